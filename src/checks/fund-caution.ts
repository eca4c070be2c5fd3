import { doubtfulFunds } from '../policy/fund-rules.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

/** Dana Desa where no rule of the year forbids it and none was found that allows it. */
export const fundCaution: Check<'fund-caution'> = {
  code: 'fund-caution',
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    return perCategory((category, where) => {
      for (const fund of doubtfulFunds(category, policy.categories.get(category), year))
        report({ category, fund, year }, where);
    });
  },
};
