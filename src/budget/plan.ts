import { createCalculator } from '../contribution/calculator.ts';
import type { CategoryId } from '../domain/category.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { createBudget } from './budget.ts';
import { type Ceilings, type CeilingUse, ceilingUse } from './ceilings.ts';
import { cutBudget } from './cut.ts';
import type { Budget, BudgetRow } from './model.ts';
import type { PlanSettings } from './plan-settings.ts';
import type { VillageFacts } from './villages.ts';

/** Where the number of people of a category in a village came from. */
export type CountSource = 'set' | 'villages' | 'quota';

export interface PlanCount {
  readonly category: CategoryId;
  readonly people: number;
  readonly source: CountSource;
}

/** What a plan costs before anyone is named. */
export interface Plan {
  readonly name: string;
  readonly settings: PlanSettings;
  readonly budget: Budget;
  readonly counts: readonly PlanCount[];
  /** Covered by the policy, but no number of people is known: not in the sums. */
  readonly uncounted: readonly CategoryId[];
  /** Of villages with anyone, the cheapest and the dearest year. */
  readonly village: { readonly least: Rupiah; readonly most: Rupiah };
  readonly ceilings: readonly CeilingUse[];
  /** The year with each account of each village rounded up; undefined when not asked for. */
  readonly roundedUp: Rupiah | undefined;
}

export interface PlanOptions {
  readonly months: readonly Month[];
  /** Each account of each village rounded up to a multiple of so many rupiah. */
  readonly roundUp?: number | undefined;
}

/** Counts people by setting, else by the villages file, else by the policy's quota, and costs them. */
export function planBudget(
  name: string,
  settings: PlanSettings,
  villages: readonly VillageFacts[],
  { months, roundUp }: PlanOptions,
): Plan {
  const { policy, wages } = settings;
  const calculator = createCalculator(policy, months);
  const builder = createBudget(policy, months);
  const counts = new Map<string, PlanCount>();
  for (const place of villages) {
    for (const category of policy.categories.keys()) {
      const found = countIn(category, place, settings);
      if (!found) continue;
      const sum = counts.get(category);
      counts.set(category, { category, people: (sum?.people ?? 0) + found.people, source: found.source });
      const { village, kecamatan } = place;
      const contribution = calculator.contribution({ category, wage: wages.get(category) });
      builder.add({ category, village, kecamatan }, contribution, found.people);
    }
  }
  const budget = builder.finish();
  return {
    name,
    settings,
    budget,
    counts: [...counts.values()],
    uncounted: [...policy.categories.keys()].filter((category) => !counts.has(category)),
    village: villageRange(budget),
    ceilings: villageCeilings(budget, villages, policy.ceilings),
    roundedUp: roundUp === undefined ? undefined : roundedUp(budget, roundUp),
  };
}

function countIn(
  category: CategoryId,
  { counts }: VillageFacts,
  settings: PlanSettings,
): { people: number; source: CountSource } | undefined {
  const sources: readonly (readonly [CountSource, number | undefined])[] = [
    ['set', settings.counts.get(category)],
    ['villages', counts.get(category)],
    ['quota', settings.policy.categories.get(category)?.quota.perVillage],
  ];
  for (const [source, people] of sources) if (people !== undefined) return { people, source };
  return undefined;
}

/** A village's own ceilings over those of the policy. */
function villageCeilings(
  { rows }: Budget,
  villages: readonly VillageFacts[],
  ofPolicy: Ceilings,
): CeilingUse[] {
  const key = (place: Pick<VillageFacts, 'kecamatan' | 'village'>): string =>
    `${place.kecamatan}\u0000${place.village}`;
  const byVillage = new Map<string, BudgetRow[]>();
  for (const row of rows) {
    const known = byVillage.get(key(row));
    if (known) known.push(row);
    else byVillage.set(key(row), [row]);
  }
  return villages.flatMap((place) =>
    ceilingUse({ rows: byVillage.get(key(place)) ?? [] }, { ...ofPolicy, ...place.ceilings }),
  );
}

function villageRange(budget: Budget): Plan['village'] {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const { total } of cutBudget(budget, ['village']).cuts) {
    least = Math.min(least, total);
    most = Math.max(most, total);
  }
  return { least: rupiah(Number.isFinite(least) ? least : 0), most: rupiah(most) };
}

function roundedUp(budget: Budget, multiple: number): Rupiah {
  const { cuts } = cutBudget(budget, ['village', 'fund', 'account']);
  return rupiah(cuts.reduce((sum, { total }) => sum + Math.ceil(total / multiple) * multiple, 0));
}
