import type { CalendarDate } from '../../domain/date.ts';
import type { Fund } from '../../domain/fund.ts';
import type { ReceiptProblem } from '../../domain/kinds/receipt-problem.ts';
import type { Ppm, Sen } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { LineProgramme, Payer, Programme, Segment } from '../../domain/programme.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Source } from '../../law/value.ts';

/** Money of a budget in a month, with what tells when it is due. */
export interface PlannedMoney {
  readonly month: Month;
  readonly fund: Fund;
  readonly segment: Segment;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly amount: number;
}

/** One bill: whole rupiah by programme; `undefined` where the bill does not part them. */
export interface BilledMonth {
  readonly file: Shown;
  readonly month: Month;
  readonly segment: Segment;
  readonly people: number;
  readonly parts: readonly {
    readonly programme: Programme | undefined;
    readonly payer: Payer | undefined;
    readonly amount: number;
  }[];
}

/** One payment. */
export interface PaidMoney {
  readonly date: CalendarDate;
  readonly month: Month;
  readonly fund: Fund;
  readonly segment: Segment | undefined;
  readonly amount: number;
  readonly kind: 'contribution' | 'fine';
  readonly reference: Shown | undefined;
  readonly remark: Shown | undefined;
}

/**
 * Why planned and paid differ. `not-due`: the month need not be billed or paid yet. `not-billed`: no bill of that month yet. `rounding`: at most a rupiah a person and programme, of
 * as many people. `bill-differs`: the bill is of other people or amounts than planned. `unpaid`, `overpaid`: against the bill.
 * `unbilled`: paid, and no bill has it.
 */
export const GAPS = [
  'not-due',
  'not-billed',
  'rounding',
  'bill-differs',
  'unpaid',
  'overpaid',
  'unbilled',
] as const;
export type Gap = (typeof GAPS)[number];

/** A month and a fund: `planned − paid` is the sum of the gaps, to the rupiah. */
export interface RealisedCell {
  readonly month: Month;
  readonly fund: Fund;
  readonly planned: number;
  readonly billed: number;
  readonly paid: number;
  /** Signed: what is planned and not paid is above nought. */
  readonly gaps: Readonly<Record<Gap, number>>;
  /** Something is to be done by the day asked about. */
  readonly open: boolean;
}

/** A part of a month's contribution that was not paid by its due day. */
export interface LatePart {
  readonly month: Month;
  readonly fund: Fund;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
  readonly due: CalendarDate;
  readonly dueSource: Source;
  /** The day on which it was paid; undefined: not yet. */
  readonly paidOn: CalendarDate | undefined;
  readonly amount: number;
  /** Months of lateness, those begun counted whole. */
  readonly months: number;
  /** Undefined for BPU, who are not fined. */
  readonly fine: { readonly rate: Ppm; readonly amount: number; readonly source: Source } | undefined;
}

/** A line of a fund's cash book. */
export interface BookLine {
  readonly date: CalendarDate;
  readonly kind: 'opening' | 'contribution' | 'fine';
  readonly month: Month | undefined;
  readonly reference: Shown | undefined;
  readonly remark: Shown | undefined;
  readonly in: number;
  readonly out: number;
  readonly balance: number;
}

export interface FundBook {
  readonly fund: Fund;
  readonly lines: readonly BookLine[];
}

/** What was paid in a month of the calendar for which contribution month. */
export interface CashLine {
  readonly paidIn: Month;
  readonly month: Month;
  readonly fund: Fund;
  readonly amount: number;
}

export interface Realisation {
  readonly asOf: CalendarDate;
  readonly months: readonly Month[];
  readonly cells: readonly RealisedCell[];
  /** A bill does not say which fund pays: its parts were laid on funds as the budget of that month has them. */
  readonly shared: boolean;
  /** Payments after the day asked about, and those for months of other years: counted nowhere else. */
  readonly later: { readonly count: number; readonly amount: number };
  readonly otherYear: { readonly count: number; readonly amount: number };
  readonly cash: readonly CashLine[];
  readonly books: readonly FundBook[];
  readonly late: readonly LatePart[];
  readonly fines: { readonly owed: number; readonly paid: number };
  /** Planned less paid less all gaps: nought, or the sums are wrong. */
  readonly unexplained: number;
}

/** What is not right about a bill: said, and nothing agrees while it stands. */
export type BillProblem =
  | { readonly kind: 'total'; readonly file: Shown; readonly stated: Sen; readonly rows: Sen }
  | { readonly kind: 'unread'; readonly file: Shown; readonly rows: readonly number[] }
  | { readonly kind: 'twice'; readonly file: Shown; readonly month: Month; readonly count: number }
  | { readonly kind: 'other-year'; readonly file: Shown; readonly month: Month };

export interface Realised {
  readonly result: Realisation;
  readonly bills: number;
  readonly payments: number;
  readonly problems: readonly ReceiptProblem[];
  readonly billProblems: readonly BillProblem[];
}
