import type { SheetRow } from '../domain/cell.ts';
import type { Month } from '../domain/month.ts';
import { Refused } from '../domain/refused.ts';
import { shownName, shownText } from '../domain/shown.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { type BillComparison, compareBill } from '../enrolment/bill-differences.ts';
import { withoutBase } from '../enrolment/changes.ts';
import { isCoveredPu } from '../enrolment/export-plan.ts';
import { type Bill, readBill } from '../enrolment/sipp/formulir-2a.ts';
import { type Assumptions, assumptionsOf } from '../policy/assumptions.ts';
import { employersOf } from '../policy/employers.ts';
import type { Policy } from '../policy/policy.ts';
import { sayCarriedBases } from './budget/carried-bases.ts';
import { unsettled } from './findings/unsettled.ts';
import type { Ports } from './ports.ts';
import { readAllWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';
import { textIfReadable } from './text-if-readable.ts';
import { withBook } from './with-book.ts';

export interface ReconcileRequest extends RosterRequest {
  /** SIPP's Formulir 2a: a spreadsheet, or text that was pasted from it. */
  readonly bill: string;
  readonly month: Month;
}

export interface BillReconciliation {
  readonly month: Month;
  readonly bill: Bill;
  readonly comparison: BillComparison;
  /** PU workers whom the month covers, rows rejected, and covered workers without a base. */
  readonly workers: number;
  readonly rejected: number;
  readonly withoutBase: number;
  /** What the expected amounts rest on beside the law. */
  readonly assumptions: Assumptions | undefined;
  /** Something was found that puts the rosters in doubt. */
  readonly unsettled: boolean;
}

/** SIPP's bill against the rosters and the policy, to the rupiah. @throws Refused */
export async function reconcile(request: ReconcileRequest, ports: Ports): Promise<BillReconciliation> {
  const { policy, month } = request;
  sayCarriedBases(policy, [month], ports);
  const bill = await billOf(request.bill, policy, month, ports);
  const { workers: all, rejected, outcome } = await readAllWorkers(request, ports);
  const { of } = employersOf(policy);
  // A bill is one employer's: the others' workers stand on theirs.
  const workers = all.filter((worker) => bill.npp === undefined || (of(worker) ?? bill.npp) === bill.npp);
  const covered = workers.filter((worker) => isCoveredPu(worker, policy, month));
  return {
    month,
    bill,
    comparison: compareBill(bill, workers, policy, month),
    workers: covered.length,
    rejected,
    withoutBase: withoutBase(covered, policy, month),
    assumptions: assumptionsOf(policy, month),
    unsettled: unsettled(outcome.findings),
  };
}

/** The bill, of the month and the employer that are asked for. @throws Refused */
async function billOf(file: string, policy: Policy, asked: Month, ports: Ports): Promise<Bill> {
  const bill = await readBillFile(ports.wholePath(file), ports);
  // Without one row that is understood everybody would seem to be missing from the bill.
  if (bill.rows.length === 0)
    throw new Refused({ code: 'bill-without-rows', args: { file: shownName(file) } });
  const { month, npp } = bill;
  if (month !== undefined && month !== asked)
    throw new Refused({ code: 'bill-of-other-month', args: { file: shownName(file), month, asked } });
  const { stated, isKnown } = employersOf(policy);
  if (npp !== undefined && !isKnown(npp)) {
    const args = { file: shownName(file), npp: shownText(npp), asked: shownText([...stated].join(', ')) };
    throw new Refused({ code: 'bill-of-other-npp', args });
  }
  return bill;
}

async function readBillFile(path: string, ports: Ports): Promise<Bill> {
  try {
    const { kind, bill } = await withBook(ports, path, async (book) => {
      const rows: SheetRow[] = [];
      for (const sheet of book.sheets) for await (const batch of sheet.rows()) rows.push(...batch);
      return { kind: book.kind, bill: readBill(rows) };
    });
    // Pasted text has no columns: its commas and blanks stand inside amounts and names.
    if (kind !== 'csv' || (bill.rows.length > 0 && bill.unread.length === 0)) return bill;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.reason !== 'too-many-columns' && error.reason !== 'unclosed-quote')
      throw new Refused({ code: 'unreadable', args: { error } });
  }
  const lines = ((await textIfReadable(path, ports)) ?? '').split(/\r\n|\r|\n/);
  return readBill(lines.map((line, index) => ({ row: index + 1, cells: [line] })));
}
