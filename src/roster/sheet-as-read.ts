import type { CategoryId } from '../domain/category.ts';
import type { SourceName } from '../domain/source-name.ts';
import type { Layout, SkippedRow } from './rows/row.ts';

/** Rows that are no workers, by reason, blank ones apart. */
export type SkippedCounts = Readonly<Partial<Record<SkippedRow['reason'], number>>>;

/** How the rows of a sheet, or of several, went: read = accepted + rejected; blank and skipped ones are counted apart. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
}

/** One sheet as it was read, or one of the tables that stand beside each other in it. */
export interface SheetAsRead extends RowCounts {
  readonly file: SourceName;
  readonly sheet: SourceName | undefined;
  readonly hidden: boolean;
  /** None where no header was found. */
  readonly layout: Layout | undefined;
  /** Of the file. */
  readonly sha256: string;
  readonly skipped: SkippedCounts;
  /** The category that the user gave to everybody without a post of their own, and how many those were. */
  readonly given?: { readonly category: CategoryId; readonly rows: number } | undefined;
  /** Accepted workers in rows that are hidden, and the first such row. */
  readonly hiddenWorkers?: { readonly count: number; readonly first: number } | undefined;
}

/** The rows of all sheets together. */
export function sumRows(sheets: readonly RowCounts[]): RowCounts {
  const sum = (key: keyof RowCounts): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
  return { read: sum('read'), accepted: sum('accepted'), rejected: sum('rejected'), blank: sum('blank') };
}
