import { amount, categoryWords } from '../text/parts/words.ts';
import { quotaMonths, quotaWords } from '../text/policy/quota.ts';
import type { Check } from './engine/check.ts';
import { type QuotaCount, QuotaCounter } from './engine/quotas.ts';

/** Places that the policy pays for and the village has not filled. */
export const quotaUnder: Check<QuotaCount> = {
  level: 'village',
  severity: 'info',
  rejects: false,
  create: ({ policy, villages }, report) => {
    const quotas = new QuotaCounter(policy, villages);
    if (!quotas.limits) return {};
    return {
      accepted: (row, months) => quotas.add(row, months),
      end() {
        for (const { category, village, count, max, where, time } of quotas.all())
          if (count < max) report({ category, village, count, max, ...time }, where);
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', village: 'Sumberejo', count: 1, max: 2 },
    id: {
      title: 'Kuota desa belum terisi',
      message: ({ category, village, count, max, ...time }) =>
        `Desa ${village}${quotaMonths(time, 'id')}: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${quotaWords({ ...time, max }, 'id')}.`,
      todo: () => 'Boleh ditambah sampai penuh; bila memang cukup, biarkan.',
      wrong: '90 orang, kuota 100',
      right: '100 orang, kuota 100',
    },
    en: {
      title: 'Quota of a village not filled',
      message: ({ category, village, count, max, ...time }) =>
        `Village ${village}${quotaMonths(time, 'en')}: ${amount(count, 'en')} ${categoryWords(category)}, quota ${quotaWords({ ...time, max }, 'en')}.`,
      todo: () => 'More may be added; if these are all, leave it.',
      wrong: '90 people, quota 100',
      right: '100 people, quota 100',
    },
  },
};
