import type { Check } from './engine/check.ts';
import { QuotaCounter } from './engine/quotas.ts';

/** Places that the policy pays for and the village has not filled. */
export const quotaUnder: Check<'quota-under'> = {
  code: 'quota-under',
  level: 'village',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => {
    const quotas = new QuotaCounter(policy);
    return {
      accepted: (row) => quotas.add(row),
      end() {
        for (const { category, village, count, max, where } of quotas.all())
          if (count < max) report({ category, village, count, max }, where);
      },
    };
  },
};
