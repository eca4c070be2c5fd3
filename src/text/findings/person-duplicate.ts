import type { FindingText } from '../report/finding-text.ts';

export const personDuplicate: FindingText<'person-duplicate'> = {
  example: { first: 'C5' },
  id: {
    title: 'Nama dan tanggal lahir sama, NIK berbeda',
    message: ({ first }) => `Nama dan tanggal lahir sama dengan ${first}, tetapi NIK berbeda.`,
    todo: () => 'Bila orangnya sama, hapus baris dengan NIK yang salah. Bila memang dua orang, biarkan.',
    wrong: 'SUMIYATI 12-08-1980 dengan dua NIK',
    right: 'SUMIYATI 12-08-1980 dengan satu NIK',
  },
  en: {
    title: 'Same name and birth date, another NIK',
    message: ({ first }) => `Name and birth date are those of ${first}, but the NIK differs.`,
    todo: () => 'If it is one person, delete the row with the wrong NIK. If they are two, leave it.',
    wrong: 'SUMIYATI 12-08-1980 with two NIKs',
    right: 'SUMIYATI 12-08-1980 with one NIK',
  },
};
