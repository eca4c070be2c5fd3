import type { CalendarDate } from '../../domain/date.ts';
import type { Fund } from '../../domain/fund.ts';
import type { ReceiptProblem } from '../../domain/kinds/receipt-problem.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { Place } from '../../domain/place.ts';
import type { Segment } from '../../domain/programme.ts';
import type { Shown } from '../../domain/shown.ts';

/** Money that was paid to BPJS Ketenagakerjaan: one row of a list of receipts. */
export interface Receipt {
  readonly place: Place;
  /** The day of the payment. */
  readonly date: CalendarDate;
  /** The contribution month that it is for, which is rarely the month of its day. */
  readonly month: Month;
  readonly fund: Fund;
  /** Whole rupiah, above zero. */
  readonly amount: Rupiah;
  /** A fine for lateness is no contribution. */
  readonly kind: 'contribution' | 'fine';
  /** The rest as far as the list says it. */
  readonly segment: Segment | undefined;
  readonly village: Shown | undefined;
  readonly kecamatan: Shown | undefined;
  readonly npp: Shown | undefined;
  readonly reference: Shown | undefined;
  readonly remark: Shown | undefined;
}

/** What a list of receipts says, and what of it nobody can be sure of: such rows are no receipts. */
export interface ReceiptList {
  readonly receipts: readonly Receipt[];
  readonly problems: readonly ReceiptProblem[];
  /** Rows with something in them below the header: receipts, totals and those of the problems. */
  readonly rows: number;
}
