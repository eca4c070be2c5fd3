import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nameDigits: FindingText<'name-digits'> = {
  example: { text: 'SUMIYATI 2' },
  id: {
    title: 'Nama berisi angka',
    message: ({ text }) => `Nama ${quoted(text)} berisi angka.`,
    todo: () => 'Tulis nama persis seperti di KTP.',
    wrong: 'SUMIYATI 2',
    right: 'SUMIYATI',
  },
  en: {
    title: 'Name holds digits',
    message: ({ text }) => `Name ${quoted(text)} holds digits.`,
    todo: () => 'Write the name exactly as on the identity card.',
    wrong: 'SUMIYATI 2',
    right: 'SUMIYATI',
  },
};
