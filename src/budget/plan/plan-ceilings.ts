import { villageKey } from '../../domain/village/name.ts';
import type { Policy } from '../../policy/policy.ts';
import { ownCeilings, villageCeilings } from '../../policy/village-ceilings.ts';
import { type CeilingUse, JudgedMonths } from '../ceilings.ts';
import type { Budget, BudgetRow } from '../model.ts';
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
  const ofPolicy = villageCeilings(policy);
  const judged = new JudgedMonths(budget);
  return villages.flatMap((place) => {
    const { kecamatan, village } = place;
    const ceilings = ownCeilings(place.ceilings, ofPolicy(kecamatan, village));
    return judged.useOf(place, byVillage.get(key(place)) ?? [], ceilings);
  });
}
