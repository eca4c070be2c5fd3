import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import { normalise } from '../values/text.ts';
import { filledCells, isHeaderAgain, isNumberRow, isOtherHeader, isTotal } from './row-marks.ts';

/** Every text of each column's header, line by line: how a header is known again further down. */
export function headerLines(header: HeaderBlock): ReadonlyMap<number, readonly string[]> {
  return new Map(
    header.cells.map(({ column, header: text, names }) => [
      column,
      [...names, ...text.split(' / ').map(normalise)],
    ]),
  );
}

/** A cell of a NIK's digits: no heading, sum or numbering has one, and nothing else need be asked of its row. */
export const looksLikePerson = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length === 16 && /^[1-9]\d{15}$/.test(cell);

/** The rows below the header that look like people, up to a further header: the others would blur what a column holds. */
export function sampleRows(below: readonly SheetRow[], header: HeaderBlock): SheetRow[] {
  const lines = headerLines(header);
  const least = Math.min(3, header.cells.length);
  const sample: SheetRow[] = [];
  for (const row of below) {
    if (row.cells.some(looksLikePerson)) {
      sample.push(row);
      continue;
    }
    const filled = filledCells(row);
    // A heading may begin with `Jumlah`, so this comes before the sums.
    if (sample.length > 0 && isOtherHeader(filled)) break;
    if (filled.length < least || isTotal(filled)) continue;
    if (isNumberRow(filled, header.cells.length) || isHeaderAgain(filled, lines)) continue;
    sample.push(row);
  }
  return sample;
}
