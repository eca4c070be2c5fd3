import type { CategoryId } from '../../domain/category.ts';
import type { SheetRow } from '../../domain/cell.ts';
import { type Field, fieldsWith } from '../../domain/field.ts';
import { lossOf } from '../../domain/no-value.ts';
import { HAMLET_WORDS, REGION_WORDS, VILLAGE_WORDS } from '../../domain/village/name.ts';
import { type RegionWord, readRegions } from '../header/regions.ts';
import type { PostReader } from '../posts/posts.ts';
import type { ColumnMatch, SkippedRow } from '../rows/row.ts';
import { isBlank, saysVacant } from '../values/says-nothing.ts';
import type { FamilyRow } from './family-row.ts';
import { holdsLongNumber } from './long-number.ts';
import type { FilledCell } from './row-marks.ts';
import { tellsStanding } from './strange-heading.ts';

/** A row that is no worker, and what it says about the rows below it. */
export interface PassedOver
  extends Pick<SkippedRow, 'reason' | 'text' | 'somebody' | 'strange' | 'stated' | 'amount'> {
  readonly regions?: readonly RegionWord[] | undefined;
  readonly category?: CategoryId | undefined;
  /** A heading of which nobody knows what group it begins: what stood before it has ended. */
  readonly unknown?: boolean | undefined;
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
  readonly wage: number;
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
    wage: columnOf('upah'),
    serial: columnOf('no_urut'),
    alive: columns.find(({ role }) => role === 'alive')?.column ?? 0,
  };
}

/** A row with more cells than this is no heading and no signature. */
export const FEW = 3;

const REGIONS = [...HAMLET_WORDS, 'rt', 'rw', ...VILLAGE_WORDS, ...REGION_WORDS.kecamatan, 'kabupaten'];
const GROUP = new RegExp(`^([a-z0-9ivx]{1,4}[.)]\\s*)?(${REGIONS.join('|')})(?=[\\s.:/]|$)`, 'i');
/** A line under a list about the list. `Ket. RT 01` without a colon is a post. */
const NOTE =
  /^\W*(?:(?:catatan|keterangan|ket|nb|n\.b\.?|sumber(?: data)?|note)\s*:|(?:dicetak|diunduh|diperbarui|dibuat)\s+(?:pada|tanggal|tgl|oleh|dari)\b)/i;
/** How the title of a further table begins; it may name another village. */
const TITLE = /^(daftar|data|rekap\w*|lampiran|nominatif|pemerintah|kantor)\b/i;
const LONGEST_HEADING = 60;
/** What numbers a heading: `A.`, `II)`, `1.` */
const NUMBERING = /^[A-Z0-9ivx]{1,4}[.)]\s*/i;
/** Columns that are filled downwards for rows without a person. */
const NOT_A_PERSON: ReadonlySet<Field | undefined> = new Set(fieldsWith('about'));

/** Alone in its row and without a long number; unlike a signature it says nothing about the rows below it. */
export function isNote([first, ...others]: readonly FilledCell[]): boolean {
  return first !== undefined && others.length === 0 && NOTE.test(first.text) && !/\d{10}/.test(first.text);
}

/** A note, or a footnote with its star: `*) sudah meninggal`. */
export const isRemark = (filled: readonly FilledCell[]): boolean =>
  isNote(filled) ||
  (filled.length <= 2 && filled.some(({ text }) => /^\*+\)?|^\d\)|^(?:no|nomor|nb)\b/i.test(text)));

/** A region or a group of posts, in a row of its own. A cell in the post's column is a vacant post, no heading. */
export function heading(
  filled: readonly FilledCell[],
  named: string,
  { post, posts }: RowTable,
): PassedOver | undefined {
  const [first] = filled;
  if (!first || (named && filled.length > 1) || filled.length > FEW + 1) return undefined;
  const texts = filled.map(({ text }) => text);
  const text = texts.join(' ');
  if (GROUP.test(first.text) && !isBareKind(text))
    return { reason: 'group', text, regions: readRegions(texts) };
  const last = filled.at(-1);
  if (!last || filled.length > 2 || last.column === post) return undefined;
  const category = posts.sure(last.text.replace(NUMBERING, ''));
  if (category === undefined && isBareKind(text)) return { reason: 'group', text, unknown: true };
  return category === undefined ? undefined : { reason: 'group', text, category, regions: placed(texts) };
}

