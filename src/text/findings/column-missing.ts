import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const columnMissing: FindingText<'column-missing'> = {
  example: { field: 'nik' },
  id: {
    title: 'Kolom wajib tidak ada',
    message: ({ field }) => `Kolom ${FIELD_NAMES[field].id} tidak ada.`,
    todo: ({ field }) =>
      `Tambahkan kolom itu. Bila sudah ada dengan judul lain, sebutkan: --map ${field}="Judul Kolom".`,
    wrong: 'No | Nama | Jabatan',
    right: 'No | NIK | Nama | Jabatan',
  },
  en: {
    title: 'A required column is missing',
    message: ({ field }) => `There is no column ${FIELD_NAMES[field].en}.`,
    todo: ({ field }) => `Add it. If it stands under another heading, name it: --map ${field}="Heading".`,
    wrong: 'No | Nama | Jabatan',
    right: 'No | NIK | Nama | Jabatan',
  },
};
