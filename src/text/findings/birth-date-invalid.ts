import type { FindingText } from '../finding-text.ts';
import { quoted } from '../words.ts';

export const birthDateInvalid: FindingText<'birth-date-invalid'> = {
  example: { text: '30-02-1980' },
  id: {
    title: 'Tanggal lahir tidak terbaca',
    message: ({ text }) => `Tanggal lahir ${quoted(text)} tidak ada di kalender atau tidak terbaca.`,
    todo: () => 'Tulis hari-bulan-tahun, misalnya 12-08-1980.',
    wrong: '30-02-1980',
    right: '12-08-1980',
  },
  en: {
    title: 'Birth date cannot be read',
    message: ({ text }) => `Birth date ${quoted(text)} is not in the calendar or cannot be read.`,
    todo: () => 'Write day-month-year, such as 12-08-1980.',
    wrong: '30-02-1980',
    right: '12-08-1980',
  },
};
