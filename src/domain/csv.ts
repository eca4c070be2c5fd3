export interface CsvOptions {
  /** Excel in Indonesia expects `;`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Excel takes a UTF-8 file for one only when it begins with a byte order mark. */
  readonly bom?: boolean | undefined;
}

/** One cell of a CSV; numbers are written in full, without grouping. */
export type CsvCell = string | number | undefined;

/** A table as a value; only io knows how CSV is written. */
export interface CsvTable extends CsvOptions {
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** As Excel in Indonesia opens it. */
export const excelCsv = (rows: CsvTable['rows']): CsvTable => ({ rows, delimiter: ';', bom: true });
