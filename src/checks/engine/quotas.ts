import type { CategoryId } from '../../domain/category.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import { type Policy, peopleQuota } from '../../policy/policy.ts';
import { villageQuota } from '../../policy/village-terms.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { cellOf } from './check.ts';
import type { RosterVillages } from './roster-villages.ts';
import { type VillageCount, VillageCounter, type VillageTally } from './village.ts';

/** What the sentences about a quota of a village are made of. */
export interface QuotaCount extends VillageCount {
  readonly category: CategoryId;
  readonly max: number;
}

export interface QuotaTally extends VillageTally {
  readonly category: CategoryId;
  readonly max: number;
}

/** Counts the accepted people of every category with a quota for each village, at the time when they are most. */
export class QuotaCounter {
  readonly #policy: Policy;
  readonly #villages: RosterVillages;
  readonly #counters = new Map<CategoryId, VillageCounter>();
  readonly #quoted = new Map<CategoryId, boolean>();
  readonly #quotaOf: ReturnType<typeof villageQuota>;

  constructor(policy: Policy, villages: RosterVillages) {
    this.#policy = policy;
    this.#villages = villages;
    this.#quotaOf = villageQuota(policy);
  }

  add(row: RosterRow, months: ChargedMonths | undefined): void {
    const category = row.category?.value;
    if (!row.category || category === undefined || !this.#counts(category)) return;
    const counter = this.#counters.get(category) ?? new VillageCounter(this.#villages);
    this.#counters.set(category, counter);
    counter.add(row, cellOf(row, row.category), months);
  }

  all(): QuotaTally[] {
    return [...this.#counters].flatMap(([category, counter]) =>
      counter.all().flatMap((tally) => {
        const max = this.#quotaOf(category, tally.kecamatan, tally.village);
        return max === undefined ? [] : [{ ...tally, category, max }];
      }),
    );
  }

  /** Whether any village has a quota of the category. */
  #counts(category: CategoryId): boolean {
    const known = this.#quoted.get(category);
    if (known !== undefined) return known;
    const rules = this.#policy.categories.get(category);
    const made =
      rules !== undefined &&
      (peopleQuota(rules).perVillage !== undefined ||
        (this.#policy.villages?.list ?? []).some(({ quotas }) => quotas?.has(category)));
    this.#quoted.set(category, made);
    return made;
  }
}
