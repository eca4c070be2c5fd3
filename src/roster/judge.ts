import type { SheetRow } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { ProfileId } from '../domain/kinds/profile.ts';
import { type Assignment, assignColumns } from './header/assign-columns.ts';
import type { HeaderCell } from './header/header-block.ts';
import { profileOf } from './header/profiles.ts';
import { type Places, shapeShares } from './header/shapes.ts';
import { rangesBeside } from './header/side-by-side.ts';
import { unheadedColumns } from './header/unheaded.ts';
import type { Look } from './look.ts';
import { dateTallies, type Tally } from './rows/date-facts.ts';
import type { ColumnMatch, ColumnRange } from './rows/row.ts';
import type { RosterTools } from './tools.ts';
import { leftInRemark } from './values/left-behind.ts';
import { endWithoutYear } from './values/said-term.ts';
import { cellWords } from './values/text.ts';

/** What was decided about a sheet: which layout it has, and which column is what. */
export interface Judgement {
  readonly columns: readonly ColumnMatch[];
  readonly unmapped: Assignment['unmapped'];
  readonly unheaded?: readonly number[] | undefined;
  readonly profile: ProfileId | undefined;
  /** What the days of its columns showed in the sample. */
  readonly days?: readonly Tally[] | undefined;
  /** Tables that stand beside each other under the one header. */
  readonly tables?: readonly ColumnRange[] | undefined;
}

export interface JudgeOptions {
  readonly map: ReadonlyMap<Field, string>;
  readonly asOf: CalendarDate;
  readonly places: Places;
  readonly tools: RosterTools;
  /** Columns that nobody sees. */
  readonly hidden: ReadonlySet<number>;
}

/** Decides about a sheet from what was seen of it. */
export function judge(look: Look, { map, asOf, places, tools, hidden }: JudgeOptions): Judgement {
  const { header, cells, below, sample, content, form } = look;
  if (form) return { columns: form.columns, unmapped: [], profile: 'form-per-desa' };
  const isPost = (text: string): boolean => tools.posts.sure(text) !== undefined;
  const share = shapeShares(content, { asOf, isPost, places });
  const assign = (all: readonly HeaderCell[]): Assignment =>
    assignColumns(all, { map, judge: content, asOf, isPost, share, hidden });
  const first = assign(cells);
  const tables = map.size > 0 ? undefined : rangesBeside(header);
  const nameless = tables ? [] : unheadedColumns(tools.words, below, sample, header, first.columns);
  const { columns: judged, unmapped } = nameless.length === 0 ? first : withNameless(assign, cells, nameless);
  const columns = nameless.length === 0 ? judged : withRemarks(judged, nameless, sample);
  const unheaded = nameless.filter(
    (column) =>
      !columns.some((each) => each.column === column && (each.field !== undefined || each.role === 'status')),
  );
  return {
    columns,
    unmapped,
    unheaded,
    profile: profileOf(header.cells),
    tables,
    days: dateTallies(columns, sample, asOf),
  };
}

/** Columns without a heading are judged by what stands in them; those of which nothing is said stay apart. */
function withNameless(
  assign: (cells: readonly HeaderCell[]) => Assignment,
  cells: readonly HeaderCell[],
  nameless: readonly number[],
): Assignment {
  const more = nameless.map((column): HeaderCell => ({ column, header: '', names: [], match: undefined }));
  const { columns, unmapped } = assign([...cells, ...more].sort((a, b) => a.column - b.column));
  const isSaid = ({ column, field, doubt, looks, role }: ColumnMatch): boolean =>
    !nameless.includes(column) || (field ?? doubt ?? looks) !== undefined || role === 'status';
  return { columns: columns.filter(isSaid), unmapped };
}

/** Of columns without a heading of which nothing else is known the first in which somebody is said to have left, where none of remarks is. */
function withRemarks(
  columns: readonly ColumnMatch[],
  nameless: readonly number[],
  sample: readonly SheetRow[],
): readonly ColumnMatch[] {
  if (columns.some(({ field }) => field === 'keterangan')) return columns;
  const tells = (column: number): boolean =>
    sample.some(({ cells }) => tellsInWords(cellWords(cells[column - 1])));
  const column = nameless.find((each) => !columns.some((match) => match.column === each) && tells(each));
  if (column === undefined) return columns;
  return [...columns, { column, header: '', field: 'keterangan', by: 'content' }];
}

const tellsInWords = (text: string): boolean =>
  /\p{L}{3}/u.test(text) && (leftInRemark(text) !== undefined || endWithoutYear(text) !== undefined);
