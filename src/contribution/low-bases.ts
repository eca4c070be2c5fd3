import type { Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import { minimumBaseIn } from '../policy/assumptions.ts';
import { baseInMonth, type CategoryPolicy, type Policy } from '../policy/policy.ts';

/** An amount that contributions rest on and that is below the lowest wage base. */
export interface LowBase {
  /** Set where it is the policy's; else that of a village of the villages file. */
  readonly base?: Shown | undefined;
  readonly village?: Shown | undefined;
  readonly amount: Sen;
  readonly minimum: Sen;
}

/**
 * What policy and villages file state as a wage base below the lowest one, in any of the months: they may, for the lowest base is
 * no law, but nobody shall be surprised by it. Each amount once, in the order of the policy, then of the villages.
 */
export function lowBases(policy: Policy, months: readonly Month[]): LowBase[] {
  const categories = [...policy.categories.values()];
  const told = new Map<string, LowBase>();
  const note = (key: string, month: Month, one: Omit<LowBase, 'minimum'>): void => {
    const minimum = minimumBaseIn(policy, month);
    if (minimum !== undefined && one.amount < minimum && !told.has(key)) told.set(key, { ...one, minimum });
  };
  for (const id of new Set(categories.flatMap(loneBase))) {
    const base = policy.bases.get(id);
    for (const month of base ? months : []) {
      const amount = base && baseInMonth(base, month);
      if (base && amount !== undefined) note(`${id} ${amount}`, month, { base: base.id, amount });
    }
  }
  const [first] = months;
  if (first !== undefined && categories.some(takesVillageBase))
    for (const { kecamatan, name, base: amount } of policy.villages?.list ?? [])
      if (amount !== undefined) note(`${kecamatan}|${name}`, first, { village: name, amount });
  return [...told.values()];
}

/** The named base that counts by itself: of several the highest does, which the wage's own check looks at. */
function loneBase({ base, minimum, floors, segment, flat }: CategoryPolicy): string[] {
  if (segment !== 'PU' || flat !== undefined || floors !== undefined) return [];
  return [base, minimum].flatMap((id) => (id === undefined || id === 'wage' || id === 'minimum' ? [] : [id]));
}

const takesVillageBase = ({ segment, base, flat }: CategoryPolicy): boolean =>
  segment === 'PU' && base !== 'wage' && flat === undefined;
