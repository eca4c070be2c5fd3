import { type CalendarDate, dateParts } from '../../domain/date.ts';
import type { Field, FieldWith } from '../../domain/field.ts';
import type { RegionLevel } from '../../domain/village/name.ts';
import { readNpp } from '../../policy/employers.ts';
import { type LongerPay, longerPay } from '../header/longer-pay.ts';
import type { PostReader } from '../posts/posts.ts';
import { birthCentury, trimPunctuation } from '../values/date.ts';
import { readMoment } from '../values/moment.ts';
import * as number from '../values/number.ts';
import { parseBloodType, parseMarried, parseSex } from '../values/person.ts';
import { regionName } from '../values/region-name.ts';
import { isBlank } from '../values/says-nothing.ts';
import { typedText, unquoted } from '../values/text.ts';
import { wageIn } from '../values/wage.ts';
import type { DateShift } from './date-shift.ts';
import { birthDay, birthFill, deathFill, firstDayFill, isTermHeader, termEndFill } from './day-fills.ts';
import { mother } from './name-fills.ts';
import { nikFill } from './nik-fill.ts';
import { noteFill } from './note-fill.ts';
import { type Fill, type Parse, type ReadCell, readEach, readRepeated } from './read-cell.ts';
import type { Draft, Reading } from './row.ts';

export interface ReaderContext {
  readonly asOf: CalendarDate;
  /** The years that are asked about: a year alone leaves their months open. */
  readonly years: ReadonlySet<number>;
  readonly posts: PostReader;
  /** OpenSID's exports hold numbers for coded values. */
  readonly opensid: boolean;
  /** Columns of days that are not what they seem; undefined in nearly every sheet. */
  readonly dates?: ReadonlyMap<number, DateShift> | undefined;
  /** What a title says of the pay in all rows. */
  readonly titlePay?: LongerPay | undefined;
}

const plain: Parse<string> = (text) => unquoted(text);
const region =
  (level: RegionLevel): Parse<string> =>
  (text) =>
    regionName(text, level);
/** A `0` is what a formula gives for an empty cell, and a code is no name: nothing is named there. */
const named = (reading: Reading<string> | undefined): Reading<string> | undefined =>
  reading?.value === undefined ? undefined : reading;
const birthPlace: Parse<string> = (text) => trimPunctuation(unquoted(text));

/** Stores a reading in its property: a place of its own for each, which the engine makes a plain store. */
type Store<T> = (draft: Draft, reading: Reading<T> | undefined) => void;

function into<T>(store: Store<T>, read: ReadCell<T>): Fill {
  return (cell, draft) => store(draft, read(cell));
}

/** Excel makes a date of `3/1`, which was RT 3, RW 1: its day and its month; the year is that of the typing. */
function blocksFill(column: number): Fill {
  return (cell, draft) => {
    const text = typedText(cell);
    if (text === '' || isBlank(text)) return;
    const blocks =
      typeof cell === 'object' && cell.date !== undefined ? blocksOf(cell.date) : number.readBlocks(text);
    draft.rt ??= { field: 'rt_rw', column, text, value: blocks?.rt };
    draft.rw ??= { field: 'rt_rw', column, text, value: blocks?.rw };
  };
}

