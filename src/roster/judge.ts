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
  const { columns, unmapped } = nameless.length === 0 ? first : withNameless(assign, cells, nameless);
  const unheaded = nameless.filter(
    (column) => !columns.some((each) => each.column === column && each.field !== undefined),
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
  const isSaid = ({ column, field, doubt, looks }: ColumnMatch): boolean =>
    !nameless.includes(column) || (field ?? doubt ?? looks) !== undefined;
  return { columns: columns.filter(isSaid), unmapped };
}
