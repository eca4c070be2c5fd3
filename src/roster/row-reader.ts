import type { Cell, SheetRow } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import type { Sen } from '../domain/money.ts';
import type { Place } from '../domain/place.ts';
import { isGroup } from './assign-columns.ts';
import { categoryFill } from './category-reader.ts';
import type { PostReader } from './posts.ts';
import { type FullCell, type Parse, type ReadCell, readEach, readRepeated } from './read-cell.ts';
import type { ColumnMatch, Reading, RosterRow } from './row.ts';
import {
  birthCentury,
  type Century,
  dateOfNumber,
  parseDate,
  splitBirth,
  trimPunctuation,
} from './values/date.ts';
import { splitName } from './values/name.ts';
import * as number from './values/number.ts';
import { parseBloodType, parseMarried, parseSex } from './values/person.ts';
import { isDuration, isOpen, parseTerm, termDay } from './values/term.ts';
import { clean, saysNothing, typedText, unquoted } from './values/text.ts';
import { parseWage, wageOfNumber } from './values/wage.ts';

/** A roster row while it is being filled. */
export type Draft = { -readonly [K in keyof RosterRow]: RosterRow[K] };

type Fill = (cell: FullCell, draft: Draft, cells: readonly Cell[]) => void;

export interface ReaderContext {
  readonly asOf: CalendarDate;
  readonly posts: PostReader;
  /** OpenSID's exports hold numbers for coded values. */
  readonly opensid: boolean;
}

const REGION_PREFIX =
  /^(desa\s*\/?\s*kel(urahan)?|desa|ds\.|kelurahan|kel\.|kecamatan|kec\.|kapanewon)\s*[:.]?\s+(?=\S)/i;

const plain: Parse<string> = (text) => unquoted(text);
const region: Parse<string> = (text) => unquoted(text).replace(REGION_PREFIX, '');
const birthPlace: Parse<string> = (text) => trimPunctuation(unquoted(text));
const wage: Parse<Sen> = (text, cell) => (cell?.type === 'number' ? wageOfNumber(text) : parseWage(text));

const date =
  (century: Century, trailing = false): Parse<CalendarDate> =>
  (text, cell) =>
    cell ? dateOfNumber(cell, text, century) : parseDate(text, century, trailing);

const firstDay: Parse<CalendarDate> = (text, cell) => termDay(text, cell, 'first');

/** The properties of a row that hold a reading of T. */
type KeyOf<T> = { [K in keyof Draft]-?: Reading<T> extends Draft[K] ? K : never }[keyof Draft];

function into<T>(key: KeyOf<T>, read: ReadCell<T>): Fill {
  return (cell, draft) => {
    (draft as Record<string, unknown>)[key] = read(cell);
  };
}

function nikFill(column: number): Fill {
  const read = readEach('nik', column, number.readNik);
  return (cell, draft) => {
    const reading = read(cell);
    if (reading && !number.isNoNik(reading.text)) draft.nik = reading;
  };
}

/** A name in one column, or in up to three as SIPP's older templates have it. */
function nameFill(column: number, parts: readonly number[]): Fill {
  return (cell, draft, cells) => {
    const text = typedText(cell);
    if (text === '' || saysNothing(text)) return;
    const rest = parts.map((part) => typedText(cells[part - 1])).filter((part) => !saysNothing(part));
    const { name, title } = splitName([unquoted(text), ...rest].join(' '));
    draft.name = { field: 'nama', column, text: [text, ...rest].join(' '), value: name };
    if (title !== undefined) draft.title = title;
  };
}

function titleFill(cell: FullCell, draft: Draft): void {
  const text = clean(typedText(cell));
  if (text !== '' && !saysNothing(text))
    draft.title = draft.title === undefined ? text : `${draft.title}, ${text}`;
}

/** A combined column fills what the separate ones left open, so it is read after them. */
function birthFill(column: number, century: Century): Fill {
  const birthDate = date(century, true);
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || saysNothing(text)) return;
    const typed = typeof cell === 'string' ? undefined : cell;
    const parts = typed ? { place: '', date: text } : splitBirth(text);
    draft.birth ??= { field: 'ttl', column, text, value: birthDate(parts.date, typed) };
    if (parts.place) draft.birthPlace ??= { field: 'ttl', column, text, value: parts.place };
  };
}

/** A column of whole terms (`Masa Jabatan`), not of their last days. */
const isTermHeader = (header: string): boolean =>
  /\b(masa (jabatan|bakti)|periode)\b/i.test(header) && !/akhir|selesai|habis|henti/i.test(header);

/**
 * The last day in the post, or a whole term, which gives the first day too where no other column does. Still in the
 * post, or only how long: then no day was said.
 */
function termEndFill(column: number, wholeTerm: boolean): Fill {
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || saysNothing(text) || isOpen(text)) return;
    const typed = typeof cell === 'string' ? undefined : cell;
    const reading = (value: CalendarDate | undefined): Reading<CalendarDate> => ({
      field: 'tgl_akhir',
      column,
      text,
      value,
    });
    const term = typed ? undefined : parseTerm(text);
    if (term) {
      if (term.from !== undefined) draft.from ??= reading(term.from);
      if (term.to !== undefined) draft.to = reading(term.to);
    } else if (!wholeTerm) draft.to = reading(termDay(text, typed, 'last'));
    else if (typed || !isDuration(text)) draft.to = reading(undefined);
  };
}

