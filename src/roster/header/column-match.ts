import type { Cell } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { asksActivity, saysYes, saysYesOrNo } from '../values/activity.ts';
import { codesAny, codesYes, mayCodeStanding } from '../values/coded-standing.ts';
import { matters } from '../values/said-term.ts';
import { saysServing } from '../values/serving.ts';
import { termDay } from '../values/term.ts';
import { normalise } from '../values/text.ts';
import { type ContentJudge, looksAlive, SURE_SHARE } from './content.ts';
import type { HeaderCell } from './header-block.ts';
import {
  ALIVE_HEADERS,
  GROUP_HEADERS,
  isOthers,
  isUnused,
  NAME_PARTS,
  TITLE_HEADERS,
} from './header-match.ts';
import { isLongerPay } from './longer-pay.ts';
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
  if (standingOf(cell, judge) !== undefined || judge.isMost(cell.column, saysStatus)) return 'status';
  return answersActivity(cell, judge) ? 'status' : undefined;
}

/** From this share of people in the post on a column tells who is, whatever else stands in it. */
const HALF = 0.5;

/** Whether the values of a column tell who is in the post, and how. */
function standingOf({ column, names }: HeaderCell, judge: ContentJudge): ColumnMatch['standing'] {
  if ((judge.shareOf(column, saysServing) ?? 0) >= HALF) return true;
  const coded =
    mayCodeStanding(names) &&
    judge.shareOf(column, codesAny) === 1 &&
    (judge.shareOf(column, codesYes) ?? 0) >= HALF;
  return coded ? 'coded' : undefined;
}

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

/** Of more people than this not all are looked at before their columns are judged. */
const SOON_KNOWN = 150;

/** `TMT Perangkat` beside `TMT Jabatan`, both long ago for everybody: no month depends on which is read. */
export function bothLongAgo(columns: readonly number[], judge: ContentJudge, asOf: CalendarDate): boolean {
  const isLongAgo = (text: string, cell: Cell): boolean => {
    const day = termDay(text, typeof cell === 'object' ? cell : undefined, 'first');
    return day !== undefined && !matters({ which: 'first', day }, asOf);
  };
  return columns.every(
    (column) => judge.filled(column) < SOON_KNOWN && judge.shareOf(column, isLongAgo) === 1,
  );
}

/** Fields that hold numbers: whether somebody has one is another question. */
const NUMBERS: ReadonlySet<Field> = new Set(['nik', 'no_kk', 'kpj', 'npwp']);
const WHETHER = /^(?:(?:tidak |tdk |belum |blm |sudah )?(?:ada|punya)|lengkap)$/i;
const saysWhether = (text: string): boolean => WHETHER.test(text) || saysYesOrNo(text);

/** The column that holds the field which a column's name means; `harmless` where it does not matter which of the two is read. */
function rivalOf(
  { match, column, names }: HeaderCell,
  taken: ReadonlyMap<HeaderCell, Bid>,
  judge: ContentJudge,
  asOf: CalendarDate,
): Bid | 'harmless' | undefined {
  const rival = match && [...taken.values()].find(({ field }) => field === match.field);
  if (!match || !rival) return undefined;
  // `Siltap 1 Tahun` beside that of a month; `Tunjangan Jabatan` is money.
  const ofAYear = match.field === 'upah' && names.some(isLongerPay) && !rival.cell.names.some(isLongerPay);
  const money =
    match.field === 'jabatan' && match.by === 'contains' && (judge.share(column, 'upah') ?? 0) >= SURE_SHARE;
  const longAgo = match.field === 'tgl_mulai' && bothLongAgo([column, rival.cell.column], judge, asOf);
  // `KTP` over Ada and Tidak beside the NIKs.
  const answers = NUMBERS.has(match.field) && judge.shareOf(column, saysWhether) === 1;
  return ofAYear || money || longAgo || answers ? 'harmless' : rival;
}

/** A column with the field that it holds, or why it holds none. */
export function columnMatch(
  cell: HeaderCell,
  taken: ReadonlyMap<HeaderCell, Bid>,
  { judge, asOf }: Pick<AssignOptions, 'judge' | 'asOf'>,
): ColumnMatch {
  const { column, header } = cell;
  const bid = taken.get(cell);
  if (bid)
    return {
      ...{ column, header, field: bid.field, by: bid.by, ...(bid.evidence && { evidence: bid.evidence }) },
      ...(bid.field === 'keterangan' && { standing: standingOf(cell, judge) }),
    };
  const said = role(cell, judge);
  if (said)
    return {
      ...{ column, header, field: undefined, by: 'alias', role: said },
      ...(TELLS_STANDING.has(said) && { standing: standingOf(cell, judge) }),
      ...(isTicked(cell, judge) && TICKED),
    };
  const known = cell.names.some((name) => isUnused(name) || isOthers(name)) || countsRows(cell, judge);
  if (known) return { column, header, field: undefined, by: 'alias', role: 'unused' };
  const rival = rivalOf(cell, taken, judge, asOf);
  if (rival === 'harmless') return { column, header, field: undefined, by: 'alias', role: 'unused' };
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
