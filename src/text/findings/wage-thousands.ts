import type { Rupiah } from '../../domain/money.ts';
import { rupiahWords } from '../parts/format.ts';
import type { FindingText } from '../report/finding-text.ts';

export const wageThousands: FindingText<'wage-thousands'> = {
  example: { wage: 2500 as Rupiah },
  id: {
    title: 'Upah ditulis dalam ribuan',
    message: ({ wage }) =>
      `Upah ${rupiahWords(wage, 'id')} sebulan terlalu kecil; mungkin ditulis dalam ribuan.`,
    todo: () => 'Isi rupiah penuh, misalnya 2500000.',
    wrong: '2500',
    right: '2500000',
  },
  en: {
    title: 'Wage written in thousands',
    message: ({ wage }) =>
      `A wage of ${rupiahWords(wage, 'en')} a month is too small; perhaps it is in thousands.`,
    todo: () => 'Enter whole rupiah, such as 2500000.',
    wrong: '2500',
    right: '2500000',
  },
};
