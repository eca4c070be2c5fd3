import type { CategoryId } from '../../domain/category.ts';
import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { Field } from '../../domain/field.ts';
import type { Place } from '../../domain/place.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { headerBlock, holdsData, SEARCHED_ROWS } from '../header/find-header.ts';
import type { HeaderBlock } from '../header/header-block.ts';
import { exactMatch } from '../header/header-match.ts';
import type { PostReader } from '../posts/posts.ts';
import type { ReaderContext } from '../rows/field-fills.ts';
import { creditMerged, type MergedCells } from '../rows/merged-cells.ts';
import { outsideOf } from '../rows/outside.ts';
import type { CategoryReading, ColumnMatch, RosterItem, SkippedRow } from '../rows/row.ts';
import { rowReader } from '../rows/row-reader.ts';
import type { RosterTools } from '../tools.ts';
import { isBlank } from '../values/says-nothing.ts';
import { normalise, typedText } from '../values/text.ts';
import { filledCells, isHeaderAgain, isNumberRow, isTotal } from './row-marks.ts';

/**
 * A form that every village fills once: one row a village, one column (or a few) for each post. `NAMA KEPALA DESA`,
 * `NIK KEPALA DESA`, or a post over `NAMA | NIK`.
 */
export interface Form {
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMatch[];
  /** The columns of one holder, in the order of the sheet. */
  readonly holders: readonly Holder[];
}

interface Holder {
  readonly post: string;
  readonly category: CategoryId;
  readonly columns: readonly ColumnMatch[];
}

interface PostHeader {
  readonly field: Field;
  readonly post: string;
  readonly category: CategoryId;
}

const LEAST_POSTS = 3;
const BLOCKS: ReadonlySet<Field> = new Set<Field>(['rt', 'rw']);
const REGIONS: ReadonlySet<Field | undefined> = new Set<Field>(['desa', 'kecamatan', 'dusun']);
const VACANT = /^(tidak ada|tdk ada|belum ada|belum terisi|kosong|lowong|nihil|x|n\/?a)\b/i;

/** `nik kepala desa` and `kepala desa nik` → NIK of the kepala desa; a bare post names its holder. */
function postHeader(name: string, posts: PostReader): PostHeader | undefined {
  const of = (field: Field, post: string): PostHeader | undefined => {
    const value = posts.sure(post);
    return value === undefined ? undefined : { field, post, category: value };
  };
  const words = name.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const field = exactMatch(left)?.field;
    const found = field && field !== 'desa' && of(field, right);
    if (found) return found;
    const behind = exactMatch(right)?.field;
    const reversed = behind && isPersonField(behind) && of(behind, left);
    if (reversed) return reversed;
  }
  return of('nama', name);
}

const isPersonField = (field: Field): boolean =>
  [
    'nama',
    'nik',
    'ttl',
    'tempat_lahir',
    'tanggal_lahir',
    'jenis_kelamin',
    'hp',
    'alamat',
    'upah',
    'nama_ibu',
  ].includes(field);

/** Fields that a form has only of each post; a list has them of all its people. */
const LIST_FIELDS: ReadonlySet<Field | undefined> = new Set<Field>(['nik', 'nama']);

function formOf(header: HeaderBlock, posts: PostReader): Form | undefined {
  const plain = new Set(header.cells.map(({ names }) => exactMatch(names[0] ?? '')?.field));
  if (!plain.has('desa') || plain.has('nik') || plain.has('nama')) return undefined;
  const named = header.cells.some(({ names }) => /^(?:nama|nik) /.test(names[0] ?? ''));
  const holders = new Map<string, { category: CategoryId; columns: ColumnMatch[] }>();
  const columns = header.cells.map(({ column, header: text, names }): ColumnMatch => {
    const own = exactMatch(names[0] ?? '');
    // RT and RW alone say where; their heads stand under `NAMA KETUA RT`, and so do those of hamlets.
    const isPlace = own && (BLOCKS.has(own.field) || (own.field === 'dusun' && named));
    if (own && (isPlace || posts.sure(names[0] ?? '') === undefined))
      return { column, header: text, field: own.field, by: 'alias' };
    const said = postHeader(names[0] ?? '', posts);
    if (!said) return { column, header: text, field: undefined, by: 'none' };
    const match: ColumnMatch = {
      column,
      header: text,
      field: said.field,
      by: 'contains',
      category: said.category,
    };
    const holder = holders.get(said.post) ?? { category: said.category, columns: [] };
    if (holder.columns.some(({ field }) => field === said.field))
      return { column, header: text, field: undefined, by: 'none' };
    holder.columns.push(match);
    holders.set(said.post, holder);
    return match;
  });
  const few = holders.size < LEAST_POSTS;
  if (few && (holders.size < 2 || ![...holders.values()].every(hasNik))) return undefined;
  return { header, columns, holders: [...holders].map(([post, rest]) => ({ post, ...rest })) };
}

/** Two posts are enough where each asks for a NIK: no table of contacts does. */
const hasNik = ({ columns }: Pick<Holder, 'columns'>): boolean =>
  columns.some(({ field }) => field === 'nik');

