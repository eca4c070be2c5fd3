import type { Cell, SheetRow } from '../../domain/cell.ts';
import { nikParts } from '../../domain/nik.ts';
import { cellWords, normalise } from '../values/text.ts';
import {
  type HeaderWords,
  headerAt,
  headerBlock,
  holdsData,
  isTitle,
  namesPeople,
  SEARCHED_ROWS,
} from './find-header.ts';
import type { HeaderBlock } from './header-block.ts';
import { rootsOf } from './roots.ts';

export const isNikCell = (cell: Cell): boolean => /^\D?\d{16}$/.test(cellWords(cell).replace(/[\s.-]/g, ''));

/** The sixteen digits of such a cell. */
export const digitsIn = (cell: Cell): string => cellWords(cell).replace(/\D+/g, '');

/**
 * The row right above the first number of sixteen digits, numbering apart: where no header is known by its words, that is
 * where one must stand. Undefined where no such number stands in the rows, or no words above it.
 */
export function rowAbovePeople(rows: readonly SheetRow[]): SheetRow | undefined {
  const first = rows.findIndex(({ cells }) => cells.some(isNikCell));
  for (let at = first - 1; at >= 0; at--) {
    const row = rows[at];
    const texts = row?.cells.map(cellWords).filter(Boolean) ?? [];
    // Numbering and headings of groups may stand between.
    if (texts.length < 2 || texts.every((text) => /^\(?-?\d{1,3}\)?$/.test(text))) continue;
    return isTitle(row) ? undefined : row;
  }
  return undefined;
}

/** Whether a row that was named as the header holds a person: a number of sixteen digits, and not the names of columns beside it. */
export function holdsPerson(words: HeaderWords, rows: readonly SheetRow[], row: number): boolean {
  const at = rows.findIndex((each) => each.row === row);
  return (rows[at]?.cells.some(isNikCell) ?? false) && !namesPeople(words, rows, at);
}

/** The header above the first people, whatever its words: what its columns are is judged by what stands in them. */
export function headerAbovePeople(words: HeaderWords, rows: readonly SheetRow[]): HeaderBlock | undefined {
  const row = rowAbovePeople(rows);
  if (!row) return undefined;
  const last = rows.indexOf(row);
  if (holdsData(row) && !namesPeople(words, rows, last)) return undefined;
  const above = rows[last - 1];
  const spans =
    above !== undefined &&
    above.row === row.row - 1 &&
    !isTitle(above) &&
    !holdsData(above) &&
    isSpanned(above, row);
  return headerBlock(words, rows, spans ? last - 1 : last, last);
}

/** A row that names the columns which the one below leaves open. Two halves of a line both name something in each column. */
function isSpanned(above: SheetRow, below: SheetRow): boolean {
  const open = (index: number): boolean => cellWords(below.cells[index]) === '';
  const at = (root: 'nik' | 'name'): number =>
    above.cells.findIndex((cell) => rootsOf(cellWords(cell)).has(root));
  const [nik, name] = [at('nik'), at('name')];
  if (nik >= 0 && name >= 0 && nik !== name && !open(nik) && !open(name)) return false;
  return above.cells.some((cell, index) => cellWords(cell) !== '' && open(index));
}

/** The row in which the headers stand that the user named, with the rows that belong to it. */
export function headerNaming(
  words: HeaderWords,
  rows: readonly SheetRow[],
  wanted: readonly string[],
): HeaderBlock | undefined {
  const names = wanted.map(normalise).filter((name) => name !== '');
  const row = rows
    .slice(0, SEARCHED_ROWS)
    .find(({ cells }) => cells.some((cell) => names.includes(normalise(cellWords(cell)))));
  return row && headerAt(words, rows, row.row);
}

/** A number of somebody's own among other things: a label and its number (a family card, a tax number) is a title. */
const ROW_OF_A_TABLE = 4;

const isNik = (cell: Cell): boolean =>
  isNikCell(cell) && nikParts(cellWords(cell).replace(/\D/g, '')) !== undefined;

/** A NIK with three separators: no shorter text is a row. */
const SHORTEST_ROW = 19;

/** Whether a row of a list stands in the text of one cell, as where a quotation mark opens it and another line has the next one. */
export const holdsLine = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  cell.length >= SHORTEST_ROW &&
  cell.split(/[\r\n]+/).some((line) => {
    const parts = line.replaceAll(/["']/g, '').split(/[;,\t|]/);
    return parts.length >= ROW_OF_A_TABLE && parts.some(isNik);
  });

/**
 * Rows above a header that look like people, and rows of the header whose cells have swallowed some: no title holds a NIK among
 * three other cells, so a list may begin there.
 */
export function peopleAbove(above: readonly SheetRow[], header: readonly SheetRow[]): readonly SheetRow[] {
  const rows = above.filter(
    ({ cells }) =>
      cells.some(holdsLine) ||
      (cells.filter((cell) => cellWords(cell) !== '').length >= ROW_OF_A_TABLE && cells.some(isNik)),
  );
  return [...rows, ...header.filter(({ cells }) => cells.some(holdsLine))];
}
