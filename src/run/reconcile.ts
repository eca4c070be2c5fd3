import type { Month } from '../domain/month.ts';
import type { Segment } from '../domain/programme.ts';
import { Refused } from '../domain/refused.ts';
import { shownName, shownText } from '../domain/shown.ts';
import type { Worker } from '../domain/worker.ts';
import { compareBill } from '../enrolment/bill-differences.ts';
import { withoutBase } from '../enrolment/changes.ts';
import { isCoveredAs } from '../enrolment/export-plan.ts';
import type { BillReconciliation, ReconciledBills } from '../enrolment/reconciled-bills.ts';
import { assumptionsOf } from '../policy/assumptions.ts';
import { employersOf } from '../policy/employers.ts';
import type { Policy } from '../policy/policy.ts';
import { readBillFile } from './bills.ts';
import { sayCarriedBases } from './budget/carried-bases.ts';
import { unsettled } from './findings/unsettled.ts';
import { type GivenBill, joinedBills } from './joined-bills.ts';
import type { Ports } from './ports.ts';
import { findRosters } from './rosters/find-rosters.ts';
import { readAllWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

export interface ReconcileRequest extends RosterRequest {
  /** SIPP's Formulir 2a (a spreadsheet, or text that was pasted from it) and lists of BPU members: files, folders, patterns. */
  readonly bills: readonly string[];
  /** In their order. */
  readonly months: readonly [Month, ...Month[]];
}

/** Bills against the rosters and the policy, to the rupiah. @throws Refused */
export async function reconcile(request: ReconcileRequest, ports: Ports): Promise<ReconciledBills> {
  const { policy, months } = request;
  sayCarriedBases(policy, months, ports);
  const given = await givenBills(request, ports);
  const { workers, rejected, outcome } = await readAllWorkers(request, ports);
  const [first, ...rest] = given.map((one) => against(one, given, workers, policy));
  if (first === undefined) throw new RangeError('bills were read');
  return {
    bills: [first, ...rest],
    months,
    unbilled: months.filter((month) => !given.some((one) => one.month === month)),
    rejected,
    unsettled: unsettled(outcome.findings),
  };
}

function against(
  { files, segment, month, bill }: GivenBill,
  given: readonly GivenBill[],
  all: readonly Worker[],
  policy: Policy,
): BillReconciliation {
  const { of } = employersOf(policy);
  const isOn =
    (one: GivenBill) =>
    (worker: Worker): boolean =>
      one.segment === 'BPU' || one.bill.npp === undefined || (of(worker) ?? one.bill.npp) === one.bill.npp;
  const covered = (which: Segment): Worker[] =>
    all.filter((worker) => isCoveredAs(which, worker, policy, month));
  // A bill is one employer's: the others' workers stand on theirs.
  const own = all.filter(isOn({ files, segment, month, bill }));
  const ofMonth = given.filter((one) => one.month === month);
  const others = covered(segment).filter(
    (worker) => !ofMonth.some((one) => one.segment === segment && isOn(one)(worker)),
  );
  const other = segment === 'PU' ? 'BPU' : 'PU';
  const due = own.filter((worker) => isCoveredAs(segment, worker, policy, month));
  return {
    files,
    segment,
    month,
    bill,
    comparison: compareBill(bill, own, policy, month, segment),
    workers: due.length,
    withoutBase: withoutBase(due, policy, month),
    otherSegment: ofMonth.some((one) => one.segment === other) ? 0 : covered(other).length,
    otherEmployer: others.length,
    assumptions: assumptionsOf(policy, month),
  };
}

/** The bills of the months asked, in their order, each of an employer the policy knows. At least one. @throws Refused */
async function givenBills(request: ReconcileRequest, ports: Ports): Promise<readonly GivenBill[]> {
  const { policy, months } = request;
  const read = await readBills(request, ports);
  const own = read.filter(({ month }) => months.includes(month));
  const [stranger] = read;
  if (own.length === 0 && stranger !== undefined) throw ofOtherMonth(stranger, months);
  const { stated, isKnown } = employersOf(policy);
  for (const { files, segment, bill } of own)
    if (segment === 'PU' && bill.npp !== undefined && !isKnown(bill.npp)) {
      const [file = shownName('')] = files;
      const args = { file, npp: shownText(bill.npp), asked: shownText([...stated].join(', ')) };
      throw new Refused({ code: 'bill-of-other-npp', args });
    }
  return joinedBills(own).sort((a, b) => a.month - b.month || b.segment.localeCompare(a.segment));
}

/** @throws Refused for a file that is missing or no bill, or that was named outright and is of another month */
async function readBills(
  { bills: names, months, policy }: ReconcileRequest,
  ports: Ports,
): Promise<readonly GivenBill[]> {
  const hasBpu = [...policy.categories.values()].some(({ segment }) => segment === 'BPU');
  const { files, missing } = await findRosters(names, ports);
  const [gone] = missing;
  if (gone !== undefined) throw new Refused({ code: 'unreadable', args: { error: gone } });
  const named = new Set(names.map((name) => ports.wholePath(name)));
  const [only, ...more] = months;
  const read: GivenBill[] = [];
  for (const name of files) {
    const found: GivenBill[] = [];
    for (const { file, segment, bill } of await readBillFile(ports.wholePath(name), ports, name)) {
      // A list of one's own of PU workers looks like one of BPU members; where nobody is one it is no bill.
      if (segment === 'BPU' && !hasBpu) throw new Refused({ code: 'bill-without-rows', args: { file } });
      const month = bill.month ?? (more.length === 0 ? only : undefined);
      if (month === undefined) throw new Refused({ code: 'bill-without-month', args: { file } });
      found.push({ files: [file], segment, month, bill });
    }
    // A folder holds those of other months too; a file that is named is meant.
    const [stranger] = found;
    if (
      stranger !== undefined &&
      named.has(ports.wholePath(name)) &&
      !found.some(({ month }) => months.includes(month))
    )
      throw ofOtherMonth(stranger, months);
    read.push(...found);
  }
  if (read.length === 0)
    throw new Refused({ code: 'bill-without-rows', args: { file: shownName(names.join(' ')) } });
  return read;
}

const ofOtherMonth = (
  { files: [file = shownName('')], month }: GivenBill,
  asked: readonly Month[],
): Refused => new Refused({ code: 'bill-of-other-month', args: { file, month, asked } });
