import { type CalendarDate, dateParts, monthOfDate } from '../domain/date.ts';
import type { Month } from '../domain/month.ts';
import type { CategoryPolicy, MonthRule } from '../policy/policy.ts';

export interface Term {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/**
 * Whether a month counts for a worker: inside the category's months, and covered on any day of it (`any-day`) or
 * already on its first day (`first-day`).
 */
export function isCovered(category: CategoryPolicy, term: Term, month: Month, rule: MonthRule): boolean {
  if (category.months && (month < category.months.first || month > category.months.last)) return false;
  if (term.to !== undefined && lastMonth(term.to) < month) return false;
  return term.from === undefined || firstMonth(term.from, rule) <= month;
}

function firstMonth(from: CalendarDate, rule: MonthRule): number {
  const starts = monthOfDate(from);
  return rule === 'first-day' && dateParts(from).day > 1 ? starts + 1 : starts;
}

/** The month of the last day counts under both rules: the worker was covered on its first day. */
function lastMonth(to: CalendarDate): Month {
  return monthOfDate(to);
}
