import { type CalendarDate, calendarDate, dateParts, daysInMonth, formatIsoDate } from '../../domain/date.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { formatMonth, type Month, monthOfYear, yearOf } from '../../domain/month.ts';

/** The day by which a contribution month must be paid. */
export interface DueRule {
  readonly day: number;
  /** 0: in the contribution month itself; 1: in the month after. */
  readonly monthsLater: 0 | 1;
  /** Whether the law moves a day that is no working day to the next one. */
  readonly moves: boolean;
}

const WHEN: Readonly<Record<DueRule['monthsLater'], Localized>> = {
  0: { id: 'bulan iuran itu sendiri', en: 'of the contribution month itself' },
  1: { id: 'bulan berikutnya', en: 'of the following month' },
};

/** What a due date is told with. */
export const HOLIDAY_NOTE: Localized = {
  id: 'Bila libur, hari kerja berikutnya. Program ini mengenal Sabtu, Minggu, dan libur bertanggal tetap (1 Januari, 1 Mei, 1 Juni, 17 Agustus, 25 Desember); libur lain, seperti hari raya, tidak.',
  en: 'If it is a holiday, the next working day. This program knows Saturdays, Sundays and holidays with a fixed day (1 January, 1 May, 1 June, 17 August, 25 December); others, such as feasts that follow the moon, it does not.',
};

export function formatDueRule(rule: DueRule, language: Language = 'id'): string {
  return {
    id: `tanggal ${rule.day} ${WHEN[rule.monthsLater].id}`,
    en: `day ${rule.day} ${WHEN[rule.monthsLater].en}`,
  }[language];
}

/** `untuk 2026-07: 2026-08-17`. */
export function dueInMonth(rule: DueRule, month: Month, language: Language = 'id'): string {
  const due = formatIsoDate(dueDate(rule, month));
  return `${{ id: 'untuk', en: 'for' }[language]} ${formatMonth(month)}: ${due}`;
}

/** Public holidays whose day a law or a presidential decision fixes; those that follow the moon are announced each year. */
const FIXED_HOLIDAYS: readonly { readonly month: number; readonly day: number; readonly from: number }[] = [
  { month: 1, day: 1, from: 0 },
  { month: 5, day: 1, from: 2014 },
  { month: 6, day: 1, from: 2017 },
  { month: 8, day: 17, from: 0 },
  { month: 12, day: 25, from: 0 },
];
const [SUNDAY, SATURDAY] = [0, 6];

function isDayOff(date: CalendarDate): boolean {
  const { year, month, day } = dateParts(date);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return (
    weekday === SUNDAY ||
    weekday === SATURDAY ||
    FIXED_HOLIDAYS.some((holiday) => holiday.month === month && holiday.day === day && year >= holiday.from)
  );
}

function plusDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  const result = calendarDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (result === undefined) throw new RangeError('no such day');
  return result;
}

/**
 * The last day for paying a contribution month. Where the law says so it moves on to the next day that is neither
 * Saturday nor Sunday nor a holiday with a fixed day. Holidays that are announced each year are not known here: a day
 * that falls on one moves further, and the user must look. A day that the month does not have becomes its last.
 */
export function dueDate(rule: DueRule, contribution: Month): CalendarDate {
  const month = (contribution + rule.monthsLater) as Month;
  const [year, ofYear] = [yearOf(month), monthOfYear(month)];
  let due = calendarDate(year, ofYear, Math.min(rule.day, daysInMonth(year, ofYear)));
  if (due === undefined) throw new RangeError(`no due day: ${rule.day}`);
  while (rule.moves && isDayOff(due)) due = plusDays(due, 1);
  return due;
}
