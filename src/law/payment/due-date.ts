import { type CalendarDate, calendarDate, dateParts, daysInMonth, formatIsoDate } from '../../domain/date.ts';
import type { Language, Localized } from '../../domain/language.ts';
import { formatMonth, type Month, monthOfYear, yearOf } from '../../domain/month.ts';

/** The day by which a contribution month must be paid. */
export interface DueRule {
  readonly day: number;
  /** 0: in the contribution month itself; 1: in the month after. */
  readonly monthsLater: 0 | 1;
}

const WHEN: Readonly<Record<DueRule['monthsLater'], Localized>> = {
  0: { id: 'bulan iuran itu sendiri', en: 'of the contribution month itself' },
  1: { id: 'bulan berikutnya', en: 'of the following month' },
};

export function formatDueRule(rule: DueRule, language: Language = 'id'): string {
  return language === 'en'
    ? `day ${rule.day} ${WHEN[rule.monthsLater].en}`
    : `tanggal ${rule.day} ${WHEN[rule.monthsLater].id}`;
}

/** `untuk 2026-07: 2026-08-17`. */
export function dueInMonth(rule: DueRule, month: Month, language: Language = 'id'): string {
  const due = formatIsoDate(dueDate(rule, month));
  return `${language === 'en' ? 'for' : 'untuk'} ${formatMonth(month)}: ${due}`;
}

const SATURDAY = 6;

function weekday(date: CalendarDate): number {
  const { year, month, day } = dateParts(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function plusDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  const result = calendarDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
  if (result === undefined) throw new RangeError('no such day');
  return result;
}

/**
 * The last day for paying a contribution month, moved from Saturday or Sunday to the Monday after.
 * Public holidays are not known to this program: a day that falls on one moves further, and the user must look.
 * A day that the month does not have (30 February) becomes its last.
 */
export function dueDate(rule: DueRule, contribution: Month): CalendarDate {
  const month = (contribution + rule.monthsLater) as Month;
  const [year, ofYear] = [yearOf(month), monthOfYear(month)];
  const nominal = calendarDate(year, ofYear, Math.min(rule.day, daysInMonth(year, ofYear)));
  if (nominal === undefined) throw new RangeError(`no due day: ${rule.day}`);
  const day = weekday(nominal);
  if (day === 0) return plusDays(nominal, 1);
  return day === SATURDAY ? plusDays(nominal, 2) : nominal;
}
