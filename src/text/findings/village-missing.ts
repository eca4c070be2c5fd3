import { amount } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const villageMissing: FindingText<'village-missing'> = {
  example: { rows: 2 },
  id: {
    title: 'Nama desa tidak ada',
    message: ({ rows, first }) =>
      first === undefined
        ? `Nama desa tidak ditemukan untuk ${amount(rows, 'id')} orang.`
        : `Nama desa kosong untuk ${amount(rows, 'id')} orang, mulai sel ${first}.`,
    todo: ({ first }) =>
      first === undefined
        ? 'Tambahkan kolom Desa, atau tulis judul seperti DESA : SUMBEREJO di atas tabel.'
        : 'Isi nama desa di tiap baris; di CSV, sel gabungan hanya mengisi baris pertamanya.',
    wrong: '(tanpa nama desa)',
    right: 'DESA : SUMBEREJO',
  },
  en: {
    title: 'No village',
    message: ({ rows, first }) =>
      first === undefined
        ? `No village was found for ${amount(rows, 'en')} people.`
        : `The village is empty for ${amount(rows, 'en')} people, from cell ${first} on.`,
    todo: ({ first }) =>
      first === undefined
        ? 'Add a column Desa, or a title such as DESA : SUMBEREJO above the table.'
        : 'Write the village in every row; in a CSV, a merged cell fills only its first row.',
    wrong: '(no village)',
    right: 'DESA : SUMBEREJO',
  },
};
