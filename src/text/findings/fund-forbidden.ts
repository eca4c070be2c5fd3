import { categoryWords, fundWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const fundForbidden: FindingText<'fund-forbidden'> = {
  example: { category: 'kepala-desa', fund: 'DDS', year: 2026, instrument: 'Permendesa PDT 16/2025' },
  id: {
    title: 'Sumber dana dilarang',
    message: ({ category, fund, year, instrument }) =>
      `Iuran ${categoryWords(category)} tahun ${year} tidak boleh dibayar dari ${fundWords(fund, 'id')} (${instrument}).`,
    todo: () => 'Ganti sumber dananya pada kebijakan, misalnya ADD.',
    wrong: 'kepala-desa: fund: DDS',
    right: 'kepala-desa: fund: ADD',
  },
  en: {
    title: 'Forbidden fund',
    message: ({ category, fund, year, instrument }) =>
      `Contributions of ${categoryWords(category)} in ${year} may not be paid from ${fundWords(fund, 'en')} (${instrument}).`,
    todo: () => 'Change the fund in the policy, for example to ADD.',
    wrong: 'kepala-desa: fund: DDS',
    right: 'kepala-desa: fund: ADD',
  },
};
