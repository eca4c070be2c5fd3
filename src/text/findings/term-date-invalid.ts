import { formatDmy } from '../../domain/date.ts';
import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const termDateInvalid: FindingText<'term-date-invalid'> = {
  example: { field: 'tgl_mulai', text: 'Maret' },
  id: {
    title: 'Tanggal masa jabatan tidak terbaca',
    message: ({ field, text, swapped }) =>
      swapped === undefined
        ? `${FIELD_NAMES[field].id} ${quoted(text)} tidak terbaca; bulan iurannya tidak pasti.`
        : `${FIELD_NAMES[field].id} ${quoted(text)} hanya cocok bulan/hari: ${formatDmy(swapped)}.`,
    todo: ({ swapped }) =>
      swapped === undefined
        ? 'Tulis hari-bulan-tahun, misalnya 01-03-2026.'
        : `Bila benar, tulis ${formatDmy(swapped)}.`,
    wrong: 'Maret',
    right: '01-03-2026',
  },
  en: {
    title: 'A date of the term cannot be read',
    message: ({ field, text, swapped }) =>
      swapped === undefined
        ? `${FIELD_NAMES[field].en} ${quoted(text)} cannot be read; which months are paid is unsure.`
        : `${FIELD_NAMES[field].en} ${quoted(text)} fits only month/day: ${formatDmy(swapped)}.`,
    todo: ({ swapped }) =>
      swapped === undefined
        ? 'Write day-month-year, such as 01-03-2026.'
        : `If that is right, write ${formatDmy(swapped)}.`,
    wrong: 'Maret',
    right: '01-03-2026',
  },
};
