import { alsoAt, amount, categoryWords } from '../text/parts/words.ts';
import { quotaMonths, quotaWords } from '../text/policy/quota.ts';
import type { Check } from './engine/check.ts';
import { type QuotaCount, QuotaCounter } from './engine/quotas.ts';
import { withOthers } from './engine/villages/village.ts';

/** More people of a category in a village than the policy pays for. Said of the village: which of them is too many is not known. */
export const quotaOver: Check<QuotaCount> = {
  level: 'village',
  severity: 'error',
  rejects: false,
  create: ({ policy, villages }, report) => {
    const quotas = new QuotaCounter(policy, villages);
    if (!quotas.limits) return {};
    return {
      accepted: (row, months) => quotas.add(row, months),
      end() {
        for (const tally of quotas.all()) {
          const { category, village, count, max, time } = tally;
          const { where, others } = withOthers(tally);
          if (count > max) report({ category, village, count, max, others, ...time }, where);
        }
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', village: 'Sumberejo', count: 3, max: 2, others: 'D6, D7' },
    id: {
      title: 'Melebihi kuota desa',
      message: ({ category, village, count, max, others, ...time }) =>
        `Desa ${village}${quotaMonths(time, 'id')}: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${quotaWords({ ...time, max }, 'id')}${alsoAt(others, 'id')}.`,
      todo: () =>
        'Yang sudah berhenti: isi Tanggal Akhirnya. Selebihnya cocokkan dengan SK, atau ubah kuotanya pada kebijakan (quota).',
      wrong: '101 orang, kuota 100',
      right: '100 orang, kuota 100',
    },
    en: {
      title: 'Over the quota of a village',
      message: ({ category, village, count, max, others, ...time }) =>
        `Village ${village}${quotaMonths(time, 'en')}: ${amount(count, 'en')} ${categoryWords(category)}, quota ${quotaWords({ ...time, max }, 'en')}${alsoAt(others, 'en')}.`,
      todo: () =>
        'Who has left: fill in the End date. Compare the rest with the decree, or change the quota in the policy (quota).',
      wrong: '101 people, quota 100',
      right: '100 people, quota 100',
    },
  },
};
