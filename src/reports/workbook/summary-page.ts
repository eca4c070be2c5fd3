import type { RowModel } from '../../domain/workbook.ts';

/** The sheet as it grows: its rows, what is merged, which cells get bars. */
export class SummaryPage {
  readonly rows: RowModel[] = [];
  readonly merges: string[] = [];
  readonly bars: string[] = [];

  /** @returns the row's number. */
  add(entry: RowModel): number {
    return this.rows.push(entry);
  }

  get next(): number {
    return this.rows.length + 1;
  }
}
