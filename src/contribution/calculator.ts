import type { MonthSpan } from '../domain/charged-months.ts';
import type { MissingBase } from '../domain/kinds/uncharged.ts';
import type { Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Worker } from '../domain/worker.ts';
import type { Relief } from '../law/relief/relief.ts';
import { chargedLines } from '../policy/charges.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import { ownTerms, type VillageTerms } from '../policy/village-terms.ts';
import { baseOf, declaredBase } from './base.ts';
import { planOf } from './charging.ts';
import { Computed, type Contribution, nothing } from './computed.ts';
import { coverOf } from './cover.ts';
import { frameOf, type LineFrame } from './line-frame.ts';
import { joinedIn, reliefsForNewMembers } from './reliefs.ts';
import { inVillage } from './village-terms.ts';

export type { Contribution } from './computed.ts';

export type ContributionWorker = Pick<Worker, 'category' | 'wage' | 'from' | 'to' | 'months'> &
  Partial<Pick<Worker, 'kecamatan' | 'village'>>;

export interface Calculator {
  readonly months: readonly Month[];
  contribution(worker: ContributionWorker): Contribution;
  /** The wage or income to tell SIPP for a month, as the worker's village has it; see `declaredBase`. */
  declared(worker: ContributionWorker, month: Month): Sen | MissingBase;
}

/**
 * Applies a policy and the law of each month, which rise. A contribution depends on category, wage and months only, so
 * it is made once for each such triple and shared between workers; a village with its own fund or base has its own.
 */
export function createCalculator(policy: Policy, months: readonly Month[]): Calculator {
  const schedules = new Map<string, Schedules>();
  const termsOf = ownTerms(policy);
  const scheduleOf = (category: CategoryPolicy, terms?: VillageTerms): Schedules => {
    const key = terms === undefined ? category.id : `${category.id}|${terms.key}`;
    const known = schedules.get(key);
    if (known) return known;
    const own = terms === undefined ? { policy, category } : inVillage(policy, category, terms);
    const made = new Schedules(own.policy, own.category, months);
    schedules.set(key, made);
    return made;
  };
  const schedulesOf = (worker: ContributionWorker): Schedules | undefined => {
    const category = policy.categories.get(worker.category);
    if (category === undefined) return undefined;
    return scheduleOf(category, termsOf?.(worker.kecamatan ?? '', worker.village ?? ''));
  };
  return {
    months,
    contribution: (worker) => schedulesOf(worker)?.of(worker) ?? NOT_COVERED,
    declared: (worker, month) => schedulesOf(worker)?.declared(worker, month) ?? 'no-wage',
  };
}

const NOT_COVERED = nothing();

/** Contributions kept for equal months: where every worker has a wage of their own, keeping more costs more than computing. */
const MOST_KEPT = 32;

/** Different months of workers of a category: a year has 78 of those in a row, and each keeps its own contributions. */
const MOST_SPANS = 128;

/** The contributions of one category, by the months covered and by wage. */
class Schedules {
  readonly #policy: Policy;
  readonly #category: CategoryPolicy;
  readonly #months: readonly Month[];
  readonly #byMonths = new Map<string, Schedule>();
  readonly #forNewMembers: readonly Relief[];
  /** Whose months were asked about last, of those with one row: nearly everybody has the same. */
  #last: (MonthSpan & { readonly schedule: Schedule }) | undefined;

  constructor(policy: Policy, category: CategoryPolicy, months: readonly Month[]) {
    this.#policy = policy;
    this.#category = category;
    this.#months = months;
    this.#forNewMembers = reliefsForNewMembers(months);
  }

