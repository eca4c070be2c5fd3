import type { Month } from '../domain/month.ts';
import type { Segment } from '../domain/programme.ts';
import { Refused } from '../domain/refused.ts';
import type { Shown } from '../domain/shown.ts';
import type { Bill } from '../enrolment/sipp/formulir-2a.ts';

/** A bill whose month is settled. */
export interface GivenBill {
  readonly files: readonly Shown[];
  readonly segment: Segment;
  readonly month: Month;
  readonly bill: Bill;
}

/**
 * Lists of BPU members of one month are parts of one bill: each group of members has its own.
 * @throws Refused for two PU bills of one employer and month: nobody knows whether they are two parts or one twice
 */
export function joinedBills(bills: readonly GivenBill[]): GivenBill[] {
  const all: GivenBill[] = [];
  for (const one of bills) {
    const at = all.findIndex(
      ({ month, segment, bill }) =>
        month === one.month && segment === one.segment && (segment === 'BPU' || bill.npp === one.bill.npp),
    );
    const twin = all[at];
    if (twin === undefined) all.push(one);
    else if (one.segment === 'PU')
      throw new Refused({ code: 'bills-of-one-employer', args: { files: [...twin.files, ...one.files] } });
    else all[at] = { ...one, files: [...new Set([...twin.files, ...one.files])], bill: bothOf(twin, one) };
  }
  return all;
}

function bothOf(first: GivenBill, second: GivenBill): Bill {
  const rowsOf = ({ bill, files: [file] }: GivenBill) =>
    bill.rows.map((row) => (row.file !== undefined || file === undefined ? row : { ...row, file }));
  return {
    npp: first.bill.npp === second.bill.npp ? first.bill.npp : undefined,
    month: first.month,
    rows: [...rowsOf(first), ...rowsOf(second)],
    statedTotal: undefined,
    unread: [...first.bill.unread, ...second.bill.unread],
  };
}
