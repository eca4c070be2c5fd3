import type { FindingText } from '../finding-text.ts';
import { quoted } from '../words.ts';

export const wageNotNumber: FindingText<'wage-not-number'> = {
  example: { text: 'dua juta' },
  id: {
    title: 'Upah bukan angka',
    message: ({ text }) => `Upah ${quoted(text)} bukan angka.`,
    todo: () => 'Isi angka rupiah saja, misalnya 2500000.',
    wrong: 'dua juta',
    right: '2500000',
  },
  en: {
    title: 'Wage is not a number',
    message: ({ text }) => `Wage ${quoted(text)} is not a number.`,
    todo: () => 'Enter rupiah in digits only, such as 2500000.',
    wrong: 'dua juta',
    right: '2500000',
  },
};