/** Excel makes a date of `3/1`: then nobody knows any more which was the RT. */
function blocksFill(column: number): Fill {
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || saysNothing(text)) return;
    const blocks = typeof cell === 'string' || cell.type === 'number' ? number.readBlocks(text) : undefined;
    draft.rt ??= { field: 'rt_rw', column, text, value: blocks?.rt };
    draft.rw ??= { field: 'rt_rw', column, text, value: blocks?.rw };
  };
}

function bloodFill(column: number, opensid: boolean): Fill {
  const read = readRepeated('gol_darah', column, (text) => parseBloodType(text, opensid));
  return (cell, draft) => {
    const reading = read(cell);
    if (reading?.value !== '') draft.bloodType = reading;
  };
}

type FillMaker = (column: number, context: ReaderContext, field: Field, header: string) => Fill;

const repeated =
  <T>(key: KeyOf<T>, parse: Parse<T>): FillMaker =>
  (column, _context, field) =>
    into<T>(key, readRepeated(field, column, parse));

const each =
  <T>(key: KeyOf<T>, parse: Parse<T>): FillMaker =>
  (column, _context, field) =>
    into<T>(key, readEach(field, column, parse));

/** How each field's column fills its row. Fields without an entry are known and not needed. */
const FILLS: Partial<Record<Field, FillMaker>> = {
  nik: nikFill,
  desa: repeated('village', region),
  kecamatan: repeated('kecamatan', region),
  dusun: repeated('hamlet', plain),
  rt: repeated('rt', number.readBlock),
  rw: repeated('rw', number.readBlock),
  jenis_kelamin: repeated('sex', parseSex),
  status_kawin: repeated('married', parseMarried),
  gol_darah: (column, { opensid }) => bloodFill(column, opensid),
  tanggal_lahir: (column, { asOf }) =>
    into<CalendarDate>('birth', readEach('tanggal_lahir', column, date(birthCentury(asOf)))),
  tempat_lahir: repeated('birthPlace', birthPlace),
  tgl_mulai: repeated('from', firstDay),
  upah: repeated('wage', wage),
  no_kk: each('familyCard', number.readFamilyCard),
  nama_ibu: each('mother', plain),
  alamat: each('address', plain),
  kode_pos: repeated('postcode', number.readPostcode),
  hp: each('phone', number.readPhone),
  email: each('email', number.readEmail),
  npwp: each('npwp', number.readNpwp),
  kpj: each('kpj', number.readKpj),
  no_pegawai: each('employeeNumber', plain),
  pekerjaan: repeated('occupation', plain),
  keterangan: repeated('note', plain),
};

/** Columns that fill what others left open come last. */
const LATE: Partial<Record<Field, FillMaker>> = {
  ttl: (column, { asOf }) => birthFill(column, birthCentury(asOf)),
  rt_rw: blocksFill,
  tgl_akhir: (column, _context, _field, header) => termEndFill(column, isTermHeader(header)),
};

/** False for columns that are known but that nothing here needs, such as religion, which is never read. */
export function isRead(field: Field): boolean {
  return field === 'nama' || field === 'jabatan' || FILLS[field] !== undefined || LATE[field] !== undefined;
}

const EMPTY: Omit<RosterRow, 'place'> = {
  nik: undefined,
  name: undefined,
  title: undefined,
  category: undefined,
  village: undefined,
  kecamatan: undefined,
  birth: undefined,
  birthPlace: undefined,
  sex: undefined,
  wage: undefined,
};

/** A function that turns one worker's row into readings, made once for the columns of a sheet. */
export function rowReader(
  columns: readonly ColumnMatch[],
  context: ReaderContext,
): (row: SheetRow, place: Place) => Draft {
  const fills: { index: number; fill: Fill }[] = [];
  for (const makers of [FILLS, LATE]) {
    for (const { field, column, header } of columns) {
      const fill = field && makers[field]?.(column, context, field, header);
      if (fill) fills.push({ index: column - 1, fill });
    }
  }
  const parts = columns.filter(({ role }) => role === 'name-part').map(({ column }) => column);
  for (const { field, role, column } of columns) {
    if (field === 'nama') fills.unshift({ index: column - 1, fill: nameFill(column, parts) });
    if (role === 'title') fills.push({ index: column - 1, fill: titleFill });
  }
  const posts = columns.filter(({ field }) => field === 'jabatan');
  const post = posts.find((column) => !isGroup(column));
  const fillCategory = categoryFill(post?.column, posts.find(isGroup)?.column, context.posts);
  return (row, place) => {
    const draft: Draft = { place, ...EMPTY };
    const { cells } = row;
    for (const { index, fill } of fills) {
      const cell = cells[index];
      if (cell !== undefined && cell !== '') fill(cell, draft, cells);
    }
    draft.category = fillCategory(cells);
    return draft;
  };
}
