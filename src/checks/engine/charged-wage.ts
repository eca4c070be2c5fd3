import { type Rupiah, rupiah } from '../../domain/money.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** The wage of the row in whole rupiah, where its category's contribution is counted on it; else undefined. */
export function chargedWage(policy: Policy, row: RosterRow): Rupiah | undefined {
  const category = row.category?.value;
  const wage = row.wage?.value;
  if (category === undefined || wage === undefined || policy.categories.get(category)?.base !== 'wage')
    return undefined;
  return rupiah(Math.floor(wage / 100));
}

/** Whether the contribution of any category is counted on wages. */
export const chargesWages = (policy: Policy): boolean =>
  [...policy.categories.values()].some(({ base }) => base === 'wage');
