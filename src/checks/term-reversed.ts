import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day is that of the person's death. */
  readonly death?: true;
}

/** The term ends before it begins: which months are paid is unsure. */
export const termReversed: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['to'],
    row(row) {
      const { from, to, died } = row;
      if (from?.value === undefined || to?.value === undefined || from.value <= to.value) return;
      const death = to === died ? { death: true as const } : {};
      report({ from: from.value, to: to.value, ...death }, cellOf(row, to));
    },
  }),
  page: {
    example: { from: 20270701 as CalendarDate, to: 20260701 as CalendarDate },
    id: {
      title: 'Masa jabatan terbalik',
      message: ({ from, to, death }) =>
        `${death ? 'Tanggal meninggal' : 'Tanggal akhir'} ${formatDmy(to)} sebelum tanggal mulai ${formatDmy(from)}.`,
      todo: ({ death }) =>
        death
          ? 'Betulkan tanggal mulai sesuai SK, atau tanggal meninggal sesuai akta kematian.'
          : 'Betulkan kedua tanggal sesuai SK.',
      wrong: 'mulai 01-01-2026, akhir 31-12-2020',
      right: 'mulai 01-01-2020, akhir 31-12-2026',
    },
    en: {
      title: 'Term ends before it begins',
      message: ({ from, to, death }) =>
        `${death ? 'Day of death' : 'End date'} ${formatDmy(to)} lies before start date ${formatDmy(from)}.`,
      todo: ({ death }) =>
        death
          ? 'Correct the start date from the decree, or the day of death from the death certificate.'
          : 'Correct both dates from the decree.',
      wrong: 'from 01-01-2026 to 31-12-2020',
      right: 'from 01-01-2020 to 31-12-2026',
    },
  },
};
