import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The term ends before it begins: which months are paid is unsure. */
export const termReversed: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['to'],
    row(row) {
      const { from, to } = row;
      if (from?.value === undefined || to?.value === undefined || from.value <= to.value) return;
      report({ from: from.value, to: to.value }, cellOf(row, to));
    },
  }),
  page: {
    example: { from: 20270701 as CalendarDate, to: 20260701 as CalendarDate },
    id: {
      title: 'Masa jabatan terbalik',
      message: ({ from, to }) => `Tanggal akhir ${formatDmy(to)} sebelum tanggal mulai ${formatDmy(from)}.`,
      todo: () => 'Betulkan kedua tanggal sesuai SK.',
      wrong: 'mulai 01-01-2026, akhir 31-12-2020',
      right: 'mulai 01-01-2020, akhir 31-12-2026',
    },
    en: {
      title: 'Term ends before it begins',
      message: ({ from, to }) => `End date ${formatDmy(to)} lies before start date ${formatDmy(from)}.`,
      todo: () => 'Correct both dates from the decree.',
      wrong: 'from 01-01-2026 to 31-12-2020',
      right: 'from 01-01-2020 to 31-12-2026',
    },
  },
};
