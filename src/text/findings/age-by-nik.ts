import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const ageByNik: FindingText<'age-by-nik'> = {
  example: { category: 'pekerja-rentan', age: 65, max: 64 },
  id: {
    title: 'Menurut NIK melewati batas umur',
    message: ({ category, age, max }) =>
      `Menurut NIK umurnya ${age} tahun; batas untuk ${categoryWords(category)} ${max} tahun.`,
    todo: () => 'Isi tanggal lahir sesuai KTP, supaya umurnya pasti.',
    wrong: 'tanggal lahir kosong, NIK menyebut 1950',
    right: '12-08-1980',
  },
  en: {
    title: 'Over the age limit by the NIK',
    message: ({ category, age, max }) =>
      `By the NIK the age is ${age}; the limit of ${categoryWords(category)} is ${max}.`,
    todo: () => 'Fill in the birth date of the identity card, so that the age is certain.',
    wrong: 'no birth date, the NIK says 1950',
    right: '12-08-1980',
  },
};
