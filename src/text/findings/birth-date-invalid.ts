import { formatDmy } from '../../domain/date.ts';
import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const birthDateInvalid: FindingText<'birth-date-invalid'> = {
  example: { text: '30-02-1980' },
  id: {
    title: 'Tanggal lahir tidak terbaca',
    message: ({ text, swapped, confirmed }) =>
      swapped === undefined
        ? `Tanggal lahir ${quoted(text)} tidak ada di kalender atau tidak terbaca.`
        : `Tanggal lahir ${quoted(text)} hanya cocok bulan/hari: ${formatDmy(swapped)}${confirmed ? ', seperti di NIK' : ''}.`,
    todo: ({ swapped }) =>
      swapped === undefined
        ? 'Tulis hari-bulan-tahun, misalnya 12-08-1980.'
        : `Bila benar, tulis ${formatDmy(swapped)}.`,
    wrong: '30-02-1980',
    right: '12-08-1980',
  },
  en: {
    title: 'Birth date cannot be read',
    message: ({ text, swapped, confirmed }) =>
      swapped === undefined
        ? `Birth date ${quoted(text)} is not in the calendar or cannot be read.`
        : `Birth date ${quoted(text)} fits only month/day: ${formatDmy(swapped)}${confirmed ? ', as the NIK says' : ''}.`,
    todo: ({ swapped }) =>
      swapped === undefined
        ? 'Write day-month-year, such as 12-08-1980.'
        : `If that is right, write ${formatDmy(swapped)}.`,
    wrong: '30-02-1980',
    right: '12-08-1980',
  },
};
