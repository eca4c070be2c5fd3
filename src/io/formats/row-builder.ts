import type { Cell, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { Allowance, type Limits } from '../limits.ts';
import { finishedRow } from '../xlsx/strikes.ts';

/** Collects the rows of a format that repeats, skips and spans, within the limits of a sheet. */
export class RowBuilder {
  readonly #file: string;
  readonly #limits: Limits;
  readonly #repeated: Allowance;
  #rows: SheetRow[] = [];
  #cells: Cell[] = [];
  /** How many of the cells are struck through. */
  #struck = 0;
  /** The row at hand, from 1. */
  row = 1;
  /** Where the next cell goes, from 0. */
  column = 0;

  /** `repeated`: what the file may still repeat, where several readers share it. */
  constructor(
    file: string,
    limits: Limits,
    repeated: Allowance = new Allowance('repeated', limits.repeated),
  ) {
    this.#file = file;
    this.#limits = limits;
    this.#repeated = repeated;
  }

  /** The rows finished since the last call. */
  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** The same value in the next `times` columns; no value only moves on. */
  put(value: Cell, times = 1, struck = false): void {
    const filled = value !== undefined && value !== '';
    const end = this.column + times;
    if (!Number.isInteger(end) || times < 1) throw this.damaged();
    if (filled) {
      if (end > this.#limits.columns) {
        const args = { row: this.row, limit: this.#limits.columns };
        throw new UnreadableFile(this.#file, { reason: 'too-many-columns', args });
      }
      if (typeof value === 'string' && value.length > this.#limits.cellText) {
        const args = { row: this.row, limit: this.#limits.cellText };
        throw new UnreadableFile(this.#file, { reason: 'cell-too-long', args });
      }
      this.#repeated.spend(times - 1);
      while (this.#cells.length < this.column) this.#cells.push(undefined);
      for (let i = this.column; i < end; i++) this.#cells[i] = value;
      if (struck) this.#struck += times;
    }
    this.column = end;
  }

  /** Whether the column of the row at hand already has a value. */
  isFilled(column: number): boolean {
    return this.#cells[column] !== undefined;
  }

  /** Ends the row, which stands `times` times. Rows without a value are passed over. */
  endRow(times = 1, hidden = false): void {
    if (!Number.isInteger(times) || times < 1) throw this.damaged();
    if (this.#cells.length > 0) this.#emit(times, hidden);
    this.row += times;
    this.#cells = [];
    this.#struck = 0;
    this.column = 0;
  }

  #emit(times: number, hidden: boolean): void {
    if (this.row + times - 1 > this.#limits.rows) {
      throw new UnreadableFile(this.#file, { reason: 'too-many-rows', args: { limit: this.#limits.rows } });
    }
    this.#repeated.spend((times - 1) * this.#cells.length);
    for (let row = this.row; row < this.row + times; row++)
      this.#rows.push(finishedRow(row, this.#cells, hidden, this.#struck));
  }

  /** What to throw where a sheet is not what its format says. */
  damaged(): UnreadableFile {
    return new UnreadableFile(this.#file, { reason: 'damaged', args: {} });
  }
}
