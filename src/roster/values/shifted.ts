import type { Cell } from '../../domain/cell.ts';
import { type CalendarDate, calendarDate, dateParts } from '../../domain/date.ts';

/** So many days later a day stands that was pasted from a workbook which counts from 1904. */
export const LATER_BY_1904 = 1462;

const MINUTE = 60;
const DAY = 86_400;
const MS = 1000;

/**
 * Midnights of Indonesian zones as other zones' programs write them, in seconds of the day before: UTC+7, 7:30, 8, 8:30, 9 as the law
 * of the time had them, Batavia's own time up to 1932, and midnight less the twelve seconds that it differs from UTC+7:07.
 */
const MIDNIGHTS: readonly number[] = [17 * 60, 16 * 60 + 30, 16 * 60, 15 * 60 + 30, 15 * 60]
  .map((minutes) => minutes * MINUTE)
  .concat(DAY - (7 * 60 + 7) * MINUTE - 12, DAY - 12);

const TEXT_TIME = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[t ]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*z?$/i;

/** Seconds of the day of a cell with a day and a time; undefined where no time is said. */
export function secondOfDay(cell: Cell): number | undefined {
  if (cell === undefined) return undefined;
  const text = typeof cell === 'string' ? cell.trim() : cell.raw;
  const [, hour, minute, second = '0'] = text.length > 40 ? [] : (TEXT_TIME.exec(text) ?? []);
  if (hour !== undefined) return (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second);
  if (typeof cell === 'string' || !/^\d{4,6}[.,]\d+$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  return Math.round((serial - Math.floor(serial)) * DAY);
}

/** A day with a time of day that is midnight in Indonesia, told by a clock elsewhere. */
export function isZoneMidnight(cell: Cell): boolean {
  const seconds = secondOfDay(cell);
  return seconds !== undefined && MIDNIGHTS.some((midnight) => Math.abs(midnight - seconds) <= 1);
}

/** The day so many days later, or earlier. */
export function daysLater(date: CalendarDate, days: number): CalendarDate | undefined {
  const { year, month, day } = dateParts(date);
  const later = new Date(Date.UTC(year, month - 1, day) + days * DAY * MS);
  return calendarDate(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
}
