import type { Sen } from '../../domain/money.ts';
import type { Shown } from '../../domain/shown.ts';
import type { BillReconciliation, ReconciledBills } from '../../enrolment/reconciled-bills.ts';

export interface ReconcileReport extends ReconciledBills {
  readonly tool: Shown;
  readonly unmask: boolean;
}

/** What is asked is one bill: reports tell of it alone. */
export const isOneBill = ({ bills, months }: ReconcileReport): boolean =>
  bills.length === 1 && months.length === 1;

/** True when the bill is what the rosters lead to, to the rupiah and in every row. */
export function billAgrees({ bill, comparison, withoutBase }: BillReconciliation): boolean {
  const whole = bill.unread.length === 0 && withoutBase === 0;
  return whole && comparison.differences.length === 0 && comparison.remaining === 0;
}

/** True when every bill reportAgrees, every month asked has one, and no row of the rosters was left out. */
export const reportAgrees = ({ bills, rejected, unbilled }: ReconcileReport): boolean =>
  rejected === 0 && unbilled.length === 0 && bills.every(billAgrees);

/** Over all bills; in sen. */
export function sumsOf({
  bills,
}: ReconcileReport): Readonly<Record<'billed' | 'expected' | 'explained' | 'remaining', Sen>> {
  const sum = (key: 'billed' | 'expected' | 'explained' | 'remaining'): Sen =>
    bills.reduce((all, { comparison }) => all + comparison[key], 0) as Sen;
  return {
    billed: sum('billed'),
    expected: sum('expected'),
    explained: sum('explained'),
    remaining: sum('remaining'),
  };
}
