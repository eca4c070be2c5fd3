import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const ageMinimum: FindingText<'age-minimum'> = {
  example: { category: 'ketua-rt', age: 19, min: 20 },
  id: {
    title: 'Umur di bawah batas',
    message: ({ category, age, min }) =>
      `Umur ${age} tahun; ${categoryWords(category)} paling muda ${min} tahun.`,
    todo: () => 'Periksa tanggal lahirnya di KTP. Bila benar, orang ini belum dapat didaftarkan.',
    wrong: 'lahir 01-01-2012',
    right: 'lahir 12-08-1980',
  },
  en: {
    title: 'Under the age limit',
    message: ({ category, age, min }) => `Age is ${age}; ${categoryWords(category)} takes ${min} and older.`,
    todo: () =>
      'Check the birth date on the identity card. If it is right, this person cannot be enrolled yet.',
    wrong: 'born 01-01-2012',
    right: 'born 12-08-1980',
  },
};
