import type { TypedCell } from '../../domain/cell.ts';
import { type CalendarDate, calendarDate, dateFromSerial, dateParts } from '../../domain/date.ts';
import { unquoted } from './text.ts';

/** Which century two digits of a year mean, told from the day of the run: the year in full. */
export type Century = (twoDigits: number) => number;

/** Born: the century in which the person is at least fifteen. */
export function birthCentury(asOf: CalendarDate): Century {
  const youngest = Math.floor(asOf / 10_000) - 15;
  return (yy) => (2000 + yy <= youngest ? 2000 + yy : 1900 + yy);
}

/** In a post: terms run from the 1960s to forty years ahead. */
export const termCentury: Century = (yy) => (yy < 66 ? 2000 + yy : 1900 + yy);

const MONTHS = `januari january jan|februari february pebruari febuari februai febr feb peb|maret march mar mrt|
  april apr|mei may|juni june jun|juli july jul|agustus august agutus agus agust agst agt ags agu aug|
  september september septembr sept sep spt|oktober october oktobr okt oct|november nopember nov nop|
  desember december des dec|`;
const MONTH_BY_NAME = new Map<string, number>(
  MONTHS.split('|').flatMap((names, index) => names.split(/\s+/).map((name) => [name, index + 1] as const)),
);
['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].forEach((roman, index) => {
  MONTH_BY_NAME.set(roman, index + 1);
});
MONTH_BY_NAME.delete('');

/** 3 of `Maret`, `mar`, `March` and `III`; undefined for a word that is no month. */
export const monthOfWord = (word: string): number | undefined => MONTH_BY_NAME.get(word.toLowerCase());

const NUMBERS = /^0*(\d{1,2}|\d{4})[^0-9a-z]+0*(\d{1,2})[^0-9a-z]+(\d{4}|\d{1,2})(?![0-9a-su-z])(.*)$/;
const NAMED = /^0*(\d{1,2})[^0-9a-z]*([a-z]+)[^0-9a-z]*(\d{4}|\d{2})(?![0-9a-z])(.*)$/;
/** `Aug 12, 1979` and `Agustus 12 1979`, as American programs and forms write it: it has one meaning only. */
const NAMED_FIRST = /^([a-z]+)[.\s]+0*(\d{1,2})(?:st|nd|rd|th)?[,.\s]+(\d{4})(?![0-9a-z])(.*)$/;
const TIME = /^[t\s,]*(\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*(am|pm|z|wib)?)?$/;
const WEEKDAY = /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|tgl|tanggal)[.,:\s]+/;

/** A longer text is no date, and is not worth a pattern's time. */
const LONGEST = 200;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** `12-08-1980` or `1980-08-12` in ten characters, the forms that most cells have: read without a pattern. */
function fixedForm(text: string): CalendarDate | undefined {
  if (text.length !== 10) return undefined;
  if (isSeparator(text, 2) && text.charCodeAt(5) === text.charCodeAt(2))
    return dayOf(numberAt(text, 6, 10), numberAt(text, 3, 5), numberAt(text, 0, 2));
  if (isSeparator(text, 4) && text.charCodeAt(7) === text.charCodeAt(4) && digit(text, 0) > 0)
    return dayOf(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10));
  return undefined;
}

function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 47 || code === 46;
}

/** NaN where any of the signs is no digit. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const value = digit(text, at);
    if (!(value >= 0 && value <= 9)) return Number.NaN;
    number = number * 10 + value;
  }
  return number;
}

const dayOf = (year: number, month: number, day: number): CalendarDate | undefined =>
  Number.isNaN(year + month + day) ? undefined : calendarDate(year, month, day);

const fullYear = (text: string, century: Century): number =>
  text.length === 4 ? Number(text) : text.length === 2 ? century(Number(text)) : 0;

/** Year first or day first; never month first, since 12/8 would then mean two days. */
function fromNumbers(
  first: string,
  second: string,
  third: string,
  century: Century,
): CalendarDate | undefined {
  if (first.length === 4) return calendarDate(Number(first), Number(second), Number(third));
  return calendarDate(fullYear(third, century), Number(second), Number(first));
}

