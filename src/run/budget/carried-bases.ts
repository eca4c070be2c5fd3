import type { Month } from '../../domain/month.ts';
import { carriedInMonth, namedBaseOf, type Policy } from '../../policy/policy.ts';
import type { Ports } from '../ports.ts';

/** Bases of the policy that are not known for the months: it is said which earlier amounts serve. */
export function sayCarriedBases(policy: Policy, months: readonly Month[], ports: Ports): void {
  const named = new Set([...policy.categories.values()].flatMap((one) => namedBaseOf(policy, one) ?? []));
  const bases = [...named].flatMap((base) =>
    months.flatMap((month) => {
      const carried = carriedInMonth(base, month);
      return carried ? [{ ...carried, month }] : [];
    }),
  );
  if (bases.length > 0) ports.say({ code: 'bases-carried', args: { bases } });
}
