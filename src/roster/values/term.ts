import type { TypedCell } from '../../domain/cell.ts';
import { type CalendarDate, calendarDate } from '../../domain/date.ts';
import type { Term } from '../../domain/term.ts';
import { dateInside, dateOfNumber, dayOfMonth, parseDate, termCentury } from './date.ts';
import { normalise, unquoted } from './text.ts';

/** A longer text is a story, not a term. */
const LONGEST = 200;

/** Still in the post, or not left. */
const OPEN =
  /^(?:(?:s d|sd|sampai|sampai dengan|hingga) )?(?:sekarang|saat ini|seterusnya|seumur hidup|masih|masih aktif|masih menjabat|aktif|tidak|tdk|belum|blm|present|now|active)$/;
const BETWEEN = /(?<!\s)(?:\s+(?:[-–—]|s\.?\s?\/?\s?d\.?|sd|sampai(?:\s+dengan)?|hingga|to)\s+|\s*[–—]\s*)/i;
const UNTIL = /^(?:s\.?\s?\/?\s?d\.?|sd|sampai(?:\s+dengan)?|hingga)\s+/i;

export const saysOpenEnd = (text: string): boolean => text.length <= LONGEST && OPEN.test(normalise(text));

const YEARS =
  /^((?:19|20)\d{2})\s*(?:[-–—/]|s\.?\s?\/?\s?d\.?|sd|sampai(?: dengan)?|hingga|to)\s*((?:19|20)\d{2}|sekarang|saat ini)$/i;
const YEAR = /^((?:19|20)\d{2})$/;

/** `2019-2025 diperpanjang s.d. 2027`, `2019-2025 (diperpanjang 2 tahun)`: what a term was, and how far it goes now. */
const EXTENDED =
  /^([^()]{9,60}?)[\s(,;]+(?:di)?perpanjang(?:an|kan)?\s?(?:s\.?\s?\/?\s?d\.?|sampai(?: dengan)?|hingga|ke|menjadi|:)?\s?([^()]{4,30})\)?$/i;
const MORE_YEARS = /^([1-9]) (?:tahun|thn|th)$/i;

/** Such a term as one from its first day to the last that it has now; any other text as it is. */
export function asExtended(typed: string): string {
  const text = typed.length > LONGEST ? '' : unquoted(typed);
  const [, term = '', until = ''] = EXTENDED.exec(text) ?? [];
  if (term === '') return typed;
  const [, more] = MORE_YEARS.exec(until) ?? [];
  const years = yearsOf(term);
  if (more === undefined) return `${years?.first ?? term.split(BETWEEN)[0]} - ${until}`;
  return years?.last === undefined ? typed : `${years.first} - ${years.last + Number(more)}`;
}

/** The years of a term that names no months: certain for every year strictly between them. */
export function yearsOf(
  typed: string,
): { readonly first: number; readonly last: number | undefined } | undefined {
  const text = typed.length > LONGEST ? '' : unquoted(typed);
  const [, first, last] = YEARS.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { first: Number(first), last: /^\d/.test(last) ? Number(last) : undefined };
}

export function writtenYear(typed: string): number | undefined {
  const [, year] = YEAR.exec(unquoted(typed)) ?? [];
  return year === undefined ? undefined : Number(year);
}

/**
 * The first or last day of a year that stands for it; undefined in the years that are asked about (`open`), whose months it leaves
 * open. Years strictly between the first and the last of a term are certain.
 */
export function dayOfYear(
  year: number,
  which: 'first' | 'last',
  open: ReadonlySet<number>,
): CalendarDate | undefined {
  if (open.has(year)) return undefined;
  return which === 'first' ? calendarDate(year, 1, 1) : calendarDate(year, 12, 31);
}

/** A day, or a month that stands for its first or last day. Books of officials write the number of a decree before it. */
export function termDay(
  text: string,
  cell: TypedCell | undefined,
  which: 'first' | 'last',
): CalendarDate | undefined {
  if (cell) return dateOfNumber(cell, text, termCentury);
  return parseDate(text, termCentury) ?? dayOfMonth(text, which) ?? dateInside(text, termCentury);
}

/**
 * `01/01/2020 - 30/06/2026`, `s/d 30-06-2026`, `1 Maret 2020 s/d sekarang`; undefined when the months are unsure. A single
 * day is neither first nor last, and years alone leave the months open.
 */
export function parseTerm(typed: string): Term | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = unquoted(typed);
  if (UNTIL.test(text)) {
    const to = termDay(text.replace(UNTIL, ''), undefined, 'last');
    return to === undefined ? undefined : { from: undefined, to };
  }
  const [first = '', last = '', ...more] = text.split(BETWEEN);
  const from = termDay(first, undefined, 'first');
  if (from === undefined || last === '' || more.length > 0) return undefined;
  const to = termDay(last, undefined, 'last');
  return to === undefined && !saysOpenEnd(last) ? undefined : { from, to };
}

/** `6 tahun`, `usia 60 tahun`: how long, not when. */
export const isDuration = (text: string): boolean => !/\d{4}|\d\D\d/.test(text);
