import type { Cell, SheetRow } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';

/** Records of a formula's cell, of Excel 95 and later and before. */
const FORMULAS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
/** The text that a formula gave, behind its cell. */
const TEXT = 0x0207;

/** Where the result of a formula that is no number says what it is. */
const KIND = 6;
const NO_NUMBER = 12;
const FLAGS = 14;
const IS_TEXT = 0;
const IS_EMPTY_TEXT = 3;
/** To be computed when the file is opened: there is no result yet. */
const LATER = 2;

/** Cells of one tab by their rows and columns, from 1 and 0. */
type Places = Map<number, number[]>;

/** Formulas of an .xls whose results nobody stored, by the place of their tab. */
export interface PendingFormulas {
  /** The library reads nothing of these, or a zero. */
  readonly sure: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
  /** These gave an empty text, as programs write who compute nothing, and as formulas do that are drawn down below a list. */
  readonly empty: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
}

/** Watches the records of an .xls of Excel 95 or later for formulas without results. */
export class FormulaWatch {
  readonly #sure = new Map<number, Places>();
  readonly #zero = new Map<number, Places>();
  readonly #empty = new Map<number, Places>();
  #computes = false;
  #open: { readonly sheet: number; readonly row: number; readonly column: number } | undefined;
  /** Cells that the library does not hand on, for their text never comes. */
  lost = 0;

  /** Every record of a sheet in turn. `isCell`: it holds a value. */
  record(sheet: number, type: number, data: Buffer, isCell: boolean): void {
    if (type === TEXT) this.#settle(true);
    else if (isCell) {
      this.#settle(false);
      if (FORMULAS.has(type) && data.length > FLAGS) this.#formula(sheet, data);
    }
  }

  endOfSheet(): void {
    this.#settle(false);
  }

  get pending(): PendingFormulas {
    if (!this.#computes)
      for (const [sheet, rows] of this.#zero)
        for (const [row, columns] of rows) for (const column of columns) put(this.#sure, sheet, row, column);
    return { sure: this.#sure, empty: this.#computes ? new Map() : this.#empty };
  }

  #formula(sheet: number, data: Buffer): void {
    const [row, column] = [data.readUInt16LE(0) + 1, data.readUInt16LE(2)];
    if (data.readUInt16LE(NO_NUMBER) === 0xffff) {
      if (data[KIND] === IS_TEXT) this.#open = { sheet, row, column };
      else if (data[KIND] === IS_EMPTY_TEXT) this.#collect(this.#empty, sheet, row, column);
      else this.#computed();
    } else if (data.readDoubleLE(KIND) === 0 && (data.readUInt16LE(FLAGS) & LATER) !== 0)
      this.#collect(this.#zero, sheet, row, column);
    else this.#computed();
  }

  #collect(into: Map<number, Places>, sheet: number, row: number, column: number): void {
    if (!this.#computes) put(into, sheet, row, column);
  }

  /** One result that was stored: this program computes, so that empty texts and zeros are results too. */
  #computed(): void {
    this.#computes = true;
    this.#zero.clear();
    this.#empty.clear();
  }

  #settle(hasText: boolean): void {
    if (!this.#open) return;
    const { sheet, row, column } = this.#open;
    this.#open = undefined;
    if (hasText) this.#computed();
    else {
      put(this.#sure, sheet, row, column);
      this.lost++;
    }
  }
}

function put(into: Map<number, Places>, sheet: number, row: number, column: number): void {
  const rows = into.get(sheet) ?? new Map<number, number[]>();
  const columns = rows.get(row) ?? [];
  columns.push(column);
  into.set(sheet, rows.set(row, columns));
}

/** The rows with a mark in the cells of such formulas: where they were left empty, only if the row says nothing else. */
export function withFormulas(
  rows: readonly SheetRow[],
  sure: ReadonlyMap<number, readonly number[]> = new Map(),
  empty: ReadonlyMap<number, readonly number[]> = new Map(),
): readonly SheetRow[] {
  if (sure.size === 0 && empty.size === 0) return rows;
  const all = new Map(rows.map((row) => [row.row, row]));
  const mark = (number: number, columns: readonly number[]): void => {
    const row = all.get(number) ?? { row: number, cells: [] };
    const cells: Cell[] = [...row.cells];
    for (const column of columns) {
      while (cells.length < column) cells.push(undefined);
      cells[column] = FORMULA_CELL;
    }
    all.set(number, { ...row, cells });
  };
  for (const [number, columns] of empty)
    if (!all.get(number)?.cells.some((cell) => cell !== undefined)) mark(number, columns);
  for (const [number, columns] of sure) mark(number, columns);
  return [...all.values()].sort((a, b) => a.row - b.row);
}