/** A recapitulation has the same headings, but numbers of people under them. */
function holdsNames(rows: readonly SheetRow[], { header, holders }: Form): boolean {
  const below = rows.slice(header.last + 1);
  const named = holders.flatMap(({ columns }) => columns.filter(({ field }) => field === 'nama'));
  const answers = named.flatMap(({ column }) =>
    below.map((row) => typedText(row.cells[column - 1])).filter(Boolean),
  );
  return answers.filter((answer) => /\p{L}{2}/u.test(answer)).length * 2 > answers.length;
}

/** The form in the first rows of a sheet, if it is one. */
export function findForm(
  rows: readonly SheetRow[],
  { posts, words }: RosterTools,
  headerRow?: number,
): Form | undefined {
  for (let first = 0; first < Math.min(rows.length, SEARCHED_ROWS); first++) {
    if (holdsData(rows[first])) continue;
    const said = filledCells(rows[first] ?? { row: 0, cells: [] });
    if (!said.some(({ text }) => exactMatch(normalise(text))?.field === 'desa')) continue;
    const isList = said.some(({ text }) => LIST_FIELDS.has(exactMatch(normalise(text))?.field));
    for (const last of isList ? [first + 1] : [first, first + 1]) {
      if (last >= rows.length || (headerRow !== undefined && rows[last]?.row !== headerRow)) continue;
      if (last > first && holdsData(rows[last])) continue;
      const form = formOf(headerBlock(words, rows, first, last), posts);
      if (form && holdsNames(rows, form)) return form;
    }
  }
  return undefined;
}

export interface FormContext extends ReaderContext {
  readonly file: SourceName;
  readonly sheet: SourceName | undefined;
  readonly merged?: MergedCells | undefined;
  /** Rows that look like villages. */
  readonly sample: readonly SheetRow[];
}

/** A function that turns one village's row into its office holders; vacant posts give none. */
export function formTranslator(
  form: Form,
  lines: ReadonlyMap<number, readonly string[]>,
  context: FormContext,
): (row: SheetRow) => readonly RosterItem[] {
  const shared = form.columns.filter(({ category }) => category === undefined);
  const readers = form.holders.map(({ post, category, columns }) => {
    const reading: CategoryReading = {
      field: 'jabatan',
      column: columns[0]?.column ?? 0,
      text: post,
      value: category,
      confidence: context.posts(post).confidence,
    };
    return { columns, reading, read: rowReader([...shared, ...columns], context) };
  });
  const { merged } = context;
  merged?.watch(form.columns);
  const outside = outsideOf({ header: form.header, columns: form.columns, sample: context.sample });
  const passOver = (row: SheetRow): SkippedRow['reason'] | undefined => {
    const filled = filledCells(row);
    if (filled.length === 0) return 'blank';
    if (isNumberRow(filled, form.columns.length)) return 'number-row';
    if (isHeaderAgain(filled, lines)) return 'repeated-header';
    return isTotal(filled) ? 'total' : undefined;
  };
  const carry = carriedRegions(form);
  return (typed) => {
    const row = carry(typed);
    const place: Place = { file: context.file, sheet: context.sheet, row: row.row };
    const reason = passOver(typed);
    const beside = outside(typed.cells);
    const somebody = (beside && beside.kind !== 'beside') || undefined;
    if (reason) return [{ kind: 'skipped', skipped: { row: row.row, reason, somebody }, place }];
    const completed = merged?.complete(row);
    const items = readers.flatMap(({ columns, reading, read }): RosterItem[] => {
      const answers = columns.map(({ column }) => typedText(row.cells[column - 1]));
      if (answers.every((answer) => isBlank(answer) || VACANT.test(answer))) return [];
      const draft = read(completed?.row ?? row, place);
      if (completed) creditMerged(draft, completed, place);
      return [{ kind: 'worker', row: { ...draft, category: reading } }];
    });
    const [first] = items;
    if (first?.kind !== 'worker')
      return [{ kind: 'skipped', skipped: { row: row.row, reason: 'group', somebody }, place }];
    return beside ? [{ ...first, row: { ...first.row, outside: beside } }, ...items.slice(1)] : items;
  };
}

/**
 * A recapitulation of RT and RW names the village in the first of its rows only: there the regions hold for the blanks below. In a
 * form with one row a village a blank stays blank.
 */
function carriedRegions({ columns }: Form): (row: SheetRow) => SheetRow {
  const village = columns.find(({ field }) => field === 'desa')?.column;
  const blocks = columns.some(({ field }) => field !== undefined && BLOCKS.has(field));
  if (village === undefined || !blocks) return (row) => row;
  const regions = columns.filter(({ field }) => REGIONS.has(field)).map(({ column }) => column - 1);
  let last: SheetRow['cells'] = [];
  return (row) => {
    if (typedText(row.cells[village - 1]) !== '') {
      last = row.cells;
      return row;
    }
    const cells: Cell[] = [...row.cells];
    for (const index of regions) if (typedText(cells[index]) === '') cells[index] = last[index];
    return { ...row, cells };
  };
}
