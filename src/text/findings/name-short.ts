import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nameShort: FindingText<'name-short'> = {
  example: { text: 'S' },
  id: {
    title: 'Nama hanya satu huruf',
    message: ({ text }) => `Nama hanya ${quoted(text)}.`,
    todo: () => 'Tulis nama lengkap seperti di KTP.',
    wrong: 'S',
    right: 'SUMIYATI',
  },
  en: {
    title: 'Name of one letter',
    message: ({ text }) => `The name is only ${quoted(text)}.`,
    todo: () => 'Write the whole name as on the identity card.',
    wrong: 'S',
    right: 'SUMIYATI',
  },
};