  declared({ wage }: ContributionWorker, month: Month): Sen | MissingBase {
    return declaredBase(this.#policy, this.#category, wage, month);
  }

  of(worker: ContributionWorker): Contribution {
    const wage = this.#category.base === 'wage' ? worker.wage : undefined;
    if (worker.months) {
      const { spans, since, idle } = worker.months;
      return this.#found(spans, since, idle).of(wage);
    }
    const cover = coverOf(this.#category, worker, this.#policy.monthRule);
    const { first, last } = cover;
    const before = this.#last;
    if (before && before.first === first && before.last === last) return before.schedule.of(wage);
    const schedule = this.#found([cover], first);
    this.#last = { first, last, schedule };
    return schedule.of(wage);
  }

  /** @param idle months of its cover in which another row of the person is charged, since this one comes to nothing */
  #found(spans: readonly MonthSpan[], since: number, idle: readonly MonthSpan[] = []): Schedule {
    const joined =
      this.#forNewMembers.length > 0 ? joinedIn(this.#forNewMembers, this.#category, since) : undefined;
    const first = this.#months[0] ?? 0;
    const last = this.#months[this.#months.length - 1] ?? 0;
    let key = `${joined ?? ''}`;
    for (const span of spans) key += `|${Math.max(span.first, first)}|${Math.min(span.last, last)}`;
    for (const span of idle) key += `~${span.first}|${span.last}`;
    const known = this.#byMonths.get(key);
    if (known) return known;
    const covered = this.#months.filter((month) => isWithin(spans, month));
    const made = new Schedule(this.#policy, this.#category, {
      covered,
      idle: idle.length === 0 ? [] : this.#months.filter((month) => isWithin(idle, month)),
      joined,
    });
    if (this.#byMonths.size >= MOST_SPANS) this.#byMonths.clear();
    this.#byMonths.set(key, made);
    return made;
  }
}

/** What of a worker's months decides, besides the wage. */
interface ScheduledMonths {
  readonly covered: readonly Month[];
  /** Also covered, but charged in another row, since this one comes to nothing in them. */
  readonly idle: readonly Month[];
  readonly joined: Month | undefined;
}

/** What workers of a category with the same months cost, by wage. */
class Schedule {
  readonly #policy: Policy;
  readonly #category: CategoryPolicy;
  readonly #covered: readonly Month[];
  readonly #idle: readonly Month[];
  readonly #joined: Month | undefined;
  readonly #byWage = new Map<Sen | undefined, Contribution>();
  #frame: LineFrame | undefined;
  /** Of those who have no base in some of the months, by the months that they have it in. */
  readonly #partFrames = new Map<string, LineFrame>();
  /** Workers beside each other are often equal. */
  #lastWage: Sen | undefined;
  #last: Contribution | undefined;

  constructor(policy: Policy, category: CategoryPolicy, { covered, idle, joined }: ScheduledMonths) {
    this.#policy = policy;
    this.#category = category;
    this.#covered = covered;
    this.#idle = idle;
    this.#joined = joined;
  }

  of(wage: Sen | undefined): Contribution {
    if (this.#last && this.#lastWage === wage) return this.#last;
    const contribution = this.#byWage.get(wage) ?? this.#keep(wage);
    this.#lastWage = wage;
    this.#last = contribution;
    return contribution;
  }

  #keep(wage: Sen | undefined): Contribution {
    const made = this.#make(wage);
    if (this.#byWage.size >= MOST_KEPT) this.#byWage.clear();
    this.#byWage.set(wage, made);
    return made;
  }

  #make(wage: Sen | undefined): Contribution {
    const bases: Sen[] = [];
    const without: Month[] = [];
    let missing: MissingBase | undefined;
    for (const month of this.#covered) {
      const base = baseOf(this.#policy, this.#category, wage, month);
      if (typeof base === 'string') {
        missing ??= this.#missed(base, month);
        without.push(month);
      } else bases.push(base);
    }
    for (const month of this.#idle) {
      const base = baseOf(this.#policy, this.#category, wage, month);
      if (typeof base === 'string') missing ??= this.#missed(base, month);
    }
    if (missing !== undefined && bases.length === 0) return nothing(missing);
    return new Computed(this.#frameWithout(without), bases, missing);
  }

  /** Nothing is missed in a month in which the category has no programme. */
  #missed(missing: MissingBase, month: Month): MissingBase | undefined {
    return chargedLines(this.#category, month).length > 0 ? missing : undefined;
  }

  /** Law is looked up in months with a base alone: a month without one may be one without law. */
  #frameWithout(without: readonly Month[]): LineFrame {
    if (without.length === 0) {
      this.#frame ??= this.#frameIn(this.#covered);
      return this.#frame;
    }
    const key = without.join(' ');
    const known = this.#partFrames.get(key);
    if (known) return known;
    const made = this.#frameIn(this.#covered.filter((month) => !without.includes(month)));
    this.#partFrames.set(key, made);
    return made;
  }

  #frameIn(months: readonly Month[]): LineFrame {
    return frameOf(months.map((month) => planOf(this.#policy, this.#category, month, this.#joined)));
  }
}

function isWithin(spans: readonly MonthSpan[], month: Month): boolean {
  for (const { first, last } of spans) if (month >= first && month <= last) return true;
  return false;
}
