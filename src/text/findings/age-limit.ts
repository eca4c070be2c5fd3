import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const ageLimit: FindingText<'age-limit'> = {
  example: { category: 'pekerja-rentan', age: 65, max: 64 },
  id: {
    title: 'Umur melewati batas',
    message: ({ category, age, max }) =>
      `Umur ${age} tahun; batas untuk ${categoryWords(category)} ${max} tahun.`,
    todo: () =>
      'Periksa tanggal lahirnya di KTP. Bila benar, orang ini tidak dapat didaftarkan dalam kategori ini.',
    wrong: 'lahir 01-01-1950',
    right: 'lahir 12-08-1980',
  },
  en: {
    title: 'Over the age limit',
    message: ({ category, age, max }) => `Age is ${age}; the limit of ${categoryWords(category)} is ${max}.`,
    todo: () =>
      'Check the birth date on the identity card. If it is right, this person cannot be enrolled in this category.',
    wrong: 'born 01-01-1950',
    right: 'born 12-08-1980',
  },
};
