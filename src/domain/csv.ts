import type { Shown } from './shown.ts';
import type { CellWord } from './workbook.ts';

export interface CsvOptions {
  /** Excel in Indonesia expects `;`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Excel takes a UTF-8 file for one only when it begins with a byte order mark. */
  readonly bom?: boolean | undefined;
}

/** One cell of a CSV, which says what may be shown; numbers are written in full, without grouping. */
export type CsvCell<Text extends string = Shown> = Text | CellWord | number | undefined;

/** A table as a value; only io knows how CSV is written. */
export interface CsvTable<Text extends string = Shown> extends CsvOptions {
  readonly rows: Iterable<readonly CsvCell<Text>[]>;
}

/** As Excel in Indonesia opens it. */
export const excelCsv = (rows: CsvTable['rows']): CsvTable => ({ rows, delimiter: ';', bom: true });

/**
 * What a column of a table holds: text; a number of people; whole rupiah; rupiah with two decimals, written `2500000.50`; a number
 * with decimals; a month, written `2026-03`.
 */
export type ColumnType = 'text' | 'count' | 'rupiah' | 'money' | 'number' | 'month';

export interface TypedColumn<Text extends string = Shown> {
  readonly name: Text;
  readonly type: ColumnType;
}

/** A table whose columns have types, for programs that read them. A cell without a value is empty or undefined. */
export interface TypedTable<Text extends string = Shown> {
  readonly columns: readonly TypedColumn<Text>[];
  readonly rows: Iterable<readonly CsvCell<Text>[]>;
}
