import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const columnDuplicate: FindingText<'column-duplicate'> = {
  example: { header: 'Nomer Induk 2', field: 'nik', used: 'B' },
  id: {
    title: 'Dua kolom berarti sama',
    message: ({ header, field, used }) =>
      `Kolom ${quoted(header)} juga berarti ${FIELD_NAMES[field].id}; yang dibaca kolom ${used}.`,
    todo: ({ field }) => `Hapus salah satunya, atau pilih sendiri: --map ${field}="Judul Kolom".`,
    wrong: 'NIK | No. KTP',
    right: 'NIK',
  },
  en: {
    title: 'Two columns mean the same',
    message: ({ header, field, used }) =>
      `Column ${quoted(header)} also means ${FIELD_NAMES[field].en}; column ${used} is read.`,
    todo: ({ field }) => `Delete one of them, or choose: --map ${field}="Heading".`,
    wrong: 'NIK | No. KTP',
    right: 'NIK',
  },
};
