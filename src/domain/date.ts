import { type Month, month, monthOfYear, yearOf } from './month.ts';
import { ownWords, type Shown } from './shown.ts';

/** A calendar day as the number yyyymmdd: comparable, exact, free of time zones. */
export type CalendarDate = number & { readonly unit: 'date' };

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, monthOfYear: number): number {
  return monthOfYear === 2 && isLeap(year) ? 29 : (DAYS[monthOfYear - 1] ?? 0);
}

/** The date, or undefined when no such day exists (30 February, month 13). */
export function calendarDate(year: number, monthOfYear: number, day: number): CalendarDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(monthOfYear) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, monthOfYear)) return undefined;
  return (year * 10_000 + monthOfYear * 100 + day) as CalendarDate;
}

/** `2026-03-01` → the date; undefined for anything else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateParts(date: CalendarDate): DateParts {
  return { year: Math.floor(date / 10_000), month: Math.floor(date / 100) % 100, day: date % 100 };
}

const two = (value: number): string => String(value).padStart(2, '0');

export function formatIsoDate(date: CalendarDate): Shown {
  const { year, month: m, day } = dateParts(date);
  return ownWords(`${String(year).padStart(4, '0')}-${two(m)}-${two(day)}`);
}

/** `31-12-1992`: the only form in which SIPP takes a date, and the usual Indonesian one. */
export function formatDmy(date: CalendarDate): Shown {
  const { year, month: m, day } = dateParts(date);
  return ownWords(`${two(day)}-${two(m)}-${String(year).padStart(4, '0')}`);
}

export const firstDayOf = (month: Month): CalendarDate =>
  (yearOf(month) * 10_000 + monthOfYear(month) * 100 + 1) as CalendarDate;

export function monthOfDate(date: CalendarDate): Month {
  const { year, month: m } = dateParts(date);
  return month(year, m);
}

/** Completed years on a day; a 29 February birthday is completed on 1 March of a common year. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const years = Math.floor(day / 10_000) - Math.floor(birth / 10_000);
  return day % 10_000 < birth % 10_000 ? years - 1 : years;
}

/** A day from Excel's serial number. Serial 60 is the 29 February 1900 that never was: undefined. */
export function dateFromSerial(serial: number, date1904 = false): CalendarDate | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 0 || (!date1904 && (whole < 1 || whole === 60))) return undefined;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const day = new Date(epoch + whole * 86_400_000);
  return calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
