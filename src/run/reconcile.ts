import type { Month } from '../domain/month.ts';
import { Refused } from '../domain/refused.ts';
import { shownName, shownText } from '../domain/shown.ts';
import { type BillComparison, compareBill } from '../enrolment/bill-differences.ts';
import { withoutBase } from '../enrolment/changes.ts';
import { isCoveredPu } from '../enrolment/export-plan.ts';
import type { Bill } from '../enrolment/sipp/formulir-2a.ts';
import { type Assumptions, assumptionsOf } from '../policy/assumptions.ts';
import { employersOf } from '../policy/employers.ts';
import type { Policy } from '../policy/policy.ts';
import { readBillFile } from './bills.ts';
import { sayCarriedBases } from './budget/carried-bases.ts';
import { unsettled } from './findings/unsettled.ts';
import type { Ports } from './ports.ts';
import { readAllWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

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
  const found = await readBillFile(ports.wholePath(file), ports, file);
  const bill = found.find(({ segment }) => segment === 'PU')?.bill;
  if (bill === undefined) throw new Refused({ code: 'bill-without-rows', args: { file: shownName(file) } });
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
