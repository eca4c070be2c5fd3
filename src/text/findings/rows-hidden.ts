import { counted } from '../parts/plural.ts';
import { amount } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const rowsHidden: FindingText<'rows-hidden'> = {
  example: { rows: 3, first: 7 },
  id: {
    title: 'Baris tersembunyi ikut dibaca',
    message: ({ rows, first }) =>
      `${amount(rows, 'id')} baris pekerja tersembunyi ikut dibaca, mulai baris ${first}.`,
    todo: () => 'Bila tidak ikut, hapus barisnya. Untuk melihatnya: matikan saringan (filter), atau Unhide.',
    wrong: '(baris pekerja disembunyikan)',
    right: '(semua baris tampak)',
  },
  en: {
    title: 'Hidden rows are read too',
    message: ({ rows, first }) =>
      `${counted(amount(rows, 'en'), 'hidden row')} of workers read too, from row ${first} on.`,
    todo: () => 'If they are not meant, delete them. To see them: clear the filter, or unhide the rows.',
    wrong: '(rows of workers are hidden)',
    right: '(all rows in sight)',
  },
};
