import type { CategoryId } from '../domain/category.ts';
import type { Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Worker } from '../domain/worker.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import { baseOf, type MissingBase } from './base.ts';
import { addLines, type MonthPlan, planOf } from './charging.ts';
import { coverOf } from './cover.ts';
import type { Line } from './line.ts';

/** What a worker costs in the months asked for; or why it cannot be said. */
export type Contribution =
  | { readonly lines: readonly Line[]; readonly missing?: undefined }
  | { readonly lines: readonly []; readonly missing: MissingBase };

export type ContributionWorker = Pick<Worker, 'category' | 'wage' | 'from' | 'to'>;

export interface Calculator {
  readonly months: readonly Month[];
  /** Lines by month, programme, payer and fund. Equal workers share one array: do not change it. */
  contribution(worker: ContributionWorker): Contribution;
}

/**
 * Applies a policy and the law of each month, which rise. Lines depend on category, wage and months only, so they
 * are made once for each such triple and shared between workers.
 */
export function createCalculator(policy: Policy, months: readonly Month[]): Calculator {
  const schedules = new Map<CategoryId, Schedules>();
  const scheduleOf = (category: CategoryPolicy): Schedules => {
    const known = schedules.get(category.id);
    if (known) return known;
    const made = new Schedules(policy, category, months);
    schedules.set(category.id, made);
    return made;
  };
  return {
    months,
    contribution(worker) {
      const category = policy.categories.get(worker.category);
      return category ? scheduleOf(category).of(worker) : { lines: [] };
    },
  };
}

/** Schedules kept for one category. Bounds memory where every worker has a wage of their own. */
const MOST_KEPT = 5_000;

/** The lines of one category, by wage and by the months covered. */
class Schedules {
  readonly #policy: Policy;
  readonly #category: CategoryPolicy;
  readonly #months: readonly Month[];
  readonly #byKey = new Map<string, Contribution>();
  readonly #plans = new Map<Month, MonthPlan>();

  constructor(policy: Policy, category: CategoryPolicy, months: readonly Month[]) {
    this.#policy = policy;
    this.#category = category;
    this.#months = months;
  }

  of(worker: ContributionWorker): Contribution {
    const wage = this.#category.base === 'wage' ? worker.wage : undefined;
    const cover = coverOf(this.#category, worker, this.#policy.monthRule);
    const first = Math.max(cover.first, this.#months[0] ?? 0);
    const last = Math.min(cover.last, this.#months.at(-1) ?? 0);
    const key = `${wage ?? ''}|${first}|${last}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const covered = this.#months.filter((month) => month >= first && month <= last);
    const made = this.#make(wage, covered);
    if (this.#byKey.size >= MOST_KEPT) this.#byKey.clear();
    this.#byKey.set(key, made);
    return made;
  }

  #make(wage: Sen | undefined, covered: readonly Month[]): Contribution {
    const lines: Line[] = [];
    for (const month of covered) {
      const base = baseOf(this.#policy, this.#category, wage, month);
      if (typeof base === 'string') return { lines: [], missing: base };
      addLines(lines, this.#planOf(month), base, this.#policy.rounding);
    }
    return { lines };
  }

  #planOf(month: Month): MonthPlan {
    const known = this.#plans.get(month);
    if (known) return known;
    const made = planOf(this.#policy, this.#category, month);
    this.#plans.set(month, made);
    return made;
  }
}
