import { type CountedQuota, stayOf } from '../../contribution/occupancy.ts';
import { type CategoryId, NO_CATEGORY } from '../../domain/category.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import { formatMonth, type Month, monthRange, type Span, spanOfYear } from '../../domain/month.ts';
import type { Policy } from '../../policy/policy.ts';
import type { QuotaTerm } from '../../policy/quota.ts';
import { hasQuota, villageQuota } from '../../policy/village-terms.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import type { QuotaTime } from '../../text/policy/quota.ts';
import type { RosterVillages } from './villages/roster-villages.ts';
import {
  tallyAt,
  type VillageCount,
  VillageCounter,
  type VillagePeople,
  type VillageTally,
} from './villages/village.ts';

/** What the sentences about a quota of a village are made of. */
export interface QuotaCount extends VillageCount, QuotaTime {
  readonly category: CategoryId;
  readonly max: number;
}

export interface QuotaTally extends VillageTally {
  readonly category: CategoryId;
  readonly max: number;
  readonly time: QuotaTime;
}

/** Counts the accepted people of every category with a quota, at the time when they are most: in the policy's year, where it says one. */
export class QuotaCounter {
  readonly #policy: Policy;
  readonly #villages: RosterVillages;
  readonly #counters = new Map<CategoryId, VillageCounter>();
  readonly #quoted = new Map<CategoryId, boolean>();
  readonly #quotaOf: ReturnType<typeof villageQuota>;
  readonly #window: Span;

  constructor(policy: Policy, villages: RosterVillages) {
    this.#policy = policy;
    this.#villages = villages;
    this.#quotaOf = villageQuota(policy);
    this.#window = spanOfYear(policy.year);
  }

  add(row: RosterRow, months: ChargedMonths | undefined): void {
    const category = row.category?.value;
    const rules = this.#policy.categories.get(category ?? NO_CATEGORY);
    if (!row.category || category === undefined || !rules || !this.#counts(category)) return;
    const counter = this.#counters.get(category) ?? new VillageCounter(this.#villages);
    this.#counters.set(category, counter);
    const term = { from: row.from?.value, to: row.to?.value, months };
    counter.addStay(row, row.category, stayOf(rules, term, this.#policy.monthRule));
  }

  /** Whether the policy limits the people of any category in a village. */
  get limits(): boolean {
    return [...this.#policy.categories.keys()].some((category) => this.#counts(category));
  }

  /** Every village against each quota that it has. */
  all(): QuotaTally[] {
    return [...this.#counters].flatMap(([category, counter]) =>
      counter.villages().flatMap((people) =>
        this.#quotaOf(category, people.kecamatan, people.name).flatMap((term): QuotaTally[] => {
          const counted = this.#count(category, people, term);
          if (!counted) return [];
          const tally = tallyAt(people, counted.peak);
          const { people: count, quota: max } = counted;
          return [{ ...tally, category, count, max, time: quotaTime(term, counted) }];
        }),
      ),
    );
  }

  #count(category: CategoryId, { occupancy }: VillagePeople, term: QuotaTerm): CountedQuota | undefined {
    const rules = this.#policy.categories.get(category);
    return rules && occupancy.against(term, this.#window, rules);
  }

  #counts(category: CategoryId): boolean {
    const known = this.#quoted.get(category);
    if (known !== undefined) return known;
    const made = hasQuota(this.#policy, category);
    this.#quoted.set(category, made);
    return made;
  }
}

export function quotaTime({ months }: QuotaTerm, counted: CountedQuota): QuotaTime {
  const turns = counted.turns > 1 ? { turns: counted.turns } : {};
  if (months === undefined) return turns;
  const { first, last } = counted.months;
  if (!Number.isFinite(last)) return { ...turns, from: formatMonth(first as Month) };
  return { ...turns, months: monthRange(first as Month, last as Month).map(formatMonth) };
}
