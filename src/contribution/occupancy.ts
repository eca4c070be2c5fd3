import { ALL_MONTHS, type Month, monthRange, type Span, sharedSpan } from '../domain/month.ts';
import type { CategoryPolicy, MonthRule } from '../policy/policy.ts';
import type { QuotaTerm } from '../policy/quota.ts';
import { type Charged, coverOf } from './cover.ts';
import { type DaySpan, daysOf, type Peak, Presence } from './presence.ts';

/** When somebody holds a place of a category. */
export interface Stay {
  readonly days: readonly DaySpan[];
  /** False where cohorts rotate and no date says which turn is theirs. */
  readonly turnKnown: boolean;
}

type Rules = Pick<CategoryPolicy, 'months' | 'rotation'>;

/** The days on which somebody is in a category and charged: those of the term, in the months that it covers. */
export function stayOf(category: Rules, worker: Charged, rule: MonthRule): Stay {
  const spans = worker.months?.spans ?? [coverOf(category, worker, rule)];
  return {
    days: daysOf(spans, worker),
    turnKnown: category.rotation === undefined || worker.from !== undefined || worker.months !== undefined,
  };
}

/** People of a place at the time when they are most, against a quota of it. */
export interface CountedQuota {
  readonly people: number;
  readonly quota: number;
  /** The months in which it is counted, where they are bounded. */
  readonly months: Span;
  /** When they are most; of turns that nobody is known to be in, one peak each. */
  readonly peaks: readonly Peak[];
  /** Who could stand in any of the turns: they are counted besides the peaks. */
  readonly ofAnyTurn: number;
  /** More than one where the quota is filled anew by each turn and it is not known who is in which. */
  readonly turns: number;
}

/** Who holds the places of a category in a village, a kecamatan or all of them. Memory grows with days, not with people. */
export class Occupancy {
  readonly #known = new Presence();
  /** Where cohorts rotate: people without a date, whom the table of person-months has in the first turn. */
  #undated: Presence | undefined;

  add({ days, turnKnown }: Stay, people = 1): void {
    if (turnKnown) this.#known.add(days, people);
    else this.#undatedOnes().add(days, people);
  }

  addAll(other: Occupancy): void {
    this.#known.addAll(other.#known);
    if (other.#undated) this.#undatedOnes().addAll(other.#undated);
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
   * another is none too many. Where cohorts rotate and the quota names no months, each turn has its own people, and
   * those without a date may take what the dated ones leave open in any turn.
   */
  against({ people: quota, months }: QuotaTerm, window: Span, rules: Rules): CountedQuota | undefined {
    const span = sharedSpan(months ?? ALL_MONTHS, sharedSpan(window, rules.months ?? ALL_MONTHS) ?? NONE);
    if (!span) return undefined;
    const known = this.#known.peak(daysIn(span));
    const undated = this.#undated?.peak(daysIn(span)).people ?? 0;
    const turns = months === undefined ? turnsIn(span, rules) : [];
    if (undated === 0 || turns.length < 2 || known.people > quota) {
      const peak = undated === 0 ? known : this.peak(span);
      return { people: peak.people, quota, months: span, peaks: [peak], ofAnyTurn: 0, turns: 1 };
    }
    const peaks = turns.map((turn) => this.#known.peak(daysIn(turn)));
    return {
      people: peaks.reduce((sum, { people }) => sum + people, undated),
      quota: quota * turns.length,
      months: span,
      peaks,
      ofAnyTurn: undated,
      turns: turns.length,
    };
  }

  #undatedOnes(): Presence {
    this.#undated ??= new Presence();
    return this.#undated;
  }
}

const NONE: Span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

const daysIn = (span: Span): DaySpan => daysOf([span], {})[0] ?? { first: 1, last: 0 };

/** The turns that begin with the category's first month, as far as they lie in a span. */
function turnsIn(span: Span, { months, rotation }: Rules): Span[] {
  if (rotation === undefined || months === undefined) return [span];
  const starts = monthRange(months.first, months.last).filter((at) => (at - months.first) % rotation === 0);
  return starts.flatMap((first: Month) => sharedSpan(span, { first, last: first + rotation - 1 }) ?? []);
}
