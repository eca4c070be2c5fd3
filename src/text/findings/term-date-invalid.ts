import { FIELD_NAMES } from '../fields.ts';
import type { FindingText } from '../finding-text.ts';
import { quoted } from '../words.ts';

export const termDateInvalid: FindingText<'term-date-invalid'> = {
  example: { field: 'tgl_mulai', text: 'Maret' },
  id: {
    title: 'Tanggal masa jabatan tidak terbaca',
    message: ({ field, text }) =>
      `${FIELD_NAMES[field].id} ${quoted(text)} tidak terbaca; bulan iurannya tidak pasti.`,
    todo: () => 'Tulis hari-bulan-tahun, misalnya 01-03-2026.',
    wrong: 'Maret',
    right: '01-03-2026',
  },
  en: {
    title: 'A date of the term cannot be read',
    message: ({ field, text }) =>
      `${FIELD_NAMES[field].en} ${quoted(text)} cannot be read; which months are paid is unsure.`,
    todo: () => 'Write day-month-year, such as 01-03-2026.',
    wrong: 'Maret',
    right: '01-03-2026',
  },
};
