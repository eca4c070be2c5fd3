import type { FindingText } from '../finding-text.ts';
import { amount } from '../words.ts';

export const villageMissing: FindingText<'village-missing'> = {
  example: { rows: 2 },
  id: {
    title: 'Nama desa tidak ada',
    message: ({ rows }) => `Nama desa tidak ditemukan untuk ${amount(rows, 'id')} orang.`,
    todo: () => 'Tambahkan kolom Desa, atau tulis judul seperti DESA : SUMBEREJO di atas tabel.',
    wrong: '(tanpa nama desa)',
    right: 'DESA : SUMBEREJO',
  },
  en: {
    title: 'No village',
    message: ({ rows }) => `No village was found for ${amount(rows, 'en')} people.`,
    todo: () => 'Add a column Desa, or a title such as DESA : SUMBEREJO above the table.',
    wrong: '(no village)',
    right: 'DESA : SUMBEREJO',
  },
};
