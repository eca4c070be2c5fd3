import type { CsvCell, CsvOptions } from '../../domain/csv.ts';

/** Text of about so many letters is given at once. */
const PIECE = 65_536;

/**
 * CSV text with CRLF ends, piece by piece. Text that a spreadsheet program would take for a formula (= + - @, tab,
 * carriage return) gets an apostrophe in front; numbers do not, negative ones neither.
 */
export function* csvChunks(
  rows: Iterable<readonly CsvCell[]>,
  options: CsvOptions = {},
): Generator<string, void, undefined> {
  const delimiter = options.delimiter ?? ',';
  let text = options.bom === true ? '\ufeff' : '';
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) text += (at === 0 ? '' : delimiter) + written(row[at], delimiter);
    text += '\r\n';
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** All of it as one text, for short lists. */
export const csvText = (rows: Iterable<readonly CsvCell[]>, options: CsvOptions = {}): string =>
  [...csvChunks(rows, options)].join('');

/** The same signs in full width begin a formula too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A lone line feed is no end of a row here, but of one for those who read it. */
const QUOTED = /["\r\n]/;

function written(cell: CsvCell, delimiter: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  if (!QUOTED.test(text) && !text.includes(delimiter)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
