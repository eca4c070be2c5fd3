import { ALL_MONTHS, type Span, sharedSpan } from '../domain/month.ts';
import type { CategoryPolicy, MonthRule } from '../policy/policy.ts';
import type { QuotaTerm } from '../policy/quota.ts';
import { type Charged, coverOf } from './cover.ts';
import { type DaySpan, daysOf, type Peak, Presence } from './presence.ts';

/** When somebody holds a place of a category. */
export interface Stay {
  readonly days: readonly DaySpan[];
  /** False where cohorts rotate and no date says which turn is theirs. */
  readonly turnKnown: boolean;
  /** Whether cohorts rotate. */
  readonly rotates: boolean;
}

type Rules = Pick<CategoryPolicy, 'months' | 'rotation'>;

/** The days on which somebody is in a category and charged: those of the term, in the months that it covers. */
export function stayOf(category: Rules, worker: Charged, rule: MonthRule): Stay {
  const spans = worker.months?.spans ?? [coverOf(category, worker, rule)];
  return {
    days: daysOf(spans, worker),
    turnKnown: category.rotation === undefined || worker.from !== undefined || worker.months !== undefined,
    rotates: category.rotation !== undefined,
  };
}

/** People of a place at the time when they are most, against a quota of it. */
export interface CountedQuota {
  readonly people: number;
  readonly quota: number;
  /** The months in which it is counted, where they are bounded. */
  readonly months: Span;
  /** When they are most; of several turns, those whose turn is known. */
  readonly peak: Peak;
  /** More than one where the quota is filled anew by each turn and not everybody's turn is known: all people are counted, once each. */
  readonly turns: number;
}

/** Who holds the places of a category in a village, a kecamatan or all of them. Memory grows with days, not with people. */
export class Occupancy {
  readonly #known = new Presence();
  /** Where cohorts rotate: people without a date, whom the table of person-months has in the first turn. */
  #undated: Presence | undefined;
  /** Where cohorts rotate: how many rows of known turns begin and end on each day. */
  readonly #begins = new Map<number, number>();
  readonly #ends = new Map<number, number>();

  add({ days, turnKnown, rotates }: Stay, people = 1): void {
    if (turnKnown) this.#known.add(days, people);
    else this.#undatedOnes().add(days, people);
    const [first, last] = [days[0], days.at(-1)];
    if (!rotates || !turnKnown || !first || !last) return;
    count(this.#begins, first.first, people);
    count(this.#ends, last.last, people);
  }

  addAll(other: Occupancy): void {
    this.#known.addAll(other.#known);
    if (other.#undated) this.#undatedOnes().addAll(other.#undated);
    for (const [day, people] of other.#begins) count(this.#begins, day, people);
    for (const [day, people] of other.#ends) count(this.#ends, day, people);
  }

  /** The most at any time. */
  peak(span: Span = ALL_MONTHS): Peak {
    if (!this.#undated) return this.#known.peak(daysIn(span));
    const all = new Presence();
    all.addAll(this.#known);
    all.addAll(this.#undated);
    return all.peak(daysIn(span));
  }

  /**
   * Held against a quota in the months of a window; undefined where it has none of them. At one time: whoever follows
   * another is none too many. Where cohorts rotate and the quota names no months, each turn has its own people: those with
   * a date are held against it at one time, and with those without one against the places of all turns.
   */
  against({ people: quota, months }: QuotaTerm, window: Span, rules: Rules): CountedQuota | undefined {
    const span = sharedSpan(months ?? ALL_MONTHS, sharedSpan(window, rules.months ?? ALL_MONTHS) ?? NONE);
    if (!span) return undefined;
    const days = daysIn(span);
    const known = this.#known.peak(days);
    const undated = this.#undated?.peak(days).people ?? 0;
    const turns = months === undefined ? turnsIn(span, rules) : 1;
    if (undated > 0 && turns > 1 && known.people <= quota)
      return { people: this.#dated(days) + undated, quota: quota * turns, months: span, peak: known, turns };
    // Of several turns those who are known to be in one are too many already.
    const peak = undated === 0 || (turns > 1 && known.people > quota) ? known : this.peak(span);
    return { people: peak.people, quota, months: span, peak, turns: 1 };
  }

  /** How many rows of known turns have any of the days. */
  #dated({ first, last }: DaySpan): number {
    let people = 0;
    for (const [day, begin] of this.#begins) if (day <= last) people += begin;
    for (const [day, end] of this.#ends) if (day < first) people -= end;
    return people;
  }

  #undatedOnes(): Presence {
    this.#undated ??= new Presence();
    return this.#undated;
  }
}

const NONE: Span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

const daysIn = (span: Span): DaySpan => daysOf([span], {})[0] ?? { first: 1, last: 0 };

/** How many turns, which begin with the category's first month, have any of some months. */
function turnsIn(span: Span, { months, rotation }: Rules): number {
  if (rotation === undefined || months === undefined) return 1;
  const turnOf = (month: number): number => Math.floor((month - months.first) / rotation);
  return turnOf(span.last) - turnOf(span.first) + 1;
}

function count(days: Map<number, number>, day: number, people: number): void {
  days.set(day, (days.get(day) ?? 0) + people);
}
