import type { FindingText } from '../report/finding-text.ts';

export const birthDateOld: FindingText<'birth-date-old'> = {
  example: { age: 100 },
  id: {
    title: 'Umur 100 tahun atau lebih',
    message: ({ age }) => `Menurut tanggal lahirnya, orang ini berumur ${age} tahun.`,
    todo: () => 'Periksa tahun lahir di KTP.',
    wrong: '12-08-1880',
    right: '12-08-1980',
  },
  en: {
    title: 'A hundred years old or more',
    message: ({ age }) => `By the birth date this person is ${age} years old.`,
    todo: () => 'Check the year on the identity card.',
    wrong: '12-08-1880',
    right: '12-08-1980',
  },
};