function blocksOf(date: CalendarDate): { rt: string; rw: string } {
  const { month, day } = dateParts(date);
  return { rt: String(day), rw: String(month) };
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
  <T>(parse: Parse<T>, store: Store<T>): FillMaker =>
  (column, _context, field) =>
    into<T>(store, readRepeated(field, column, parse));

const each =
  <T>(parse: Parse<T>, store: Store<T>): FillMaker =>
  (column, _context, field) =>
    into<T>(store, readEach(field, column, parse));

/** Names and posts are read from several columns, whatever their fields: see `rowReader`. */
type OfSeveral = 'nama' | 'jabatan';
/** What fills only what others left open. */
type Late = FieldWith<'combines'> | 'tgl_akhir' | 'tgl_meninggal';

/** How each field's column fills its row. Fields that fill no property are known and not needed. */
const FILLS: Readonly<Record<Exclude<FieldWith<'row'>, OfSeveral | Late>, FillMaker>> = {
  nik: nikFill,
  desa: repeated(region('village'), (draft, reading) => {
    draft.village = named(reading);
  }),
  kecamatan: repeated(region('kecamatan'), (draft, reading) => {
    draft.kecamatan = named(reading);
  }),
  dusun: repeated(plain, (draft, reading) => {
    draft.hamlet = reading;
  }),
  rt: repeated(number.readBlock, (draft, reading) => {
    draft.rt = reading;
  }),
  rw: repeated(number.readBlock, (draft, reading) => {
    draft.rw = reading;
  }),
  jenis_kelamin: repeated(parseSex, (draft, reading) => {
    draft.sex = reading;
  }),
  status_kawin: repeated(parseMarried, (draft, reading) => {
    draft.married = reading;
  }),
  gol_darah: (column, { opensid }) => bloodFill(column, opensid),
  tanggal_lahir: (column, { asOf }) =>
    into<CalendarDate>(
      (draft, reading) => {
        draft.birth = reading;
      },
      readRepeated('tanggal_lahir', column, birthDay(birthCentury(asOf))),
    ),
  tempat_lahir: repeated(birthPlace, (draft, reading) => {
    draft.birthPlace = reading;
  }),
  tgl_mulai: (column, { years }) => firstDayFill(column, years),
  upah: wageFill,
  no_kk: each(number.readFamilyCard, (draft, reading) => {
    draft.familyCard = reading;
  }),
  nama_ibu: each(mother, (draft, reading) => {
    draft.mother = reading;
  }),
  alamat: each(plain, (draft, reading) => {
    draft.address = reading;
  }),
  kode_pos: repeated(number.readPostcode, (draft, reading) => {
    draft.postcode = reading;
  }),
  hp: each(number.readPhone, (draft, reading) => {
    draft.phone = reading;
  }),
  email: each(number.readEmail, (draft, reading) => {
    draft.email = reading;
  }),
  npwp: each(number.readNpwp, (draft, reading) => {
    draft.npwp = reading;
  }),
  kpj: each(number.readKpj, (draft, reading) => {
    draft.kpj = reading;
  }),
  npp: each(readNpp, (draft, reading) => {
    draft.npp = reading;
  }),
  no_pegawai: each(plain, (draft, reading) => {
    draft.employeeNumber = reading;
  }),
  pekerjaan: repeated(plain, (draft, reading) => {
    draft.occupation = reading;
  }),
  keterangan: noteFill,
  waktu_isi: sentFill,
};

function wageFill(column: number, { titlePay }: ReaderContext, field: Field, header: string): Fill {
  const read = readRepeated(field, column, wageIn);
  const longer = longerPay(header, titlePay);
  return (cell, draft) => {
    draft.wage = read(cell);
    draft.longerPay = draft.wage && longer;
  };
}

/** The time of an answer: of no use where no day can be read, and that matters only to who answers again. */
function sentFill(column: number): Fill {
  return (cell, draft) => {
    const text = typedText(cell);
    if (text !== '' && !isBlank(text))
      draft.sent = { field: 'waktu_isi', column, text, value: readMoment(cell) };
  };
}

/** Columns that fill what others left open come last. */
const LATE: Readonly<Record<Late, FillMaker>> = {
  ttl: (column, { asOf }) => birthFill(column, birthCentury(asOf)),
  rt_rw: blocksFill,
  tgl_akhir: (column, { years }, _field, header) => termEndFill(column, isTermHeader(header), years),
  tgl_meninggal: (column, { years }) => deathFill(column, years),
};

/** In the order in which they fill a row. */
export const FIELD_FILLS: readonly Readonly<Partial<Record<Field, FillMaker>>>[] = [FILLS, LATE];
