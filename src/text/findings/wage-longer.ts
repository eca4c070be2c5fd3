import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const wageLonger: FindingText<'wage-longer'> = {
  example: { header: 'Siltap Setahun' },
  id: {
    title: 'Upah bukan upah sebulan',
    message: ({ header }) => `Kolom ${quoted(header)} berisi upah lebih dari sebulan.`,
    todo: () =>
      'Isi upah sebulan dan ubah judul kolomnya. Bila memang setahun, tulis wagePayments: 12 pada kebijakan.',
    wrong: 'Siltap Setahun: 30000000',
    right: 'Siltap per Bulan: 2500000',
  },
  en: {
    title: 'The pay is not that of a month',
    message: ({ header }) => `Column ${quoted(header)} holds the pay of more than a month.`,
    todo: () =>
      'Fill in the pay of a month and change the heading. If it is a year’s pay, put wagePayments: 12 in the policy.',
    wrong: 'Siltap Setahun: 30000000',
    right: 'Siltap per Bulan: 2500000',
  },
};
