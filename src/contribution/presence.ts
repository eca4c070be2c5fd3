import type { MonthSpan } from '../domain/charged-months.ts';
import type { CalendarDate } from '../domain/date.ts';
import { ALL_MONTHS, type Month, monthOfYear, yearOf } from '../domain/month.ts';
import type { Term } from '../domain/term.ts';
import type { Charged } from './cover.ts';

/** The most people at one time, and a day on which they were so many; no day where that is so at all times. */
export interface Peak {
  readonly people: number;
  readonly day: CalendarDate | undefined;
}

/** Days from the first to the last, both included, as numbers yyyymmdd. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const FIRST_DAY = 0;
const LAST_DAY = 99_991_231;
const ALL_DAYS: DaySpan = { first: FIRST_DAY, last: LAST_DAY };

/**
 * How many people were in office at one time: a successor is none too many. Memory grows with the days on which
 * somebody began or ended, not with people.
 */
export class Presence {
  #always = 0;
  readonly #changes = new Map<number, number>();

  add(days: readonly DaySpan[], people = 1): void {
    for (const { first, last } of days) {
      if (first === FIRST_DAY && last === LAST_DAY) this.#always += people;
      else {
        this.#change(first, people);
        this.#change(last + 1, -people);
      }
    }
  }

  addAll(other: Presence): void {
    this.#always += other.#always;
    for (const [day, change] of other.#changes) this.#change(day, change);
  }

  /** The most at one time of the days asked about, and the first day on which they were so many. */
  peak({ first, last }: DaySpan = ALL_DAYS): Peak {
    let people = this.#always;
    const later: [number, number][] = [];
    for (const change of this.#changes) {
      if (change[0] <= first) people += change[1];
      else if (change[0] <= last) later.push(change);
    }
    let most: Peak = { people, day: first === FIRST_DAY ? undefined : (first as CalendarDate) };
    for (const [day, change] of later.sort(([a], [b]) => a - b)) {
      people += change;
      if (people > most.people) most = { people, day: day as CalendarDate };
    }
    return most;
  }

  #change(day: number, people: number): void {
    this.#changes.set(day, (this.#changes.get(day) ?? 0) + people);
  }
}

const ALWAYS: readonly DaySpan[] = [ALL_DAYS];

/** The days of a worker's term, of a person with several rows only in the months charged in this one. */
export function daysInOffice({ from, to, months }: Charged): readonly DaySpan[] {
  if (months === undefined && from === undefined && to === undefined) return ALWAYS;
  return daysOf(months?.spans ?? [ALL_MONTHS], { from, to });
}

/** The days of a term that lie in some months. */
export function daysOf(months: readonly MonthSpan[], { from, to }: Term): DaySpan[] {
  const own = { first: from ?? FIRST_DAY, last: to ?? LAST_DAY };
  return months
    .filter(({ first, last }) => first <= last)
    .map(({ first, last }) => ({
      first: Math.max(own.first, Number.isFinite(first) ? dayOf(first as Month, 1) : FIRST_DAY),
      // No month is longer: comparable, though no day of the calendar.
      last: Math.min(own.last, Number.isFinite(last) ? dayOf(last as Month, 31) : LAST_DAY),
    }))
    .filter(({ first, last }) => first <= last);
}

const dayOf = (month: Month, day: number): number => yearOf(month) * 10_000 + monthOfYear(month) * 100 + day;

/** Whether somebody was there on the day of a peak. */
export const isThere = (days: readonly DaySpan[], { day }: Peak): boolean =>
  days.some(({ first, last }) => (day === undefined ? first === FIRST_DAY : first <= day && day <= last));
