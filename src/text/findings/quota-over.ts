import { alsoAt, amount, categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const quotaOver: FindingText<'quota-over'> = {
  example: { category: 'ketua-rt', village: 'Sumberejo', count: 3, max: 2, others: 'D6, D7' },
  id: {
    title: 'Melebihi kuota desa',
    message: ({ category, village, count, max, others }) =>
      `Desa ${village}: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${amount(max, 'id')}${alsoAt(others, 'id')}.`,
    todo: () => 'Hapus yang melebihi kuota, atau ubah kuotanya pada kebijakan (quota).',
    wrong: '101 orang, kuota 100',
    right: '100 orang, kuota 100',
  },
  en: {
    title: 'Over the quota of a village',
    message: ({ category, village, count, max, others }) =>
      `Village ${village}: ${amount(count, 'en')} ${categoryWords(category)}, quota ${amount(max, 'en')}${alsoAt(others, 'en')}.`,
    todo: () => 'Delete those over the quota, or change it in the policy (quota).',
    wrong: '101 people, quota 100',
    right: '100 people, quota 100',
  },
};
