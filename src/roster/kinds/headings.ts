import type { CategoryId } from '../../domain/category.ts';
import type { Field } from '../../domain/field.ts';
import { lossOf } from '../../domain/no-value.ts';
import { type RegionWord, readRegions } from '../header/regions.ts';
import type { PostReader } from '../posts/posts.ts';
import type { ColumnMatch, SkippedRow } from '../rows/row.ts';
import { saysNothing } from '../values/text.ts';
import type { FamilyRow } from './family-row.ts';
import type { Filled } from './row-marks.ts';

/** A row that is no worker, and what it says about the rows below it. */
export interface PassedOver {
  readonly reason: SkippedRow['reason'];
  readonly text?: string | undefined;
  readonly regions?: readonly RegionWord[] | undefined;
  readonly category?: CategoryId | undefined;
  readonly family?: FamilyRow | undefined;
}

/** What a row must be held against: the columns of its table and the words of the trade. */
export interface RowTable {
  /** Every line of the header's rows by column, so that each is known again on the next page. */
  readonly headerLines: ReadonlyMap<number, readonly string[]>;
  readonly columns: readonly ColumnMatch[];
  readonly fields: ReadonlyMap<number, Field | undefined>;
  readonly posts: PostReader;
  /** From 1; 0 for a column that the table does not have. */
  readonly nik: number;
  readonly name: number;
  readonly post: number;
  readonly serial: number;
  readonly alive: number;
}

export type KindContext = Pick<RowTable, 'headerLines' | 'columns' | 'posts'>;

export function rowTable(context: KindContext): RowTable {
  const { columns } = context;
  const columnOf = (field: Field): number => columns.find((each) => each.field === field)?.column ?? 0;
  return {
    ...context,
    fields: new Map(columns.map(({ column, field }) => [column, field])),
    nik: columnOf('nik'),
    name: columnOf('nama'),
    post: columnOf('jabatan'),
    serial: columnOf('no_urut'),
    alive: columns.find(({ role }) => role === 'alive')?.column ?? 0,
  };
}

/** A row with more cells than this is no heading and no signature. */
export const FEW = 3;

const GROUP =
  /^([a-z0-9ivx]{1,4}[.)]\s*)?(dusun|dukuh|dsn|lingkungan|padukuhan|banjar|jorong|kampung|rt|rw|desa|kelurahan|kel|nagari|gampong|kecamatan|kec|kabupaten)(?=[\s.:/]|$)/i;
/** A line under a list about the list. `Ket. RT 01` without a colon is a post. */
const NOTE =
  /^\W*(?:(?:catatan|keterangan|ket|nb|n\.b\.?|sumber(?: data)?|note)\s*:|(?:dicetak|diunduh|diperbarui|dibuat)\s+(?:pada|tanggal|tgl|oleh|dari)\b)/i;
/** How the title of a further table begins; it may name another village. */
const TITLE = /^(daftar|data|rekap\w*|lampiran|nominatif|pemerintah|kantor)\b/i;
/** What numbers a heading: `A.`, `II)`, `1.` */
const NUMBERING = /^[A-Z0-9ivx]{1,4}[.)]\s*/i;
/** Columns that are filled downwards for rows without a person. */
const NOT_A_PERSON: ReadonlySet<Field | undefined> = new Set<Field>([
  'no_urut',
  'keterangan',
  'dusun',
  'rt',
  'rw',
  'rt_rw',
  'desa',
  'kecamatan',
  'kabupaten',
  'provinsi',
]);

/** Alone in its row and without a long number; unlike a signature it says nothing about the rows below it. */
export function isNote([first, ...others]: readonly Filled[]): boolean {
  return first !== undefined && others.length === 0 && NOTE.test(first.text) && !/\d{10}/.test(first.text);
}

/** A region or a group of posts, in a row of its own. A cell in the post's column is a vacant post, no heading. */
export function heading(
  filled: readonly Filled[],
  named: string,
  { post, posts }: RowTable,
): PassedOver | undefined {
  const [first] = filled;
  if (!first || (named && filled.length > 1) || filled.length > FEW + 1) return undefined;
  const texts = filled.map(({ text }) => text);
  const text = texts.join(' ');
  if (GROUP.test(first.text)) return { reason: 'group', text, regions: readRegions(texts) };
  const last = filled.at(-1);
  if (!last || filled.length > 2 || last.column === post) return undefined;
  const category = posts.sure(last.text.replace(NUMBERING, ''));
  return category === undefined ? undefined : { reason: 'group', text, category };
}

const ZERO = /^0+([.,]0+)?$/;

/** What a formula that was drawn down below the list gives where no person stands. */
const isDrawnDown = (text: string): boolean => ZERO.test(text) || text === '=' || lossOf(text) !== undefined;

/** Neither name nor NIK nor anything else about a person: a remark, or rows numbered in advance. */
export function nobody(
  filled: readonly Filled[],
  named: string,
  { fields, nik, name }: RowTable,
): PassedOver | undefined {
  const personal = (column: number): boolean =>
    !NOT_A_PERSON.has(fields.get(column)) && fields.get(column) !== undefined;
  const idle = ({ column, text }: Filled): boolean =>
    saysNothing(text) || (column !== nik && column !== name && isDrawnDown(text));
  if (filled.some((each) => personal(each.column) && !idle(each))) return undefined;
  if (named && !saysNothing(named)) return undefined;
  const remark = filled.find(
    ({ column, text }) => /\p{L}{3}/u.test(text) && !NOT_A_PERSON.has(fields.get(column)),
  );
  const unread = filled.find(
    ({ column, text }) => fields.get(column) === 'no_urut' && /\p{L}{3}/u.test(text),
  );
  const said = unread ?? remark;
  if (!said) return { reason: 'blank' };
  const regions = TITLE.test(said.text) ? readRegions(filled.map(({ text }) => text)) : undefined;
  return { reason: 'group', text: said.text, regions };
}
