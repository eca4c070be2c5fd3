import { type CalendarDate, dateFromSerial, dateParts, parseIsoDate } from '../../domain/date.ts';
import { monthOfWord } from '../../roster/values/date.ts';
import { agreesAsNumber } from './stored-number.ts';

/** What a file stores of a cell, by the kind that it states, beside the text that it shows. */
export type StoredKind = 'number' | 'date' | 'boolean' | 'text';

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether what is shown can be what is stored, in any format that a cell can have: rounded, grouped, with a currency or an exponent, in any order of
 * day, month and year. Nothing shown, and the number signs of a narrow column, say nothing against it.
 */
export function storedAgrees(kind: StoredKind, stored: string, shown: string): boolean {
  const text = collapsed(shown);
  const value = stored.trim();
  if (text === '' || text === value || /^#+$/.test(text)) return true;
  return AGREEMENTS[kind](value, text);
}

const AGREEMENTS: Readonly<Record<StoredKind, (stored: string, shown: string) => boolean>> = {
  // Pages of LibreOffice store a truth as a number.
  number: (stored, shown) => agreesAsNumber(stored, shown) || agreesAsTruth(stored, shown),
  date: (stored, shown) => agreesAsDate(stored, shown),
  boolean: (stored, shown) => agreesAsTruth(stored, shown),
  text: (stored, shown) => collapsed(stored) === shown,
};

const TRUE = /^(?:1|true|benar|ya|yes)$/i;
const FALSE = /^(?:0|false|salah|tidak|no)$/i;

const truthOf = (text: string): boolean | undefined =>
  TRUE.test(text) ? true : FALSE.test(text) ? false : undefined;

const agreesAsTruth = (stored: string, shown: string): boolean =>
  truthOf(stored) !== undefined && truthOf(stored) === truthOf(shown);

const WEEKDAYS = /^(?:sen|sel|rab|kam|jum|sab|min|aha|mon|tue|wed|thu|fri|sat|sun)/i;

/** By its name or how that begins; nought for a word that is no month. */
const monthOf = (word: string): number => monthOfWord(word) ?? monthOfWord(word.slice(0, 3)) ?? 0;

/** Hours, minutes and seconds of a day. */
type Clock = readonly [number, number, number];

/** `1980-08-12`, with or without a time; every number of the text must be one of its parts, and a month by name its own. */
function agreesAsDate(stored: string, shown: string): boolean {
  const day = parseIsoDate(stored.slice(0, 10));
  if (day === undefined) return false;
  const [hour = 0, minute = 0, second = 0] = (stored.slice(11).match(/\d+/g) ?? []).map(Number);
  return agreesInParts(shown, day, [hour, minute, second]);
}

function agreesInParts(shown: string, day: CalendarDate, [hour, minute, second]: Clock): boolean {
  const { year, month, day: date } = dateParts(day);
  const words = (shown.match(/\p{L}{3,}/gu) ?? []).map((word) => ({ month: monthOf(word), word }));
  const named = words.filter((word) => word.month > 0);
  if (named.some((word) => word.month !== month)) return false;
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return named.length > 0 || words.some(({ word }) => WEEKDAYS.test(word));
  const parts = [[date], [month], [year, year % 100]];
  if (numbers.length > parts.length || shown.includes(':'))
    parts.push(/[ap]\.?m/i.test(shown) ? [hour % 12 || 12] : [hour], [minute], [second]);
  return numbers.every((number) => {
    const at = parts.findIndex((part) => part.includes(number));
    if (at >= 0) parts.splice(at, 1);
    return at >= 0;
  });
}

/** 29 February 1900, which Excel counts and the calendar has not. */
const NO_DAY = 60;

/**
 * A day that is stored as the count of days since 1900, as pages of Excel and LibreOffice do. LibreOffice counts no day too many, so
 * that up to that one its numbers are the days before.
 */
export function agreesAsSerial(stored: string, shown: string): boolean {
  const serial = Number(stored);
  if (!(serial >= 1 && serial < 110_000)) return false;
  const [whole, seconds] = [Math.floor(serial), Math.round((serial % 1) * 86_400)];
  const clock: Clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const counts = whole <= NO_DAY ? [whole, whole - 1] : [whole];
  return counts
    .map((count) => dateFromSerial(count))
    .some((day) => day !== undefined && agreesInParts(shown, day, clock));
}
