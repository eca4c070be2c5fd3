import { columnLetter } from '../../domain/place.ts';
import type { Shown } from '../../domain/shown.ts';
import type { CellModel, ColumnModel, TableModel } from '../../domain/workbook.ts';

/**
 * A column of a table in a sheet. All that depends on where it stands follows from its place in the list: to add, drop
 * or move a column is one edit, and no formula names a letter. Columns of one kind are numbered: `month 0`, `month 1`.
 */
export interface SheetColumn<Key extends string, Entry, Whole = undefined> {
  readonly key: Key;
  readonly head: CellModel;
  /** Stands in a row below the head, for formulas that ask about the whole column. */
  readonly criterion?: CellModel | undefined;
  /** Absent where its rows stand below those of another table, which has the widths. */
  readonly width?: number | undefined;
  /** Of its cells without a format of their own. */
  readonly format?: string | undefined;
  /** Its cell for an entry; `at` names the cells of the same row. */
  readonly cell: (entry: Entry, at: RowAddress<Key>) => CellModel;
  /** Its cell in a row of totals, over its rows as `range` names them; empty when absent. */
  readonly total?: ((whole: Whole, range: string, at: RowAddress<Key>) => CellModel) | undefined;
}

/** The cells of one row by the names of their columns. */
export interface RowAddress<Key extends string> {
  readonly row: number;
  /** `E7` */
  cell(key: Key): string;
  /** `E` */
  letter(key: Key): string;
  /** From one column to another: `F7:Q7`. */
  span(first: Key, last: Key): string;
}

/** Where the columns of a table stand: what formulas of other sheets need to know of it. */
export interface Addresses<Key extends string> {
  letter(key: Key): string;
}

/** The columns of a table in their order: its widths, heads, rows and totals, and the addresses of its cells. */
export class ColumnTable<Key extends string, Entry, Whole = undefined> implements Addresses<Key> {
  readonly keys: readonly Key[];
  readonly widths: readonly (number | undefined)[];
  readonly heads: readonly CellModel[];
  readonly criteria: readonly CellModel[];
  readonly models: readonly ColumnModel[];
  readonly #columns: readonly SheetColumn<Key, Entry, Whole>[];
  readonly #letters: ReadonlyMap<Key, string>;

  constructor(columns: readonly SheetColumn<Key, Entry, Whole>[]) {
    this.#columns = columns;
    this.keys = columns.map(({ key }) => key);
    this.#letters = new Map(columns.map(({ key }, index) => [key, columnLetter(index + 1)]));
    if (this.#letters.size < columns.length) throw new RangeError('two columns have one key');
    this.widths = columns.map(({ width }) => width);
    this.heads = columns.map(({ head }) => head);
    this.criteria = columns.map(({ criterion }) => criterion ?? '');
    this.models = columns.map(({ width, format }) => (format === undefined ? { width } : { width, format }));
  }

  letter(key: Key): string {
    const letter = this.#letters.get(key);
    if (letter === undefined) throw new RangeError(`the table has no column ${key}`);
    return letter;
  }

  /** A column over some rows: `E5:E9`. */
  range(key: Key, first: number, last: number): string {
    return `${this.letter(key)}${first}:${this.letter(key)}${last}`;
  }

  /** The table over some rows, up to a column or its last: `A5:H9`. */
  block(first: number, last: number, upTo?: Key): string {
    const end = upTo === undefined ? columnLetter(this.#columns.length) : this.letter(upTo);
    return `${columnLetter(1)}${first}:${end}${last}`;
  }

  /** The rows from the head on as a table under a name: every head must be a text, and no two alike. */
  table(name: string, first: number, last: number): TableModel {
    const heads = this.heads.filter((head): head is Shown => typeof head === 'string' && head !== '');
    if (new Set(heads).size < this.#columns.length)
      throw new RangeError('heads of a table are texts, each once');
    return { name, range: this.block(first, last), heads };
  }

  at(row: number): RowAddress<Key> {
    return {
      row,
      cell: (key) => `${this.letter(key)}${row}`,
      letter: (key) => this.letter(key),
      span: (first, last) => `${this.letter(first)}${row}:${this.letter(last)}${row}`,
    };
  }

  /** The cells of an entry that stands in this row. */
  cells(entry: Entry, row: number): CellModel[] {
    const at = this.at(row);
    return this.#columns.map(({ cell }) => cell(entry, at));
  }

  /** The row of totals just below the rows from `first` to `last`. */
  totals(whole: Whole, first: number, last: number): CellModel[] {
    const at = this.at(last + 1);
    return this.#columns.map(({ key, total }) => total?.(whole, this.range(key, first, last), at) ?? '');
  }

  /** A row in which these columns say something and the others are empty: all of them get its frame. */
  filled(cells: Readonly<Partial<Record<Key, CellModel>>>): CellModel[] {
    return this.#columns.map(({ key }) => cells[key] ?? '');
  }

  /** The same without a frame: it ends with the last that says something. */
  only(cells: Readonly<Partial<Record<Key, CellModel>>>): CellModel[] {
    const last = this.#columns.findLastIndex(({ key }) => cells[key] !== undefined);
    return this.filled(cells).slice(0, last + 1);
  }
}
