import type { ChargedMonths, MonthSpan } from '../domain/charged-months.ts';
import { type CalendarDate, dateParts, monthOfDate } from '../domain/date.ts';
import type { Month } from '../domain/month.ts';
import type { Term } from '../domain/term.ts';
import type { CategoryPolicy, MonthRule } from '../policy/policy.ts';

const OPEN: MonthSpan = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/**
 * The months in which a worker is covered: inside the category's months, from the month that the rule lets count
 * (`any-day`: any day of it is covered, `first-day`: its first day is), through the month of the last day, whose first
 * day is covered under both rules. Where cohorts rotate, nobody is covered for longer than one turn.
 */
export function coverOf(
  category: Pick<CategoryPolicy, 'months' | 'rotation'>,
  term: Term,
  rule: MonthRule,
): MonthSpan {
  const { months, rotation } = category;
  if (term.from === undefined && term.to === undefined && months === undefined) return OPEN;
  const starts = term.from === undefined ? OPEN.first : firstMonth(term.from, rule);
  const ends = term.to === undefined ? OPEN.last : monthOfDate(term.to);
  const first = Math.max(starts, months?.first ?? OPEN.first);
  const turn = rotation === undefined ? OPEN.last : first + rotation - 1;
  return { first, last: Math.min(ends, months?.last ?? OPEN.last, turn) };
}

/** What tells which months of a worker are charged: the term, or the table of person-months where they have several rows. */
export interface Charged extends Term {
  readonly months?: ChargedMonths | undefined;
}

/** The months charged in a worker's row, which rise. */
export function chargedSpans(
  category: Pick<CategoryPolicy, 'months' | 'rotation'>,
  worker: Charged,
  rule: MonthRule,
): readonly MonthSpan[] {
  return worker.months?.spans ?? [coverOf(category, worker, rule)];
}

/** Whether a month is charged in a worker's row. */
export function isCovered(category: CategoryPolicy, worker: Charged, month: Month, rule: MonthRule): boolean {
  return chargedSpans(category, worker, rule).some(({ first, last }) => month >= first && month <= last);
}

function firstMonth(from: CalendarDate, rule: MonthRule): number {
  const starts = monthOfDate(from);
  return rule === 'first-day' && dateParts(from).day > 1 ? starts + 1 : starts;
}
