import { sexWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nikSex: FindingText<'nik-sex'> = {
  example: { nik: 'L', column: 'P' },
  id: {
    title: 'Jenis kelamin berbeda dengan NIK',
    message: ({ nik, column }) =>
      `Jenis kelamin tertulis ${sexWords(column, 'id')}, tetapi menurut NIK ${sexWords(nik, 'id')}.`,
    todo: () => 'Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.',
    wrong: 'NIK 3516015208800001, L',
    right: 'NIK 3516015208800001, P',
  },
  en: {
    title: 'Sex differs from the NIK',
    message: ({ nik, column }) =>
      `Sex is ${sexWords(column, 'en')}, but the NIK says ${sexWords(nik, 'en')}.`,
    todo: () => 'Compare both with the identity card. If the card says so, leave it.',
    wrong: 'NIK 3516015208800001, L',
    right: 'NIK 3516015208800001, P',
  },
};
