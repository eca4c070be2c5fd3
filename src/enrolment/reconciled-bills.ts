import type { Month } from '../domain/month.ts';
import type { Segment } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import type { Assumptions } from '../policy/assumptions.ts';
import type { BillComparison } from './bill-differences.ts';
import type { Bill } from './sipp/formulir-2a.ts';

/** A bill of one month, employer and segment, held against the workers whom it should name. */
export interface BillReconciliation {
  readonly files: readonly Shown[];
  readonly segment: Segment;
  readonly month: Month;
  readonly bill: Bill;
  readonly comparison: BillComparison;
  /** Workers of the segment whom the month covers, and those of them without a base. */
  readonly workers: number;
  readonly withoutBase: number;
  /** Covered in the month and on no bill that was given, since they are of the other segment, or of another employer. */
  readonly otherSegment: number;
  readonly otherEmployer: number;
  /** What the expected amounts rest on beside the law. */
  readonly assumptions: Assumptions | undefined;
}

/** Bills of one month or several against the rosters. */
export interface ReconciledBills {
  /** By month, PU before BPU. */
  readonly bills: readonly [BillReconciliation, ...BillReconciliation[]];
  readonly months: readonly Month[];
  /** Months that were asked for and of which there is no bill. */
  readonly unbilled: readonly Month[];
  /** Rows of the rosters that were rejected. */
  readonly rejected: number;
  /** Something was found that puts the rosters in doubt. */
  readonly unsettled: boolean;
}
