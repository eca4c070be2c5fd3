import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly to: CalendarDate;
}

/** The term ended before the day on which the roster is judged. */
export const termEnded: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ asOf }, report) => ({
    only: ['to'],
    row(row) {
      const { to } = row;
      if (to?.value !== undefined && to.value < asOf) report({ to: to.value }, cellOf(row, to));
    },
  }),
  page: {
    example: { to: 20260531 as CalendarDate },
    id: {
      title: 'Masa jabatan sudah berakhir',
      message: ({ to }) => `Masa jabatan berakhir ${formatDmy(to)}.`,
      todo: () =>
        'Bila diperpanjang, betulkan tanggalnya. Bila tidak, biarkan: bulan sampai tanggal itu tetap dihitung, sesudahnya tidak.',
      wrong: '31-12-2020',
      right: '31-12-2026',
    },
    en: {
      title: 'Term has ended',
      message: ({ to }) => `The term ended on ${formatDmy(to)}.`,
      todo: () =>
        'If it was extended, correct the date. If not, leave the row: the months up to that day count, those after it do not.',
      wrong: '31-12-2020',
      right: '31-12-2026',
    },
  },
};
