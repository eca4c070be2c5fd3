import { PAPER_MARGINS, PAPER_SIZES } from '../../domain/kinds/paper.ts';
import { columnLetter, columnNumber } from '../../domain/place.ts';
import type { Paper, RowModel, SheetModel } from '../../domain/workbook.ts';
import { withProse } from './prose-rows.ts';

/** Points in which text stands that says nothing else, and under which nothing may be printed. */
const TEXT_SIZE = 10;
const SMALLEST = 8;
/** Percent: so much smaller a page may be printed. */
const LEAST_SCALE = Math.ceil((100 * SMALLEST) / TEXT_SIZE);

/** A digit of Arial 10, in which widths of columns are counted, as the widest of the programs draws it: in points. */
const DIGIT = 5.6;
const COLUMN_WIDTH = 9.14;
const ROW_HEIGHT = 13;
/** Of a page: columns and rows are a little larger in one program than in another. */
const SURE_WIDTH = 0.98;
const SURE_HEIGHT = 0.98;

interface Page {
  readonly width: number;
  readonly height: number;
}

/**
 * The sheet laid out for paper: in no text smaller than 8 points, on as few pages as that needs. What is too wide is parted
 * between columns, best where `pageStarts` says, with its frozen columns on each page; from row `together` on all stands on one page.
 */
export function onPaper(sheet: SheetModel, paper: Paper = 'A4'): SheetModel {
  if (sheet.hidden) return sheet;
  const page = pageOf(sheet, paper);
  const characters = printedWidths(sheet);
  const widths = characters.map((width) => width * DIGIT);
  const total = sumOf(widths);
  const printed: SheetModel = { ...sheet, ...areaOf(sheet, characters.length), printed: true, paper };
  if (scaleFor(total, page) < LEAST_SCALE) {
    const repeated = sheet.frozen?.columns ?? 0;
    const pages = parted(sheet, widths, repeated, page);
    const span = { from: repeated, to: pages.columnBreaks[0] ?? widths.length };
    return { ...withProse(printed, characters, span), ...pages };
  }
  const whole = withProse(printed, characters, { from: 0, to: widths.length });
  const { rows, together } = whole;
  if (together === undefined || !Array.isArray(rows)) return whole;
  return { ...whole, ...stacked(whole, rows, together, page, scaleFor(total, page)) };
}

/** Without one, a text that runs over the last column would be a page of its own. */
function areaOf({ rows, printArea }: SheetModel, columns: number): Pick<SheetModel, 'printArea'> {
  if (printArea !== undefined || !Array.isArray(rows) || columns === 0 || rows.length === 0)
    return { printArea };
  return { printArea: `A1:${columnLetter(columns)}${rows.length}` };
}

function pageOf({ orientation }: SheetModel, paper: Paper): Page {
  const { width, height } = PAPER_SIZES[paper];
  const { left, right, top, bottom } = PAPER_MARGINS;
  const [across, down] = orientation === 'landscape' ? [height, width] : [width, height];
  return {
    width: (across - 72 * (left + right)) * SURE_WIDTH,
    height: (down - 72 * (top + bottom)) * SURE_HEIGHT,
  };
}

/** In characters; up to the last column of the printed area. */
function printedWidths({ columns, printArea }: SheetModel): number[] {
  const [, last = ''] = /:([A-Z]+)/.exec(printArea ?? '') ?? [];
  return columns.slice(0, columnNumber(last) ?? columns.length).map(({ width = COLUMN_WIDTH }) => width);
}

/** Percent in which columns so wide stand beside each other. */
const scaleFor = (width: number, page: Page): number =>
  width === 0 ? 100 : Math.min(100, Math.floor((100 * page.width) / width));

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** On several pages beside each other, in the largest text that needs no page more than the smallest does. */
function parted(
  { pageStarts = [] }: SheetModel,
  widths: readonly number[],
  repeated: number,
  page: Page,
): Pick<SheetModel, 'scale' | 'repeatColumns'> & { readonly columnBreaks: readonly number[] } {
  const breaksAt = (scale: number): number[] =>
    columnBreaks(widths, repeated, (100 * page.width) / scale, pageStarts);
  const fewest = breaksAt(LEAST_SCALE).length;
  let scale = LEAST_SCALE;
  while (scale < 100 && breaksAt(scale + 1).length === fewest) scale++;
  return {
    scale,
    columnBreaks: breaksAt(scale),
    ...(repeated > 0 ? { repeatColumns: `A:${columnLetter(repeated)}` } : {}),
  };
}

/** Behind which columns a page ends, counted from 1: each takes what fits, up to a good place that fills half of it. */
function columnBreaks(
  widths: readonly number[],
  repeated: number,
  room: number,
  starts: readonly number[],
): number[] {
  const breaks: number[] = [];
  const head = sumOf(widths.slice(0, repeated));
  let used = head;
  let from = repeated;
  for (let at = repeated; at < widths.length; at++) {
    const width = widths[at] ?? 0;
    if (used + width > room && at > from) {
      const good = starts.findLast((start) => start <= at && start > from);
      const filled = good === undefined ? 0 : sumOf(widths.slice(from, good));
      const end = good !== undefined && filled >= (room - head) / 2 ? good : at;
      breaks.push(end);
      from = end;
      used = head + sumOf(widths.slice(end, at));
    }
    used += width;
  }
  return breaks;
}

/** On pages below each other: in the largest text that needs the fewest of them, and nothing parted that belongs together. */
function stacked(
  { repeatRows }: SheetModel,
  rows: readonly RowModel[],
  together: number,
  page: Page,
  widest: number,
): Partial<SheetModel> {
  const heights = rows.map(heightOf);
  const [first = 1, last = 0] = (repeatRows ?? '').split(':').filter(Boolean).map(Number);
  const head = sumOf(heights.slice(first - 1, last));
  const pagesAt = (scale: number): Paged => paged(heights, head, (100 * page.height) / scale, together - 1);
  let best = widest;
  for (let scale = widest - 1; scale >= LEAST_SCALE; scale--)
    if (pagesAt(scale).pages < pagesAt(best).pages) best = scale;
  const { rowBreaks } = pagesAt(best);
  return {
    scale: best,
    // Said of every row: left to themselves, programs differ in what stands on a page.
    rows: rows.map((row, at) => ({ ...row, height: heights[at] })),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
  };
}

interface Paged {
  readonly pages: number;
  readonly rowBreaks: readonly number[];
}

/** How many pages rows of these heights take, and the break that keeps those from index `together` on one of them. */
function paged(heights: readonly number[], head: number, room: number, together: number): Paged {
  const block = sumOf(heights.slice(together));
  const rowBreaks: number[] = [];
  let pages = 1;
  let used = 0;
  for (const [at, height] of heights.entries()) {
    const needed = at === together && block + head <= room ? block : height;
    if (used > 0 && used + needed > room) {
      if (at === together) rowBreaks.push(at);
      pages++;
      used = head;
    }
    used += height;
  }
  return { pages, rowBreaks };
}

/** Of a row that says none, by its largest letters. */
function heightOf({ height, style, cells }: RowModel): number {
  const sizes = cells.map((cell) => (typeof cell === 'object' ? cell.style?.size : undefined) ?? 0);
  return height ?? Math.max(ROW_HEIGHT, Math.max(style?.size ?? 0, ...sizes) * 1.35);
}
