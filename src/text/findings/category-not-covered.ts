import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const categoryNotCovered: FindingText<'category-not-covered'> = {
  example: { category: 'marbot' },
  id: {
    title: 'Jabatan tidak tercakup kebijakan',
    message: ({ category }) =>
      `Jabatan ${categoryWords(category)} tidak ada dalam kebijakan, jadi orang ini tidak dihitung.`,
    todo: ({ category }) => `Hapus baris ini, atau tambahkan ${category} pada kebijakan (categories).`,
    wrong: 'marbot (kebijakan hanya memuat ketua-rt)',
    right: 'Ketua RT',
  },
  en: {
    title: 'The policy does not cover the post',
    message: ({ category }) =>
      `The policy does not name ${categoryWords(category)}, so this person is not counted.`,
    todo: ({ category }) => `Delete the row, or add ${category} to the policy (categories).`,
    wrong: 'marbot (the policy names ketua-rt only)',
    right: 'Ketua RT',
  },
};
