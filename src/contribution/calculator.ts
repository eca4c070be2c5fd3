import type { CategoryId } from '../domain/category.ts';
import { type Rupiah, type Sen, splitByPercent, takeShare } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Worker } from '../domain/worker.ts';
import { RELIEFS, type Relief } from '../law/reliefs.ts';
import { chargesFor } from '../policy/charges.ts';
import type { CategoryPolicy, Charge, Policy } from '../policy/policy.ts';
import { baseOf, type MissingBase } from './base.ts';
import { type Component, componentsOf } from './components.ts';
import { isCovered } from './cover.ts';
import type { Line } from './line.ts';

/** What a worker costs in the months asked for; or why it cannot be said. */
export type Contribution =
  | { readonly lines: readonly Line[]; readonly missing?: undefined }
  | { readonly lines: readonly []; readonly missing: MissingBase };

export interface Calculator {
  readonly months: readonly Month[];
  /** Lines by month, programme, payer and fund. Equal workers share one array: do not change it. */
  contribution(worker: Pick<Worker, 'category' | 'wage' | 'from' | 'to'>): Contribution;
}

/**
 * Applies a policy and the law of each month. Lines depend on category, base and month only, so they are made once
 * for each such triple and shared between workers.
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

/** The lines of one category, by wage and by the months covered. */
class Schedules {
  readonly #policy: Policy;
  readonly #category: CategoryPolicy;
  readonly #months: readonly Month[];
  readonly #byKey = new Map<string, Contribution>();

  constructor(policy: Policy, category: CategoryPolicy, months: readonly Month[]) {
    this.#policy = policy;
    this.#category = category;
    this.#months = months;
  }

  of(worker: Pick<Worker, 'wage' | 'from' | 'to'>): Contribution {
    const wage = this.#category.base === 'wage' ? worker.wage : undefined;
    const covered = this.#covered(worker);
    const key = `${wage ?? ''}|${covered[0] ?? ''}|${covered.length}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const made = this.#make(wage, covered);
    this.#byKey.set(key, made);
    return made;
  }

  #covered(worker: Pick<Worker, 'from' | 'to'>): readonly Month[] {
    const untimed =
      worker.from === undefined && worker.to === undefined && this.#category.months === undefined;
    if (untimed) return this.#months;
    return this.#months.filter((month) => isCovered(this.#category, worker, month, this.#policy.monthRule));
  }

  #make(wage: Sen | undefined, covered: readonly Month[]): Contribution {
    const lines: Line[] = [];
    for (const month of covered) {
      const base = baseOf(this.#policy, this.#category, wage, month);
      if (typeof base === 'string') return { lines: [], missing: base };
      for (const component of componentsOf(this.#category, base, month)) {
        lines.push(...chargedLines(this.#category, component, month));
      }
    }
    return { lines };
  }
}

/** A component as lines: charged to the policy's funds, each with the relief that its fund may take. */
function chargedLines(category: CategoryPolicy, component: Component, month: Month): Line[] {
  const charges = chargesFor(category.charges, component.programme, component.payer);
  const reliefs = charges.map((charge) =>
    RELIEFS.find((relief) => applies(relief, category, component, charge, month)),
  );
  const shares = payableShares(component.amount, charges, reliefs);
  return charges.map((charge, index) => ({
    month,
    segment: category.segment,
    programme: component.programme,
    payer: component.payer,
    fund: charge.fund,
    activity: charge.activity,
    object: charge.object,
    base: component.base,
    cappedFrom: component.cappedFrom,
    rate: component.rate,
    relief: reliefs[index],
    percent: charge.percent,
    amount: shares[index] ?? (0 as Rupiah),
    source: component.source,
    verified: component.verified,
  }));
}

/** A relief that every fund may take is taken before the split, so that it is rounded once; else from each part. */
function payableShares(
  amount: Rupiah,
  charges: readonly Charge[],
  reliefs: readonly (Relief | undefined)[],
): Rupiah[] {
  const percents = charges.map((charge) => charge.percent ?? 100);
  const [first] = reliefs;
  if (first && reliefs.every((relief) => relief === first)) {
    return splitByPercent(takeShare(amount, first.payable), percents);
  }
  return splitByPercent(amount, percents).map((share, index) => {
    const relief = reliefs[index];
    return relief ? takeShare(share, relief.payable) : share;
  });
}

function applies(
  relief: Relief,
  category: CategoryPolicy,
  component: Component,
  charge: Charge,
  month: Month,
): boolean {
  return (
    month >= relief.from &&
    month <= relief.to &&
    relief.segments.includes(category.segment) &&
    relief.programmes.includes(component.programme) &&
    (relief.automatic || category.relief) &&
    (relief.sector === undefined || relief.sector === category.sector) &&
    !relief.excludedFunds.includes(charge.fund)
  );
}
