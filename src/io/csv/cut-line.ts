import type { Cell } from '../../domain/cell.ts';
import type { Limits } from '../limits.ts';
import { plainText } from './equals-text.ts';

/** The line is no record by itself, or beyond a limit. */
export const NOT_WHOLE = -1;

/**
 * Cuts a record that is one line into its cells, and gives the number of its columns; `NOT_WHOLE` where a mark or a line end stands
 * where none belongs: then what it means is decided byte by byte.
 */
export function cutLine(
  line: string,
  delimiter: string,
  limits: Pick<Limits, 'columns' | 'cellText'>,
  cells: Cell[],
): number {
  if (line.includes('\r') || line.length > limits.cellText) return NOT_WHOLE;
  const quoted = line.includes('"');
  let column = 0;
  for (let at = 0; ; column++) {
    if (column >= limits.columns) return NOT_WHOLE;
    if (quoted && line.charCodeAt(at) === QUOTE) {
      const last = closingQuote(line, at + 1);
      if (last < 0) return NOT_WHOLE;
      const text = line.slice(at + 1, last);
      put(cells, column, plainText(text.includes('"') ? text.replaceAll('""', '"') : text));
      if (last + 1 === line.length) return column + 1;
      if (line[last + 1] !== delimiter) return NOT_WHOLE;
      at = last + 2;
      continue;
    }
    const found = line.indexOf(delimiter, at);
    const text = line.slice(at, found < 0 ? line.length : found);
    if (quoted && text.includes('"')) return NOT_WHOLE;
    if (text !== '') put(cells, column, text);
    if (found < 0) return column + 1;
    at = found + 1;
  }
}

const QUOTE = 0x22;

/** The quotation mark that ends a field; -1 where none does. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line.charCodeAt(at + 1) === QUOTE) at = line.indexOf('"', at + 2);
  return at;
}

function put(cells: Cell[], column: number, text: string): void {
  if (text === '') return;
  while (cells.length < column) cells.push(undefined);
  cells.push(text);
}