/** Digits without separators: `12081980`, `19800812`, `120880`, or the serial number that Excel left as text. */
function fromDigits(text: string, century: Century): CalendarDate | undefined {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  const plausible = (year: number): boolean => year >= 1850 && year <= 2100;
  if (text.length === 8 && plausible(part(4, 8))) return calendarDate(part(4, 8), part(2, 4), part(0, 2));
  if (text.length === 8 && plausible(part(0, 4))) return calendarDate(part(0, 4), part(4, 6), part(6, 8));
  if (text.length === 6) return calendarDate(century(part(4, 6)), part(2, 4), part(0, 2));
  return text.length === 5 ? dateFromSerial(Number(text)) : undefined;
}

const DIGIT = /\d/;

/**
 * A day in any Indonesian spelling; undefined when it cannot be read or does not exist.
 * `trailing` allows other words behind the date, such as an age.
 */
export function parseDate(typed: string, century: Century, trailing = false): CalendarDate | undefined {
  const fixed = fixedForm(typed);
  if (fixed !== undefined) return fixed;
  // Columns are judged by asking of names and posts too whether they are days.
  if (typed.length > LONGEST || !DIGIT.test(typed)) return undefined;
  const text = unquoted(typed).toLowerCase().replace(WEEKDAY, '');
  if (/^\d+$/.test(text)) return fromDigits(text, century);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, first = '', second = '', third = '', rest = ''] = numbers;
    return trailing || TIME.test(rest) ? fromNumbers(first, second, third, century) : undefined;
  }
  const [, before = '', ofMonth = '', inYear = '', behind = ''] = NAMED_FIRST.exec(text) ?? [];
  const named = MONTH_BY_NAME.get(before);
  if (named !== undefined && (trailing || TIME.test(behind)))
    return calendarDate(Number(inYear), named, Number(ofMonth));
  const [, day = '', name = '', year = '', rest = ''] = NAMED.exec(text) ?? [];
  const month = MONTH_BY_NAME.get(name);
  if (month === undefined || !(trailing || TIME.test(rest))) return undefined;
  return calendarDate(fullYear(year, century), month, Number(day));
}

