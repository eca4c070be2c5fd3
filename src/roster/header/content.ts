import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import { type NikParts, nikParts } from '../../domain/nik.ts';
import { birthCentury, type Century, dateOfNumber, parseDate, splitBirth } from '../values/date.ts';
import { readKpj, readPhone, readPostcode } from '../values/number.ts';
import { parseBloodType, parseMarried, parseSex } from '../values/person.ts';
import { normalise, typedText } from '../values/text.ts';
import { wageIn } from '../values/wage.ts';
import { type Needs, prober, valueIn } from './probes.ts';

/** From this share on a column is what its values look like. */
export const SURE_SHARE = 0.8;

type Test = (text: string, cell: Cell) => boolean;

/** Sixteen digits of which Excel left a few: `3.51609E+15`. */
const SHORTENED_NIK = /^\d[.,]?\d*e\+?15$/i;

const digits = (text: string): string => text.replace(/\D+/g, '');

export const looksAlive = (text: string): boolean =>
  /^(hidup|mati|meninggal|pindah|hilang|pergi|tidak valid)\b/.test(normalise(text));

/** How the values of a field look, where that can be told at all. */
function contentTests(asOf: CalendarDate): Partial<Record<Field, Test>> {
  const century = birthCentury(asOf);
  const date: Test = (text, cell) =>
    typeof cell === 'object'
      ? dateOfNumber(cell, text, century) !== undefined
      : parseDate(text, century, true) !== undefined;
  return {
    nik: (text) => digits(text).length === 16 || SHORTENED_NIK.test(text),
    no_kk: (text) => digits(text).length === 16,
    tanggal_lahir: date,
    tgl_mulai: date,
    tgl_akhir: date,
    tgl_meninggal: date,
    ttl: (text) => parseDate(splitBirth(text).date, century, true) !== undefined,
    jenis_kelamin: (text) => parseSex(text) !== undefined,
    status_kawin: (text) => parseMarried(text) !== undefined,
    gol_darah: (text) => parseBloodType(text, true) !== undefined,
    hp: (text) => readPhone(text) !== undefined || /^0\d{2,3}\D?\d{5,}/.test(text),
    email: (text) => text.includes('@'),
    kode_pos: (text) => readPostcode(text) !== undefined,
    kpj: (text) => readKpj(text)?.length === 11,
    upah: (text, cell) => wageIn(text, cell) !== undefined,
    nama: (text) => /\p{L}/u.test(text) && !/\d{4}/.test(text),
    nama_ibu: (text) => /\p{L}/u.test(text) && !/\d{4}/.test(text),
  };
}

/** Answers questions about a column from the rows that were peeked at. */
export interface ContentJudge {
  /** Share of the values that fit the field, 0 to 1; undefined when there are no values or no such test. */
  share(column: number, field: Field): number | undefined;
  shareOf(column: number, test: (text: string, cell: Cell) => boolean): number | undefined;
  /**
   * Whether the share is a sure one. It stops at the values that tell that it is not; of many, four from all over the column
   * tell that, where none of them fits.
   */
  isMost(column: number, test: (text: string, cell: Cell) => boolean, needs?: Needs): boolean;
  /** Share of the rows with both in which the column holds the birth date of the NIK, place or not. */
  birthShare(column: number, nikColumn: number): number | undefined;
  /** How many different values. */
  distinct(column: number): number;
  /** How many values. */
  filled(column: number): number;
  isEmpty(column: number): boolean;
  /** True of numbers that count the rows. */
  isRunning(column: number): boolean;
}

/** What several cells of a column say alike: every test is asked once about it. */
interface Value {
  readonly text: string;
  readonly cell: Cell;
  cells: number;
}

interface Values {
  readonly texts: readonly string[];
  readonly different: readonly Value[];
}

function valuesOf(rows: readonly SheetRow[], column: number): Values {
  const texts: string[] = [];
  const different = new Map<string, Value>();
  for (const { cells } of rows) {
    const cell = cells[column - 1];
    const text = valueIn(cell);
    if (text === '') continue;
    texts.push(text);
    const key = typeof cell === 'object' ? `${cell.type}\n${text}` : text;
    const value = different.get(key);
    if (value) value.cells++;
    else different.set(key, { text, cell, cells: 1 });
  }
  return { texts, different: [...different.values()] };
}

