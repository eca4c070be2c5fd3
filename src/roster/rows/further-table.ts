import type { SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { assignColumns } from '../header/assign-columns.ts';
import { type Combined, combinedCells, combinedColumns, combineRow } from '../header/combined.ts';
import { contentJudge } from '../header/content.ts';
import { headerBlock, holdsData } from '../header/find-header.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import { type Places, shapeShares } from '../header/shapes.ts';
import { isSubHeader } from '../header/sub-header.ts';
import { sampleRows } from '../kinds/sample-rows.ts';
import type { RosterTools } from '../tools.ts';
import { dateTallies, type Tally } from './date-facts.ts';
import type { ColumnMatch } from './row.ts';

/** A table that begins further down in a sheet, read by its own header of one or two rows. */
export interface FurtherTable {
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMatch[];
  readonly days: readonly Tally[];
  /** Columns that say one thing together. */
  readonly combined: readonly Combined[];
  /** The first rows below its header, with what those say in one of them. */
  readonly sample: readonly SheetRow[];
  /** The number of its header's second row. */
  readonly second: number | undefined;
}

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
  const typed = taller ? headerBlock(words, [row, next], 0, 1) : alone;
  const below = taller ? ahead.slice(1) : ahead;
  const people = sampleRows(below, typed);
  const combined = combinedColumns(typed, people);
  const sample = people.map((each) => combineRow(each, combined));
  const header = { ...typed, cells: combinedCells(typed, combined, words) };
  const isPost = (text: string): boolean => posts.sure(text) !== undefined;
  const judge = contentJudge(sample, asOf);
  const share = shapeShares(judge, { asOf, isPost, places });
  const { columns } = assignColumns(header.cells, {
    map: new Map(),
    judge,
    asOf,
    isPost,
    share,
    hidden: new Set(),
  });
  return {
    header,
    columns,
    days: dateTallies(columns, sample, asOf),
    combined,
    sample,
    second: taller ? next.row : undefined,
  };
}
