import { ownWords, type Shown } from './shown.ts';
/** A contribution month, counted from year 0: 2026-03 is 2026 × 12 + 2. Comparable and countable. */
export type Month = number & { readonly unit: 'month' };

/** @throws RangeError when the month is not 1 to 12. */
export function month(year: number, monthOfYear: number): Month {
  if (!Number.isInteger(year) || monthOfYear < 1 || monthOfYear > 12) {
    throw new RangeError(`not a month: ${year}-${monthOfYear}`);
  }
  return (year * 12 + monthOfYear - 1) as Month;
}

/** `2026-03` → the month; undefined for anything else. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text.trim());
  return match ? month(Number(match[1]), Number(match[2])) : undefined;
}

export function formatMonth(value: Month): Shown {
  return ownWords(`${yearOf(value)}-${String(monthOfYear(value)).padStart(2, '0')}`);
}

export function yearOf(value: Month): number {
  return Math.floor(value / 12);
}

export function monthOfYear(value: Month): number {
  return (value % 12) + 1;
}

/** All months from the first to the last, both included; empty when the last is before the first. */
export function monthRange(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) as Month);
}

/** First and last month, both included; an open end is infinite. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Every month there is. */
export const ALL_MONTHS: Span = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** The months that are in both; undefined where none is. */
export function sharedSpan(a: Span, b: Span): Span | undefined {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first <= last ? { first, last } : undefined;
}

export const isWithin = (month: Month, span: Span | undefined): boolean =>
  span === undefined || (month >= span.first && month <= span.last);

/** Those of the months that a span names; undefined where it names them all. */
export const monthsWithin = (months: readonly Month[], span: Span | undefined): Month[] | undefined =>
  months.every((month) => isWithin(month, span))
    ? undefined
    : months.filter((month) => isWithin(month, span));

/** The months of a year as a span; all months where none is said. */
export const spanOfYear = (year: number | undefined): Span =>
  year === undefined ? ALL_MONTHS : { first: month(year, 1), last: month(year, 12) };

export function monthsOfYear(year: number): Month[] {
  return monthRange(month(year, 1), month(year, 12));
}
