import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const postcodeFormat: FindingText<'postcode-format'> = {
  example: { text: '6137' },
  id: {
    title: 'Kode pos bukan 5 angka',
    message: ({ text }) => `Kode pos ${quoted(text)} bukan 5 angka.`,
    todo: () => 'Isi 5 angka, misalnya 61371.',
    wrong: '6137',
    right: '61371',
  },
  en: {
    title: 'Postcode is not 5 digits',
    message: ({ text }) => `Postcode ${quoted(text)} is not 5 digits.`,
    todo: () => 'Enter 5 digits, such as 61371.',
    wrong: '6137',
    right: '61371',
  },
};
