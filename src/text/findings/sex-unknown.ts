import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const sexUnknown: FindingText<'sex-unknown'> = {
  example: { text: 'X' },
  id: {
    title: 'Jenis kelamin tidak terbaca',
    message: ({ text }) => `Jenis kelamin ${quoted(text)} tidak terbaca.`,
    todo: () => 'Isi L (laki-laki) atau P (perempuan).',
    wrong: 'X',
    right: 'L',
  },
  en: {
    title: 'Sex cannot be read',
    message: ({ text }) => `Sex ${quoted(text)} cannot be read.`,
    todo: () => 'Enter L (male) or P (female).',
    wrong: 'X',
    right: 'L',
  },
};
