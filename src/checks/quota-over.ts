import type { Check } from './check.ts';
import { QuotaCounter } from './quotas.ts';

/** More people of a category in a village than the policy pays for. Said of the village: which of them is too many is not known. */
export const quotaOver: Check<'quota-over'> = {
  code: 'quota-over',
  level: 'village',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const quotas = new QuotaCounter(policy);
    return {
      accepted: (row) => quotas.add(row),
      end() {
        for (const { category, village, count, max, where } of quotas.all())
          if (count > max) report({ category, village, count, max }, where);
      },
    };
  },
};