export function contentJudge(rows: readonly SheetRow[], asOf: CalendarDate): ContentJudge {
  const tests = contentTests(asOf);
  const known = new Map<number, Values>();
  const values = (column: number): Values => {
    const before = known.get(column);
    if (before) return before;
    const all = valuesOf(rows, column);
    known.set(column, all);
    return all;
  };
  const share = (column: number, test: Test): number | undefined => {
    const { texts, different } = values(column);
    if (texts.length === 0) return undefined;
    let fitting = 0;
    for (const { text, cell, cells } of different) if (test(text, cell)) fitting += cells;
    return fitting / texts.length;
  };
  const noneFits = prober(rows);
  const isMost = (column: number, test: Test, needs?: Needs): boolean => {
    if (noneFits(column, test, needs)) return false;
    const { texts, different } = values(column);
    let open = texts.length;
    let fitting = 0;
    for (const { text, cell, cells } of different) {
      open -= cells;
      if (test(text, cell)) fitting += cells;
      else if ((fitting + open) / texts.length < SURE_SHARE) return false;
    }
    return texts.length > 0 && fitting / texts.length >= SURE_SHARE;
  };
  const niks = new Map<number, readonly (NikParts | undefined)[]>();
  const niksIn = (column: number): readonly (NikParts | undefined)[] => {
    const read = niks.get(column) ?? rows.map(({ cells }) => nikParts(digits(typedText(cells[column - 1]))));
    niks.set(column, read);
    return read;
  };
  return {
    share: (column, field) => {
      const test = tests[field];
      return test && share(column, test);
    },
    shareOf: (column, test) => share(column, test),
    isMost,
    birthShare: (column, nikColumn) => birthShare(rows, column, niksIn(nikColumn), asOf),
    isEmpty: (column) =>
      known.has(column)
        ? values(column).texts.length === 0
        : !rows.some(({ cells }) => valueIn(cells[column - 1]) !== ''),
    isRunning: (column) => {
      const { texts } = values(column);
      return texts.length > 1 && isRunningNumber(texts);
    },
    distinct: (column) => new Set(values(column).texts).size,
    filled: (column) => values(column).texts.length,
  };
}

function birthShare(
  rows: readonly SheetRow[],
  column: number,
  niks: readonly (NikParts | undefined)[],
  asOf: CalendarDate,
): number | undefined {
  const century = birthCentury(asOf);
  let [asked, agreed, ofTheYear] = [0, 0, 0];
  for (const [at, { cells }] of rows.entries()) {
    const parts = niks[at];
    const cell = cells[column - 1];
    const text = parts ? typedText(cell) : '';
    if (!parts || text === '') continue;
    asked++;
    const date = typeof cell === 'object' ? dateOfNumber(cell, text, century) : birthIn(text, century);
    if (date === undefined || date % 10_000 !== parts.month * 100 + parts.day) continue;
    agreed++;
    if (Math.floor(date / 10_000) % 100 === parts.yearOfCentury) ofTheYear++;
  }
  if (asked === 0) return undefined;
  // Many are born on 1 January, and many posts begin on it: years tell which of the two it is.
  return (ofTheYear * 2 >= agreed ? agreed : ofTheYear) / asked;
}

/** Names and posts are asked too: a text without a digit is no day. */
const birthIn = (text: string, century: Century): CalendarDate | undefined =>
  /\d/.test(text) ? parseDate(splitBirth(text).date, century, true) : undefined;

/** Distinguishes a NIK from a family card number, whose day is never above 31: the day fits and, for women, is past 40. */
export function looksLikeNik(text: string): boolean {
  return nikParts(digits(text)) !== undefined;
}

export function looksLikeWomansNik(text: string): boolean {
  return nikParts(digits(text))?.sex === 'P';
}

/** 1, 2, 3 …, beginning again under each heading. */
export function isRunningNumber(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,6}[.)]?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN));
  return numbers.every((number, index) => number === 1 || number === (numbers[index - 1] ?? number - 1) + 1);
}
