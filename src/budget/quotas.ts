import { type CountedQuota, Occupancy } from '../contribution/occupancy.ts';
import type { CategoryId } from '../domain/category.ts';
import { isWithin, type Month, type Span } from '../domain/month.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import type { QuotaTerm } from '../policy/quota.ts';
import { villageQuota } from '../policy/village-terms.ts';
import { cutBudget } from './budget-cuts.ts';
import type { Budget, Occupied } from './model.ts';

/**
 * A quota against the people charged, at the time when they are most; without a village: of the kecamatan; without
 * either: of the whole district.
 */
export interface QuotaUse {
  readonly category: CategoryId;
  readonly kecamatan: Shown | undefined;
  readonly village: Shown | undefined;
  /** The months in which it is counted, where it is of some months only. */
  readonly months: readonly Month[] | undefined;
  readonly quota: number;
  readonly listed: number;
  /** How `listed` was counted. */
  readonly count: CountedQuota;
}

/**
 * Every village of the budget against each quota a village has, then each kecamatan, then the quotas of the district.
 * A quota that has none of the budget's months is not judged.
 */
export function quotaUse(budget: Budget, policy: Policy): QuotaUse[] {
  const [villages, kecamatans] = [keysOf(budget, 'village'), keysOf(budget, 'kecamatan')];
  const quotaOf = villageQuota(policy);
  return [...policy.categories.values()].flatMap((category): QuotaUse[] => {
    const { perKecamatan = [], total = [] } = category.quota;
    const places = new Places(budget, category);
    return [
      ...villages.flatMap(([kecamatan = NOTHING, village = NOTHING]) =>
        places.uses(quotaOf(category.id, kecamatan, village), { kecamatan, village }),
      ),
      ...kecamatans.flatMap(([kecamatan = NOTHING]) =>
        places.uses(perKecamatan, { kecamatan, village: undefined }),
      ),
      ...places.uses(total, { kecamatan: undefined, village: undefined }),
    ];
  });
}

const keysOf = (budget: Budget, by: 'village' | 'kecamatan'): (readonly Shown[])[] =>
  cutBudget(budget, [by]).cuts.map(({ key }) => key);

type Place = Pick<QuotaUse, 'kecamatan' | 'village'>;

/** Where the people of one category are. */
class Places {
  readonly #category: CategoryPolicy;
  readonly #months: readonly Month[];
  readonly #of = new Map<string, Occupancy>();

  constructor({ occupied, months }: Budget, category: CategoryPolicy) {
    this.#category = category;
    this.#months = months;
    for (const one of occupied) if (one.category === category.id) this.#add(one);
  }

  uses(terms: readonly QuotaTerm[], place: Place): QuotaUse[] {
    const occupancy = this.#of.get(keyOf(place)) ?? new Occupancy();
    return terms.flatMap((term) => {
      const count = occupancy.against(term, this.#window(), this.#category);
      if (!count) return [];
      const months = term.months && this.#months.filter((month) => isWithin(month, count.months));
      const { quota, people: listed } = count;
      return [{ category: this.#category.id, ...place, months, quota, listed, count }];
    });
  }

  #add({ kecamatan, village, occupancy }: Occupied): void {
    const whole = [
      { kecamatan, village },
      { kecamatan, village: undefined },
      { kecamatan: undefined, village: undefined },
    ];
    for (const key of whole.map(keyOf)) {
      const known = this.#of.get(key) ?? new Occupancy();
      known.addAll(occupancy);
      this.#of.set(key, known);
    }
  }

  #window(): Span {
    return { first: this.#months[0] ?? 0, last: this.#months.at(-1) ?? -1 };
  }
}

const keyOf = ({ kecamatan, village }: Place): string => JSON.stringify([kecamatan, village]);