/** What may stand beside a birth date: a place before it; an age, a mark or words in brackets behind it. */
const BESIDE_BIRTH =
  /^(?=[\s\S]{1,200}$)(?:\p{L}[\p{L} .']*[,\s]+)?(\d.*?)(?:\s*[*†]+|[\s/,;-]+\(?\s*(?:usia|umur)?\s*\d{1,3}\s*(?:th|thn|tahun|t)?\.?\s*\)?|\s*\([^()]*\))?$/iu;

/** The one day of a birth date's cell that says something more, such as `12 Agustus 1979 (47 th)` or `Jombang, 21-11-1981`. */
export function birthDateInside(text: string, century: Century): CalendarDate | undefined {
  if (text.length > LONGEST) return undefined;
  const [, day] = BESIDE_BIRTH.exec(unquoted(text)) ?? [];
  return day === undefined ? undefined : parseDate(day, century);
}

const INSIDE =
  /(?<![\d/.-])\d{1,2}(?:\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|[\s.-]*[a-z]+[\s.-]*\d{4})(?![\d/-])/gi;

/** The one day that a longer text names, such as `141/03/2019 tanggal 12 Agustus 2019`; none when it names several. */
export function dateInside(text: string, century: Century): CalendarDate | undefined {
  if (text.length > LONGEST || !DIGIT.test(text)) return undefined;
  const days = new Set([...text.matchAll(INSIDE)].flatMap(([match]) => parseDate(match, century) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

/**
 * A day from a number cell: a serial number, or eight digits typed as one. A bare year is no date, although it would
 * be a serial number of 1905.
 */
export function dateOfNumber(cell: TypedCell, digits: string, century: Century): CalendarDate | undefined {
  if (cell.type === 'date') return cell.date;
  const whole = digits.replace(/\.\d+$/, '');
  if (/^\d{7}$/.test(whole)) return fromDigits(`0${whole}`, century);
  return /^(\d{5}|\d{8})$/.test(whole) ? fromDigits(whole, century) : undefined;
}

const MONTH_ONLY = /^(?:([a-z]+)[\s.,/-]*|0?(\d{1,2})\s*[/-]\s*)(\d{4})$/;

/** `Maret 2026`, `03/2026`: the first or the last day of that month. */
export function dayOfMonth(typed: string, which: 'first' | 'last'): CalendarDate | undefined {
  if (typed.length > LONGEST || !DIGIT.test(typed)) return undefined;
  const [, name = '', number, year = ''] = MONTH_ONLY.exec(unquoted(typed).toLowerCase()) ?? [];
  const month = number === undefined ? MONTH_BY_NAME.get(name) : Number(number);
  if (month === undefined) return undefined;
  const days = which === 'first' ? [1] : [31, 30, 29, 28];
  for (const day of days) {
    const found = calendarDate(Number(year), month, day);
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface BirthText {
  readonly place: string;
  readonly date: string;
}

/** Parts of `Mojokerto, 12-8-1980` and `TTL: Mojokerto / 12 Agustus 1980`: what stands before the first digit, and the rest. */
export function splitBirth(text: string): BirthText {
  const cleaned = unquoted(text).replace(/^(ttl|tempat,? *tanggal lahir)\s*[:.]\s*/i, '');
  const at = cleaned.search(/\d/);
  if (at < 0) return { place: trimPunctuation(cleaned), date: '' };
  return { place: trimPunctuation(cleaned.slice(0, at)), date: cleaned.slice(at) };
}

/** A birthplace cut out of a combined column often keeps its comma. */
export function trimPunctuation(text: string): string {
  return text.replace(/^[\s,;:/.-]+|[\s,;:/-]+$/g, '');
}

const MONTH_FIRST =
  /(?:^|[^\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[\sT,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]m)?)?\s*$/i;

/**
 * The day that a text means when its month stands first, as American programs write it: `12/31/2023`. Undefined where
 * it can be read day first, or not even so. Only ever shown to people; nothing is computed with it.
 */
export function monthFirstDate(text: string): CalendarDate | undefined {
  const [, first, second, year] = text.length > LONGEST ? [] : (MONTH_FIRST.exec(text) ?? []);
  if (!(Number(second) > 12) || year === undefined) return undefined;
  return calendarDate(fullYear(year, termCentury), Number(first), Number(second));
}

/** `2026-11-28`, as typed cells read: it has one order only. Asked of every day, so it is told without a pattern. */
export function isYearFirst(text: string): boolean {
  if (text.charCodeAt(4) !== 45) return false;
  for (let at = 0; at < 4; at++) {
    const sign = digit(text, at);
    if (!(sign >= 0 && sign <= 9)) return false;
  }
  return true;
}

/** What the order of the numbers of a date that was read says: day first for sure, either way, or no such date. */
export function dateOrder(text: string): 'day-first' | 'either' | undefined {
  if (isYearFirst(text)) return undefined;
  const [, first, second] = text.length > LONGEST ? [] : (MONTH_FIRST.exec(text) ?? []);
  if (first === undefined || first === second) return undefined;
  return Number(first) > 12 ? 'day-first' : 'either';
}

/** The same numbers with day and month the other way round; undefined where no such day exists. */
export function monthsTurned(date: CalendarDate): CalendarDate | undefined {
  const { year, month, day } = dateParts(date);
  return calendarDate(year, day, month);
}
