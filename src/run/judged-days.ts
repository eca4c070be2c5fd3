import { type CalendarDate, calendarDate, dateParts, firstDayOf } from '../domain/date.ts';
import type { Month } from '../domain/month.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

const JAKARTA = 7 * 3_600_000;

/** The day of a moment in Indonesia's western time zone: reports are read there. */
export function dayInJakarta(now: Date): CalendarDate {
  const there = new Date(now.getTime() + JAKARTA);
  const date = calendarDate(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate());
  if (date === undefined) throw new RangeError('the clock shows no day');
  return date;
}

/** On which days a run judges ages and terms where nobody says so: the first of its months, else today. */
export function judgedDays(
  [from]: readonly Month[],
  today: () => CalendarDate,
): Pick<RosterRequest, 'asOf' | 'agesFrom' | 'today'> {
  if (from === undefined) return { asOf: today(), agesFrom: undefined, today: undefined };
  const asOf = firstDayOf(from);
  return { asOf, agesFrom: calendarDate(dateParts(asOf).year, 1, 1), today: today() };
}
