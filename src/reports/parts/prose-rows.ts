import { columnLetter } from '../../domain/place.ts';
import type { CellModel, CellStyle, RichCell, RowModel, SheetModel } from '../../domain/workbook.ts';
import { LINE_HEIGHT, linesWhenWrapped } from './wrap-lines.ts';

const TEXT_SIZE = 10;

/** The columns that a line of text has for itself: from an index up to, not with, another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines of text that stand alone in their rows, put between columns that are on one page: behind those that each page repeats, else
 * their first words would be too; broken where they are longer than the page is wide. In a sheet with tables nothing is merged.
 */
export function withProse(sheet: SheetModel, widths: readonly number[], span: Span): SheetModel {
  const { rows, tables } = sheet;
  const room = widths.slice(span.from, span.to).reduce((sum, width) => sum + width, 0);
  const repeated = widths.slice(0, span.from).reduce((sum, width) => sum + width, 0);
  const place = (row: RowModel, prose: Prose, isBeside: boolean): Placed => {
    const needed = widthOf(prose);
    if (!isBeside && needed <= (span.from > 0 ? repeated : room)) return { row, isMerged: false };
    const cells: CellModel[] = [...Array.from({ length: span.from }, () => undefined), prose.cell];
    if (needed <= room || tables !== undefined) return { row: { ...row, cells }, isMerged: false };
    const lines = linesWhenWrapped(prose.text, (room * TEXT_SIZE) / prose.size);
    const height = Math.max(row.height ?? 0, lines * LINE_HEIGHT * (prose.size / TEXT_SIZE));
    return { row: { ...row, cells, style: { ...row.style, wrap: true }, height }, isMerged: true };
  };
  if (!Array.isArray(rows))
    return {
      ...sheet,
      rows: { [Symbol.iterator]: () => placedRows(rows, (row, prose) => place(row, prose, false)) },
    };
  const merges = [...(sheet.merges ?? [])];
  const merged = new Set(merges.map((merge) => Number(/\d+/.exec(merge)?.[0])));
  const proses = rows.map((row: RowModel, at) => (merged.has(at + 1) ? undefined : proseOf(row)));
  // One below the other: where one line stands behind the repeated columns, all of them do.
  const isBeside = span.from > 0 && proses.some((prose) => prose !== undefined && widthOf(prose) > repeated);
  const placed = rows.map((row: RowModel, at) => {
    const prose = proses[at];
    if (!prose) return row;
    const { row: put, isMerged } = place(row, prose, isBeside);
    if (isMerged) merges.push(`${columnLetter(span.from + 1)}${at + 1}:${columnLetter(span.to)}${at + 1}`);
    return put;
  });
  return { ...sheet, rows: placed, ...(merges.length > 0 ? { merges } : {}) };
}

interface Placed {
  readonly row: RowModel;
  readonly isMerged: boolean;
}

function* placedRows(
  rows: Iterable<RowModel>,
  place: (row: RowModel, prose: Prose) => Placed,
): Generator<RowModel> {
  for (const row of rows) {
    const prose = proseOf(row);
    yield prose ? place(row, prose).row : row;
  }
}

interface Prose {
  readonly cell: CellModel;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

/** The text of a row that has one in its first cell and nothing else, no frame and no formula. */
function proseOf({ cells, style }: RowModel): Prose | undefined {
  if (cells.length !== 1) return undefined;
  const [cell] = cells;
  const { value, formula, style: own }: RichCell = typeof cell === 'object' ? cell : { value: cell };
  if (typeof value !== 'string' || value === '' || formula !== undefined) return undefined;
  const look: CellStyle = { ...style, ...own };
  if (look.border !== undefined || look.wrap) return undefined;
  return { cell, text: value, size: look.size ?? TEXT_SIZE, bold: look.bold === true };
}

/** In characters of a column's width. */
const widthOf = ({ text, size, bold }: Prose): number => (text.length * size * (bold ? 1.12 : 1)) / TEXT_SIZE;
