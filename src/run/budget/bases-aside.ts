import type { Month } from '../../domain/month.ts';
import { beginsAfter, type CategoryPolicy, type Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';

/** Bases that have not begun, beside others that are charged alone until then: it is said, for the amounts rest on it. */
export function sayBasesAside(policy: Policy, months: readonly Month[], ports: Ports): void {
  const named = new Set([...policy.categories.values()].flatMap(besides));
  const bases = [...named].flatMap((id) => {
    const base = policy.bases.get(id);
    const before = base ? months.filter((month) => beginsAfter(base, month)) : [];
    return base && before.length > 0 ? [{ base: base.id, months: before }] : [];
  });
  if (bases.length > 0) ports.say({ code: 'bases-aside', args: { bases } });
}

/** The bases of a category that stand beside another one. */
function besides({ base, minimum, floors, segment, flat }: CategoryPolicy): readonly string[] {
  if (segment !== 'PU' || flat !== undefined) return [];
  if (floors !== undefined) return [base, ...floors];
  return minimum === undefined ? [] : [minimum];
}
