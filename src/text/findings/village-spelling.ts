import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const villageSpelling: FindingText<'village-spelling'> = {
  example: { text: 'Sumber Rejo', other: 'Sumberrejo' },
  id: {
    title: 'Satu desa dua ejaan',
    message: ({ text, other }) => `Desa ditulis ${quoted(text)}, di baris lain ${quoted(other)}.`,
    todo: () => 'Samakan ejaannya; dengan dua ejaan, anggaran menghitungnya sebagai dua desa.',
    wrong: 'Sumber Rejo dan Sumberrejo',
    right: 'Sumberrejo',
  },
  en: {
    title: 'One village, two spellings',
    message: ({ text, other }) => `The village is written ${quoted(text)}, elsewhere ${quoted(other)}.`,
    todo: () => 'Use one spelling; with two, a budget counts two villages.',
    wrong: 'Sumber Rejo and Sumberrejo',
    right: 'Sumberrejo',
  },
};
