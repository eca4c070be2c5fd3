import { Occupancy, stayOf } from '../contribution/occupancy.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Policy } from '../policy/policy.ts';
import { hasQuota } from '../policy/village-terms.ts';
import { entry } from './groups.ts';
import type { BudgetWorker, Occupied } from './model.ts';
import type { VillagePlace } from './village-places.ts';

/** The charged people of the categories that have a quota, by the days on which they are there. */
export class OccupiedPlaces {
  readonly #policy: Policy;
  readonly #quoted: ReadonlySet<CategoryId>;
  readonly #places = new Map<VillagePlace, Map<CategoryId, Occupancy>>();

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#quoted = new Set([...policy.categories.keys()].filter((category) => hasQuota(policy, category)));
  }

  add(place: VillagePlace, worker: BudgetWorker, people: number): void {
    if (!this.#quoted.has(worker.category)) return;
    const rules = this.#policy.categories.get(worker.category);
    if (!rules) return;
    const stay = stayOf(rules, worker, this.#policy.monthRule);
    const byCategory = entry(this.#places, place, () => new Map<CategoryId, Occupancy>());
    entry(byCategory, worker.category, () => new Occupancy()).add(stay, people);
  }

  /** What a village without a kecamatan holds belongs to the one that it is. */
  move(lone: VillagePlace, home: VillagePlace): void {
    const there = entry(this.#places, home, () => new Map<CategoryId, Occupancy>());
    for (const [category, occupancy] of this.#places.get(lone) ?? [])
      entry(there, category, () => new Occupancy()).addAll(occupancy);
    this.#places.delete(lone);
  }

  list(): Occupied[] {
    return [...this.#places].flatMap(([{ kecamatan, village }, byCategory]) =>
      [...byCategory].map(([category, occupancy]) => ({ kecamatan, village, category, occupancy })),
    );
  }
}
