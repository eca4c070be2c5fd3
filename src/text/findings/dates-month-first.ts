import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';
import { FIELD_NAMES } from '../roster/fields.ts';

export const datesMonthFirst: FindingText<'dates-month-first'> = {
  example: { field: 'tgl_mulai', text: '12/31/2023', example: '03/04/2024', count: 5 },
  id: {
    title: 'Tanggal ditulis bulan/hari/tahun',
    message: ({ field, text, example, count }) =>
      `${FIELD_NAMES[field].id}: ${quoted(text)} hanya cocok bulan/hari, jadi ${count} tanggal seperti ${quoted(example)} mungkin terbaca terbalik.`,
    todo: () => 'Ubah tanggal di kolom ini menjadi hari-bulan-tahun, misalnya 31-12-2023.',
    wrong: '12/31/2023',
    right: '31-12-2023',
  },
  en: {
    title: 'Dates are written month/day/year',
    message: ({ field, text, example, count }) =>
      `${FIELD_NAMES[field].en}: ${quoted(text)} fits only month/day, so ${count} ${count === 1 ? 'date' : 'dates'} like ${quoted(example)} may be read the wrong way round.`,
    todo: () => 'Change the dates of this column to day-month-year, such as 31-12-2023.',
    wrong: '12/31/2023',
    right: '31-12-2023',
  },
};
