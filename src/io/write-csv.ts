export interface CsvOptions {
  /** Excel in Indonesia expects `;`. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  /** Excel takes a UTF-8 file for one only when it begins with a byte order mark. */
  readonly bom?: boolean | undefined;
}

/** One cell of a CSV; numbers are written in full, without grouping. */
export type CsvCell = string | number | undefined;

/**
 * CSV text with CRLF ends. Text that a spreadsheet program would take for a formula (= + - @, tab, carriage return)
 * gets an apostrophe in front; numbers do not, negative ones neither.
 */
export async function csvText(rows: Iterable<readonly CsvCell[]>, options: CsvOptions = {}): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(
    [...rows].map((row) => [...row]),
    {
      delimiter: options.delimiter ?? ',',
      bom: options.bom ?? false,
      escape_formulas: true,
      record_delimiter: '\r\n',
      // Else a lone line feed, which is no part of this delimiter, would stand unquoted and end the row.
      quoted_match: /[\r\n]/,
      cast: { number: (value) => ({ value: String(value), escape_formulas: false }) },
    },
  );
}