/** `Perangkat Desa Jrambe Kec. Dlanggu`; without a kecamatan what stands behind `Desa` may be any word. */
function placed(texts: readonly string[]): readonly RegionWord[] | undefined {
  const regions = readRegions(texts).filter(({ kind }) => kind === 'village' || kind === 'kecamatan');
  return new Set(regions.map(({ kind }) => kind)).size === 2 ? regions : undefined;
}

/** `RT`, `B. RT/RW`: a heading over posts, for it names no block. */
const isBareKind = (text: string): boolean =>
  /^(?:rt|rw|rt\s*[/&,]\s*rw|rt dan rw)$/i.test(text.replace(NUMBERING, ''));

/** What the title of a further table says: its place, and its post where all words but the place are one. */
function titled(
  texts: readonly string[],
  text: string,
  posts: PostReader,
): Pick<PassedOver, 'regions' | 'category'> {
  const regions = TITLE.test(text) ? readRegions(texts) : undefined;
  const bare = text.replace(NUMBERING, '').replace(TITLE, '').trim();
  const villages = (regions ?? []).filter(({ kind }) => kind === 'village');
  const placeless = villages.reduce((rest, { value }) => rest.split(value)[0] ?? rest, bare).trim();
  const words = [bare, placeless, placeless.replace(LAST_WORD, '').trim()];
  return { regions, category: words.map((each) => posts.sure(each)).find((each) => each !== undefined) };
}

/** `BPD DESA Kalen`: what is left in front of the village's name. */
const LAST_WORD = new RegExp(`\\s(?:${VILLAGE_WORDS.join('|')})$`, 'i');

/** One text and nothing else in the row: a heading or a note, but nobody. */
export function alone(
  filled: readonly FilledCell[],
  { posts }: Pick<RowTable, 'posts'>,
): PassedOver | undefined {
  const [first, ...others] = filled;
  if (!first || others.length > 0 || !/\p{L}{2}/u.test(first.text) || /\d{12}/.test(first.text))
    return undefined;
  const { regions, category } = titled([first.text], first.text, posts);
  return { reason: 'group', text: first.text, regions, category, unknown: category === undefined };
}

/** A post that nobody holds: no number, no name or a word for nobody, and nothing else about a person. */
export function vacant(
  filled: readonly FilledCell[],
  { fields, nik, name, post, serial, posts }: RowTable,
): PassedOver | undefined {
  const at = (column: number): string => filled.find((each) => each.column === column)?.text ?? '';
  const [number, named, held] = [at(nik), at(name), at(post)];
  const says = saysVacant(named) || saysVacant(number);
  const numbered = /^\d+\.?$/.test(at(serial)) && held !== '' && !isBlank(held);
  if (!says && !numbered && posts.sure(held) === undefined) return undefined;
  if (/\d{2}/.test(number) || !(named === '' || isBlank(named) || saysVacant(named))) return undefined;
  const others = filled.some(({ column, text }) => {
    const field = fields.get(column);
    if (field === undefined || NOT_A_PERSON.has(field) || column === nik || column === name) return false;
    return column !== post && field !== 'upah' && !isBlank(text) && !isDrawnDown(text);
  });
  return others ? undefined : { reason: 'vacant', text: held };
}

/** The two letters with which the words begin, and what may stand before them: every name and number of a list is asked. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  ['co', 'ct', 'ex', 'na', 'is', 'tu', 'ke'].map((two) => two.charCodeAt(0) * 256 + two.charCodeAt(1)),
);
const mayShow = (text: string): boolean => {
  const first = text.charCodeAt(0) | 32;
  // A digit begins none, a sign may stand before one.
  if (first < 97 || first > 122) return !(first > 47 && first < 58);
  return BEGINNINGS.has(first * 256 + (text.charCodeAt(1) | 32));
};
const EXAMPLE = /^["'(\s]*(?:contoh|cth|example)\b/i;
const HOW_TO_WRITE = /^(?:nama|isi|tulis|ketik)\b.*\b(?:ktp|contoh|di sini|disini)\b/i;

/** The person by which a form shows how it is filled in. */
export function isExample(row: SheetRow, { serial, name }: RowTable): boolean {
  const number = serial > 0 ? row.cells[serial - 1] : undefined;
  const named = name > 0 ? row.cells[name - 1] : undefined;
  return (
    (typeof number === 'string' && mayShow(number) && EXAMPLE.test(number)) ||
    (typeof named === 'string' && mayShow(named) && (EXAMPLE.test(named) || HOW_TO_WRITE.test(named)))
  );
}

