import { type Cell, expandNumber, type TypedCell } from '../../domain/cell.ts';
import { dateFromSerial, dateParts } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import { TERM_DAYS } from '../../domain/fields/term-days.ts';
import { invented } from '../../domain/shown.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { anonymousDigits, anonymousText, type Keeping } from './anonymous-text.ts';
import type { Inventor } from './inventor.ts';
import { NOBODY, PERSONAL_FIELDS } from './kept-words.ts';

const TERMS: ReadonlySet<Field> = new Set(TERM_DAYS);
const SMALL: ReadonlySet<Field> = new Set(['upah', 'no_urut', 'rt', 'rw', 'rt_rw']);
const DAY_FORMAT = 'dd-mm-yyyy';
const DAYS_TO_1970 = 25_569;

export interface CellContext {
  /** What the column was read as; undefined outside a roster's rows and for unknown columns. */
  readonly field: Field | undefined;
  /** A heading: it names columns and no person. */
  readonly heading: boolean;
  readonly kept: ReadonlySet<string>;
  readonly inventor: Inventor;
}

/** A cell of the copy: of the same kind, with nothing in it that could be about a person. */
export function anonymousCell(cell: Cell, { field, heading, kept, inventor }: CellContext): CellModel {
  if (cell === undefined) return undefined;
  const personal = field !== undefined && PERSONAL_FIELDS.has(field);
  const keep: Keeping = {
    word: (lower) => heading || (personal ? NOBODY : kept).has(lower),
    days: field !== undefined && TERMS.has(field),
    money: field !== undefined && SMALL.has(field),
  };
  if (typeof cell === 'string') return anonymousText(cell, keep, inventor);
  if (cell.type === 'date') return anonymousDate(cell, keep.days, inventor);
  if (cell.type === 'formula') return { formula: '""' };
  if (cell.type !== 'number') return invented(cell.raw);
  const money = keep.money && Math.abs(Number(cell.raw)) < 1e12;
  return Number(money ? cell.raw : anonymousNumber(cell.raw, field, inventor));
}

function anonymousNumber(raw: string, field: Field | undefined, inventor: Inventor): string {
  const [whole = '', ...rest] = expandNumber(raw).split('.');
  if (field !== undefined && TERMS.has(field)) return raw;
  const day = field === 'tanggal_lahir' && whole.length === 5 ? dateFromSerial(Number(whole)) : undefined;
  if (day === undefined) return [anonymousDigits(whole, inventor), ...rest].join('.');
  return String(serialOf(day, inventor));
}

function anonymousDate({ date, raw }: TypedCell, stays: boolean, inventor: Inventor): CellModel {
  // A day that does not exist, or a time: nothing of it is needed to understand the roster.
  if (date === undefined)
    return /^\d/.test(raw) ? { value: 0, style: { format: DAY_FORMAT } } : invented(raw);
  return { value: stays ? plainSerial(date) : serialOf(date, inventor), style: { format: DAY_FORMAT } };
}

function serialOf(date: Parameters<typeof dateParts>[0], inventor: Inventor): number {
  const { year, month, day } = dateParts(date);
  return serial(year, ...inventor.day(year, month, day));
}

function plainSerial(date: Parameters<typeof dateParts>[0]): number {
  const { year, month, day } = dateParts(date);
  return serial(year, month, day);
}

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + DAYS_TO_1970;
