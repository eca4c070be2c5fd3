import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nameTitle: FindingText<'name-title'> = {
  example: { title: 'SPD' },
  id: {
    title: 'Gelar terbaca sebagai nama',
    message: ({ title }) => `Nama berakhir ${quoted(title)}, mungkin gelar.`,
    todo: () => 'Bila gelar, beri koma di depannya; SIPP mencocokkan nama tanpa gelar.',
    wrong: 'SUMIYATI SPD',
    right: 'SUMIYATI, S.Pd',
  },
  en: {
    title: 'A degree read as a name',
    message: ({ title }) => `The name ends in ${quoted(title)}, perhaps a degree.`,
    todo: () => 'If it is one, put a comma before it; SIPP compares names without degrees.',
    wrong: 'SUMIYATI SPD',
    right: 'SUMIYATI, S.Pd',
  },
};