/** Whether somebody might be meant by a row that was passed over: a long number stands in it, or a name beside a post. */
export function mayBeSomebody(
  filled: readonly FilledCell[],
  { name, post, posts }: RowTable,
  signing: boolean,
): boolean {
  if (filled.some(holdsLongNumber)) return true;
  // Who signs stands beside the office.
  if (signing) return false;
  const named = filled.find(({ column }) => column === name)?.text ?? '';
  const held = filled.find(({ column }) => column === post)?.text ?? '';
  // A name and nothing beside it: a person of whom all else is missing, unless words tell of a group.
  if (filled.length === 1 && PERSON.test(named))
    return posts.sure(named) === undefined && !GROUP_WORD.test(named) && !tellsStanding(named);
  return /\p{L}{3}/u.test(named) && posts.sure(held) !== undefined && posts.sure(named) === undefined;
}

const ZERO = /^0+([.,]0+)?$/;

/** What a formula that was drawn down below the list gives where no person stands. */
const isDrawnDown = (text: string): boolean => ZERO.test(text) || text === '=' || lossOf(text) !== undefined;

/** Two to five words of letters, as names are written. */
const PERSON = /^[\p{L}.'’]{2,}(?: [\p{L}.,'’]{1,}){1,4}$/u;
/** What heads a group and is in nobody's name. */
const GROUP_WORD =
  /\b(?:daftar|data|desa|dusun|rt|rw|kelompok|anggota|pengurus|lembaga|perangkat|aparat|pemerintah|kader|guru|petugas|pekerja|penerima|karang|taruna|linmas|bpd|pkk|lpm|posyandu|tpq|paud|jumlah|total|tahun|bulan|unsur|bidang|seksi|urusan|kepala|ketua|wakil|sekretaris|bendahara|staf|honor\w*|non|tim)\b/i;

/** Neither name nor NIK nor anything else about a person: a remark, or rows numbered in advance. */
export function nobody(
  filled: readonly FilledCell[],
  named: string,
  { fields, nik, name, posts }: RowTable,
): PassedOver | undefined {
  const personal = (column: number): boolean =>
    !NOT_A_PERSON.has(fields.get(column)) && fields.get(column) !== undefined;
  const idle = ({ column, text }: FilledCell): boolean =>
    isBlank(text) || (column !== nik && column !== name && isDrawnDown(text));
  if (filled.some((each) => personal(each.column) && !idle(each))) return undefined;
  if (named && !isBlank(named)) return undefined;
  const remark = filled.find(
    ({ column, text }) => /\p{L}{3}/u.test(text) && !NOT_A_PERSON.has(fields.get(column)),
  );
  const unread = filled.find(
    ({ column, text }) => fields.get(column) === 'no_urut' && /\p{L}{3}/u.test(text),
  );
  const said = unread ?? remark;
  // A long number is no number of a row, whatever column it stands in; that of a family card is no person's.
  const numbered = filled.find((cell) => fields.get(cell.column) !== 'no_kk' && holdsLongNumber(cell));
  if (!said) return numbered ? { reason: 'group', text: numbered.text } : { reason: 'blank' };
  const { regions, category } = titled(
    filled.map(({ text }) => text),
    said.text,
    posts,
  );
  const few = filled.length <= FEW && said.text.length <= LONGEST_HEADING && !isNote([said]);
  const unknown = category === undefined && few && !regions?.some(({ kind }) => kind === 'village');
  return { reason: 'group', text: said.text, regions, category, unknown };
}
