import type { CategoryId } from '../../domain/category.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import { type Policy, peopleQuota } from '../../policy/policy.ts';
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

  constructor(policy: Policy, villages: RosterVillages) {
    this.#policy = policy;
    this.#villages = villages;
  }

  add(row: RosterRow, months: ChargedMonths | undefined): void {
    const category = row.category?.value;
    if (!row.category || category === undefined || !this.#max(category)) return;
    const counter = this.#counters.get(category) ?? new VillageCounter(this.#villages);
    this.#counters.set(category, counter);
    counter.add(row, cellOf(row, row.category), months);
  }

  all(): QuotaTally[] {
    return [...this.#counters].flatMap(([category, counter]) =>
      counter.all().map((tally) => ({ ...tally, category, max: this.#max(category) ?? 0 })),
    );
  }

  #max(category: CategoryId): number | undefined {
    const policy = this.#policy.categories.get(category);
    return policy && peopleQuota(policy).perVillage;
  }
}
