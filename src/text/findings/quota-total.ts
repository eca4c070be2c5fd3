import { amount, categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const quotaTotal: FindingText<'quota-total'> = {
  example: { category: 'ketua-rt', count: 3, max: 2 },
  id: {
    title: 'Melebihi kuota seluruhnya',
    message: ({ category, count, max }) =>
      `Semua desa: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${amount(max, 'id')}.`,
    todo: () => 'Hapus yang melebihi kuota, atau ubah kuotanya pada kebijakan (quota).',
    wrong: '1.001 orang, kuota 1.000',
    right: '1.000 orang, kuota 1.000',
  },
  en: {
    title: 'Over the quota of all villages',
    message: ({ category, count, max }) =>
      `All villages: ${amount(count, 'en')} ${categoryWords(category)}, quota ${amount(max, 'en')}.`,
    todo: () => 'Delete those over the quota, or change it in the policy (quota).',
    wrong: '1,001 people, quota 1,000',
    right: '1,000 people, quota 1,000',
  },
};
