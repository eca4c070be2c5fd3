import type { FindingText } from '../report/finding-text.ts';

export const ageYoung: FindingText<'age-young'> = {
  example: { age: 16, min: 17 },
  id: {
    title: 'Umur sangat muda',
    message: ({ age, min }) => `Umur ${age} tahun; peserta biasanya ${min} tahun ke atas (menurut KTP).`,
    todo: () => 'Periksa tanggal lahirnya di KTP.',
    wrong: 'lahir 01-01-2012',
    right: 'lahir 12-08-1980',
  },
  en: {
    title: 'Very young',
    message: ({ age, min }) => `Age is ${age}; members are usually ${min} or older (identity card).`,
    todo: () => 'Check the birth date on the identity card.',
    wrong: 'born 01-01-2012',
    right: 'born 12-08-1980',
  },
};
