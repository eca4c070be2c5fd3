import type { Check } from './engine/check.ts';
import { QuotaCounter } from './engine/quotas.ts';
import { withOthers } from './engine/village.ts';

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
        for (const tally of quotas.all()) {
          const { category, village, count, max } = tally;
          const { where, others } = withOthers(tally);
          if (count > max) report({ category, village, count, max, others }, where);
        }
      },
    };
  },
};
