import { amount } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nameSame: FindingText<'name-same'> = {
  example: { rows: 5 },
  id: {
    title: 'Semua nama sama',
    message: ({ rows }) => `Nama pada ${amount(rows, 'id')} baris semuanya sama.`,
    todo: () => 'Periksa kolom nama; mungkin isinya tersalin ke bawah.',
    wrong: 'SUMIYATI, SUMIYATI, SUMIYATI …',
    right: 'SUMIYATI, PAIJO, KASMI …',
  },
  en: {
    title: 'All names are the same',
    message: ({ rows }) => `The names of all ${amount(rows, 'en')} rows are the same.`,
    todo: () => 'Check the name column; it may have been dragged down.',
    wrong: 'SUMIYATI, SUMIYATI, SUMIYATI …',
    right: 'SUMIYATI, PAIJO, KASMI …',
  },
};
