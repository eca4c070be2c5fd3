import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import { nikParts } from '../../domain/nik.ts';
import { birthCentury, dateOfNumber, parseDate, splitBirth } from '../values/date.ts';
import { isBlank } from '../values/nothing.ts';
import { readKpj, readPhone, readPostcode } from '../values/number.ts';
import { parseBloodType, parseMarried, parseSex } from '../values/person.ts';
import { normalise, typedText, unquoted } from '../values/text.ts';
import { parseWage, wageOfNumber } from '../values/wage.ts';

/** From this share on a column is what its values look like. */
export const SURE_SHARE = 0.8;

type Test = (text: string, cell: Cell) => boolean;

/** Sixteen digits of which Excel left a few: `3.51609E+15`. */
const SHORTENED_NIK = /^\d[.,]?\d*e\+?15$/i;

const digits = (text: string): string => text.replace(/\D+/g, '');
const isNumber = (cell: Cell): boolean => typeof cell === 'object' && cell.type === 'number';

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
    ttl: (text) => parseDate(splitBirth(text).date, century, true) !== undefined,
    jenis_kelamin: (text) => parseSex(text) !== undefined,
    status_kawin: (text) => parseMarried(text) !== undefined,
    gol_darah: (text) => parseBloodType(text, true) !== undefined,
    hp: (text) => readPhone(text) !== undefined || /^0\d{2,3}\D?\d{5,}/.test(text),
    email: (text) => text.includes('@'),
    kode_pos: (text) => readPostcode(text) !== undefined,
    kpj: (text) => readKpj(text)?.length === 11,
    upah: (text, cell) => (isNumber(cell) ? wageOfNumber(text) : parseWage(text)) !== undefined,
    nama: (text) => /\p{L}/u.test(text) && !/\d{4}/.test(text),
    nama_ibu: (text) => /\p{L}/u.test(text) && !/\d{4}/.test(text),
  };
}

/** Answers questions about a column from the rows that were peeked at. */
export interface ContentJudge {
  /** Share of the values that fit the field, 0 to 1; undefined when there are no values or no such test. */
  share(column: number, field: Field): number | undefined;
  shareOf(column: number, test: (text: string, cell: Cell) => boolean): number | undefined;
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

interface Value {
  readonly text: string;
  readonly cell: Cell;
}

export function contentJudge(rows: readonly SheetRow[], asOf: CalendarDate): ContentJudge {
  const tests = contentTests(asOf);
  const known = new Map<number, readonly Value[]>();
  const valueAt = (row: SheetRow, column: number): Value | undefined => {
    const cell = row.cells[column - 1];
    const text = cell === undefined ? '' : unquoted(typedText(cell));
    return text === '' || isBlank(text) ? undefined : { cell, text };
  };
  const values = (column: number): readonly Value[] => {
    const before = known.get(column);
    if (before) return before;
    const all = rows.flatMap((row) => valueAt(row, column) ?? []);
    known.set(column, all);
    return all;
  };
  const share = (column: number, test: Test): number | undefined => {
    const all = values(column);
    return all.length === 0
      ? undefined
      : all.filter(({ text, cell }) => test(text, cell)).length / all.length;
  };
  return {
    share: (column, field) => {
      const test = tests[field];
      return test && share(column, test);
    },
    shareOf: (column, test) => share(column, test),
    birthShare: (column, nikColumn) => birthShare(rows, column, nikColumn, asOf),
    isEmpty: (column) => rows.every((row) => valueAt(row, column) === undefined),
    isRunning: (column) => {
      const texts = values(column).map(({ text }) => text);
      return texts.length > 1 && isRunningNumber(texts);
    },
    distinct: (column) => new Set(values(column).map(({ text }) => text)).size,
    filled: (column) => values(column).length,
  };
}

function birthShare(
  rows: readonly SheetRow[],
  column: number,
  nikColumn: number,
  asOf: CalendarDate,
): number | undefined {
  const century = birthCentury(asOf);
  const agreed = rows.flatMap((row) => {
    const parts = nikParts(digits(typedText(row.cells[nikColumn - 1])));
    const cell = row.cells[column - 1];
    const text = typedText(cell);
    if (!parts || text === '') return [];
    const date =
      typeof cell === 'object'
        ? dateOfNumber(cell, text, century)
        : parseDate(splitBirth(text).date, century, true);
    return date !== undefined && date % 10_000 === parts.month * 100 + parts.day;
  });
  return agreed.length === 0 ? undefined : agreed.filter(Boolean).length / agreed.length;
}

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
