import { villageKey } from '../../domain/village/name.ts';
import type { Policy } from '../../policy/policy.ts';
import { ownCeilings, villageCeilings } from '../../policy/village-ceilings.ts';
import { type CeilingUse, JudgedMonths } from '../ceilings.ts';
import type { Budget, BudgetRow } from '../model.ts';
import type { AccountSum } from './village-sums.ts';
import type { VillageFacts } from './villages.ts';

/** Every village against its ceilings: those of the list of villages over the policy's own. */
export function planCeilings(
  budget: Budget,
  villages: readonly VillageFacts[],
  policy: Policy,
): CeilingUse[] {
  const key = ({ kecamatan, village }: Pick<VillageFacts, 'kecamatan' | 'village'>): string =>
    villageKey(kecamatan, village);
  const byVillage = new Map<string, BudgetRow[]>();
  for (const row of budget.rows) {
    const known = byVillage.get(key(row));
    if (known) known.push(row);
    else byVillage.set(key(row), [row]);
  }
  const useOf = planCeilingsOf(budget, policy);
  return villages.flatMap((place) => useOf(place, byVillage.get(key(place)) ?? []));
}

/** The same of one village, of which only what each of its accounts costs is known. */
export function planCeilingsOf(
  budget: Pick<Budget, 'months'>,
  policy: Policy,
): (place: VillageFacts, accounts: readonly AccountSum[]) => CeilingUse[] {
  const ofPolicy = villageCeilings(policy);
  const judged = new JudgedMonths(budget);
  return (place, accounts) =>
    judged.useOf(place, accounts, ownCeilings(place.ceilings, ofPolicy(place.kecamatan, place.village)));
}
