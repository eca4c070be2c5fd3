import { forbiddenFunds } from '../policy/fund-rules.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

/**
 * A fund that the law of the budget year forbids for a category, among those that the policy charges. Judged once
 * for each category that the roster holds; it is the policy's fault, so it rejects nobody.
 */
export const fundForbidden: Check<'fund-forbidden'> = {
  code: 'fund-forbidden',
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    return perCategory((category, where) => {
      for (const { fund, instrument } of forbiddenFunds(category, policy.categories.get(category), year))
        report({ category, fund, year, instrument }, where);
    });
  },
};
