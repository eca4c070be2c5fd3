import type { Rupiah } from '../../domain/money.ts';
import { rupiahWords } from '../parts/format.ts';
import type { FindingText } from '../report/finding-text.ts';

export const wageOutlier: FindingText<'wage-outlier'> = {
  example: { wage: 25000000 as Rupiah, median: 2500000 as Rupiah },
  id: {
    title: 'Upah sangat berbeda',
    message: ({ wage, median }) =>
      `Upah ${rupiahWords(wage, 'id')}, sepuluh kali atau lebih dari yang lain (umumnya ${rupiahWords(median, 'id')}).`,
    todo: () => 'Periksa banyaknya angka nol.',
    wrong: '25000000',
    right: '2500000',
  },
  en: {
    title: 'Wage far from the others',
    message: ({ wage, median }) =>
      `Wage is ${rupiahWords(wage, 'en')}, ten times the others or more (usually ${rupiahWords(median, 'en')}).`,
    todo: () => 'Check the number of zeros.',
    wrong: '25000000',
    right: '2500000',
  },
};
