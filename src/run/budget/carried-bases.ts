import type { Context } from '../../cli/shell/io.ts';
import type { Month } from '../../domain/month.ts';
import { carriedInMonth, namedBaseOf, type Policy } from '../../policy/policy.ts';
import { carriedSentences } from '../../text/shell/carried.ts';

/** Bases of the policy that are not known for the months: the talk says which earlier amounts serve. */
export function sayCarriedBases(policy: Policy, months: readonly Month[], { io, language }: Context): void {
  const bases = new Set([...policy.categories.values()].flatMap((one) => namedBaseOf(policy, one) ?? []));
  const facts = [...bases].flatMap((base) =>
    months.flatMap((month) => {
      const carried = carriedInMonth(base, month);
      return carried ? [{ ...carried, month }] : [];
    }),
  );
  for (const sentence of carriedSentences(facts, language)) io.err(`${sentence}\n`);
}
