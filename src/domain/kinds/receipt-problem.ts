import type { Shown } from '../shown.ts';

/**
 * Why a row, a column or a sheet of receipts is not understood. `no-header`: no row has the columns of receipts.
 * `two-columns`: two columns may be the same thing. `column-missing`: date, month, amount or fund has no column.
 * `column-unread`: amounts stand in a column whose heading says nothing. `several-months`: one row pays for several
 * months. `month-without-year`: `Januari`, and no title says of which year. `date-either-way`: day or month may stand first.
 * `struck`: a row that is struck through. `total-differs`: a row of totals is not the sum of the rows above. `repeated`: a row that stands there before.
 * `further`: so many more than are listed, from this file on.
 */
export const RECEIPT_PROBLEMS = [
  'no-header',
  'two-columns',
  'column-missing',
  'column-unread',
  'no-date',
  'date-either-way',
  'no-month',
  'several-months',
  'month-without-year',
  'no-fund',
  'no-amount',
  'no-segment',
  'struck',
  'total-differs',
  'repeated',
  'further',
] as const;
export type ReceiptProblemCode = (typeof RECEIPT_PROBLEMS)[number];

/** What is not understood, with the cell where it stands and what stands there. */
export interface ReceiptProblem {
  readonly code: ReceiptProblemCode;
  readonly file: Shown;
  readonly sheet: Shown | undefined;
  /** `B7`; none where it is about the sheet as a whole. */
  readonly cell: Shown | undefined;
  /** What stands there, or the heading that is missing. */
  readonly found: Shown;
}
