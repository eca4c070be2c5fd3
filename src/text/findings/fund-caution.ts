import { categoryWords, fundWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const fundCaution: FindingText<'fund-caution'> = {
  example: { category: 'ketua-rt', fund: 'DDS', year: 2026 },
  id: {
    title: 'Sumber dana belum jelas',
    message: ({ category, fund, year }) =>
      `${fundWords(fund, 'id')} untuk iuran ${categoryWords(category)} tahun ${year}: tidak dilarang, tetapi izin tegas tidak ditemukan.`,
    todo: () => 'Mintalah aturan kabupaten sebelum menganggarkan, atau pakai sumber lain, misalnya ADD.',
    wrong: 'ketua-rt: fund: DDS',
    right: 'ketua-rt: fund: ADD',
  },
  en: {
    title: 'Fund not settled',
    message: ({ category, fund, year }) =>
      `${fundWords(fund, 'en')} for ${categoryWords(category)} in ${year}: not forbidden, but no permission was found.`,
    todo: () => "Ask for the district's rule before budgeting, or use another fund such as ADD.",
    wrong: 'ketua-rt: fund: DDS',
    right: 'ketua-rt: fund: ADD',
  },
};
