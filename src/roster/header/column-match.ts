import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { asksActivity, saysYes, saysYesOrNo } from '../values/activity.ts';
import { saysServing } from '../values/serving.ts';
import { normalise } from '../values/text.ts';
import { type ContentJudge, looksAlive } from './content.ts';
import type { HeaderCell } from './header-block.ts';
import {
  ALIVE_HEADERS,
  GROUP_HEADERS,
  isOthers,
  isUnused,
  NAME_PARTS,
  TITLE_HEADERS,
} from './header-match.ts';
import { type ShapeShare, saysStatus } from './shapes.ts';

export interface AssignOptions {
  readonly map: ReadonlyMap<Field, string>;
  readonly judge: ContentJudge;
  readonly asOf: CalendarDate;
  /** True for a text that is surely the name of a post or category. */
  readonly isPost: (text: string) => boolean;
  readonly share: ShapeShare;
  /** Columns that nobody sees. */
  readonly hidden: ReadonlySet<number>;
}

/** A field that a column may be taken for; of several columns the lowest cost wins. */
export interface Bid {
  readonly cell: HeaderCell;
  readonly field: Field;
  readonly by: ColumnMatch['by'];
  readonly cost: number;
  readonly evidence?: ColumnMatch['evidence'];
}

/** What a column is besides a field: known by its heading or its values. */
export function role(cell: HeaderCell, judge: ContentJudge): ColumnMatch['role'] {
  const named = (set: ReadonlySet<string>): boolean => cell.names.some((name) => set.has(name));
  if (named(ALIVE_HEADERS)) return 'alive';
  if (named(NAME_PARTS)) return 'name-part';
  if (named(TITLE_HEADERS)) return 'title';
  const status = cell.names.some((name) => name === 'status');
  if (status && judge.isMost(cell.column, looksAlive)) return 'alive';
  if (holdsStanding(cell, judge) || judge.isMost(cell.column, saysStatus)) return 'status';
  return answersActivity(cell, judge) ? 'status' : undefined;
}

/** From this share of people in the post on a column tells who is, whatever else stands in it. */
const HALF = 0.5;

/** Whether the values of a column tell who is in the post. */
const holdsStanding = ({ column }: HeaderCell, judge: ContentJudge): boolean =>
  (judge.shareOf(column, saysServing) ?? 0) >= HALF;

/** Columns that are read for standing, also remarks: a word there that nobody knows is a question. */
const STANDING = { standing: true } as const;

const YEAR = /^(?:19|20)\d\d$/;

/** Ones and twos under a question are its answers, and years one after the other are years. */
export const countsRows = ({ column, names }: HeaderCell, judge: ContentJudge): boolean =>
  judge.isRunning(column) && asksActivity(names) === undefined && !judge.isMost(column, isYear);

const isYear = (text: string): boolean => YEAR.test(text);

/** `Keaktifan` over Ya and Tidak, `Masih bekerja?` over Y and T, `Berhenti` over 1 and 0. */
export const answersActivity = ({ names, column }: HeaderCell, judge: ContentJudge): boolean =>
  asksActivity(names) !== undefined && judge.shareOf(column, saysYesOrNo) === 1;

const TICKED = { ticked: true } as const;

/** Whether a column under a question who is active holds nothing but yes: who has none there may not be. */
const isTicked = (cell: HeaderCell, judge: ContentJudge): boolean =>
  answersActivity(cell, judge) &&
  asksActivity(cell.names) === 'active' &&
  judge.shareOf(cell.column, saysYes) === 1;

const TELLS_STANDING: ReadonlySet<ColumnMatch['role']> = new Set(['status', 'alive']);

/** A column with the field that it holds, or why it holds none. */
export function columnMatch(
  cell: HeaderCell,
  taken: ReadonlyMap<HeaderCell, Bid>,
  judge: ContentJudge,
): ColumnMatch {
  const { column, header } = cell;
  const bid = taken.get(cell);
  if (bid)
    return {
      ...{ column, header, field: bid.field, by: bid.by, ...(bid.evidence && { evidence: bid.evidence }) },
      ...(bid.field === 'keterangan' && holdsStanding(cell, judge) && STANDING),
    };
  const said = role(cell, judge);
  if (said)
    return {
      ...{ column, header, field: undefined, by: 'alias', role: said },
      ...(TELLS_STANDING.has(said) && holdsStanding(cell, judge) && STANDING),
      ...(isTicked(cell, judge) && TICKED),
    };
  const known = cell.names.some((name) => isUnused(name) || isOthers(name)) || countsRows(cell, judge);
  if (known) return { column, header, field: undefined, by: 'alias', role: 'unused' };
  const rival = cell.match && [...taken.values()].find(({ field }) => field === cell.match?.field);
  return {
    column,
    header,
    field: undefined,
    by: 'none',
    ...(rival && { rival: rival.cell.column, meant: rival.field }),
  };
}

/** A column of the group that somebody belongs to, beside the post in it. */
export function isGroup(cell: { readonly header: string }): boolean {
  return GROUP_HEADERS.has(normalise(cell.header));
}
