import { type CalendarDate, formatDmy } from '../../domain/date.ts';
import { categoryWords } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const ageTurning: FindingText<'age-turning'> = {
  example: { category: 'pekerja-rentan', age: 65, day: 20261231 as CalendarDate },
  id: {
    title: 'Mencapai batas umur tahun ini',
    message: ({ category, age, day }) =>
      `Akan berumur ${age} tahun pada ${formatDmy(day)}, batas untuk ${categoryWords(category)}.`,
    todo: () => 'Daftarkan dan bayar sebelum tanggal itu; sesudahnya tidak dapat didaftarkan baru.',
    wrong: 'lahir 01-09-1961, daftar Oktober 2026',
    right: 'lahir 01-09-1961, daftar Januari 2026',
  },
  en: {
    title: 'Reaches the age limit this year',
    message: ({ category, age, day }) =>
      `Turns ${age} on ${formatDmy(day)}, the limit of ${categoryWords(category)}.`,
    todo: () => 'Enrol and pay before that day; afterwards a new enrolment is not possible.',
    wrong: 'born 01-09-1961, enrolled October 2026',
    right: 'born 01-09-1961, enrolled January 2026',
  },
};
