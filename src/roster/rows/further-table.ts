import type { SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { assignColumns } from '../header/assign-columns.ts';
import { contentJudge } from '../header/content.ts';
import { type HeaderBlock, headerBlock, holdsData, isSubHeader } from '../header/find-header.ts';
import { type Places, shapeShares } from '../header/shapes.ts';
import { filledCells, isOtherHeader } from '../kinds/row-marks.ts';
import type { RosterTools } from '../tools.ts';
import { dateTallies, type Tally } from './date-facts.ts';
import type { ColumnMatch } from './row.ts';

/** A table that begins further down in a sheet, read by its own header of one or two rows. */
export interface FurtherTable {
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMatch[];
  readonly days: readonly Tally[];
  /** The first rows below its header. */
  readonly sample: readonly SheetRow[];
  /** The number of its header's second row. */
  readonly second: number | undefined;
}

/** Rows with fewer cells are headings. */
const LEAST = 3;

/** What the table that begins with a header row is, by its words and the rows that come next. */
export function furtherTable(
  row: SheetRow,
  ahead: readonly SheetRow[],
  {
    tools,
    asOf,
    places,
  }: { readonly tools: RosterTools; readonly asOf: CalendarDate; readonly places: Places },
): FurtherTable {
  const { words, posts } = tools;
  const alone = headerBlock(words, [row], 0, 0);
  const [next] = ahead;
  const taller = next?.row === row.row + 1 && !holdsData(next) && isSubHeader(alone, next);
  const header = taller ? headerBlock(words, [row, next], 0, 1) : alone;
  const below = taller ? ahead.slice(1) : ahead;
  const end = below.findIndex((each) => isOtherHeader(filledCells(each)));
  const sample = below
    .slice(0, end < 0 ? undefined : end)
    .filter((each) => filledCells(each).length >= LEAST);
  const isPost = (text: string): boolean => posts.sure(text) !== undefined;
  const judge = contentJudge(sample, asOf);
  const share = shapeShares(judge, { asOf, isPost, places });
  const { columns } = assignColumns(header.cells, {
    map: new Map(),
    judge,
    isPost,
    share,
    hidden: new Set(),
  });
  return {
    header,
    columns,
    days: dateTallies(columns, sample, asOf),
    sample,
    second: taller ? next.row : undefined,
  };
}
