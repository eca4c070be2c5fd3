import { stringify } from 'csv-stringify/sync';
import type { CsvCell, CsvOptions } from '../../domain/csv.ts';
import type { Shown } from '../../domain/shown.ts';

/** So many rows are written at once. */
const ROWS = 500;

/**
 * CSV text with CRLF ends, piece by piece. Text that a spreadsheet program would take for a formula (= + - @, tab,
 * carriage return, and the signs in full width) gets an apostrophe in front; numbers do not, negative ones neither.
 */
export function csvChunks(
  rows: Iterable<readonly CsvCell[]>,
  options?: CsvOptions,
): Generator<Shown, void, undefined>;
export function csvChunks(
  rows: Iterable<readonly CsvCell<string>[]>,
  options?: CsvOptions,
): Generator<string, void, undefined>;
export function* csvChunks(
  rows: Iterable<readonly CsvCell<string>[]>,
  options: CsvOptions = {},
): Generator<string, void, undefined> {
  if (options.bom === true) yield '\ufeff';
  let piece: (readonly CsvCell<string>[])[] = [];
  for (const row of rows) {
    if (piece.push(row) < ROWS) continue;
    yield written(piece, options);
    piece = [];
  }
  if (piece.length > 0) yield written(piece, options);
}

/**
 * Where the reader's program parts cells by another sign than this file (`Desa;=1+1` in a file with commas), a formula may
 * begin inside a cell: it gets its apostrophe too. `Rp10.000,-` is none.
 */
const AFTER_SEPARATOR = /(?=[=+@＝＋＠]|[-－][\w(])(?<=[;,\t]\s*)/g;

/** All of it as one text, for short lists. @internal for tests */
export const csvText = (rows: Iterable<readonly CsvCell<string>[]>, options: CsvOptions = {}): string =>
  [...csvChunks(rows, options)].join('');

const written = (rows: (readonly CsvCell<string>[])[], { delimiter = ',' }: CsvOptions): string =>
  stringify(rows, {
    delimiter,
    escape_formulas: true,
    record_delimiter: '\r\n',
    // A lone line feed is no end of a row here, but of one for those who read it.
    quoted_match: /[\r\n]/,
    cast: {
      number: (value) => ({ value: String(value), escape_formulas: false }),
      string: (value) => value.replace(AFTER_SEPARATOR, "'"),
    },
  });
