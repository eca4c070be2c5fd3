import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly to: CalendarDate;
  /** The last day is that of the person's death. */
  readonly death?: true;
}

/** The term ended before the day on which the roster is judged. Of a reversed term, which is rejected, no month counts. */
export const termEnded: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ asOf }, report) => ({
    only: ['to'],
    row(row) {
      const { from, to, died } = row;
      if (to?.value === undefined || to.value >= asOf) return;
      if (from?.value !== undefined && from.value > to.value) return;
      report({ to: to.value, ...(to === died ? { death: true as const } : {}) }, cellOf(row, to));
    },
  }),
  page: {
    example: { to: 20260531 as CalendarDate },
    id: {
      title: 'Masa jabatan sudah berakhir',
      message: ({ to, death }) =>
        death ? `Tertulis meninggal ${formatDmy(to)}.` : `Masa jabatan berakhir ${formatDmy(to)}.`,
      todo: ({ death }) =>
        death
          ? 'Biarkan bila benar: bulan sampai tanggal itu tetap dihitung, sesudahnya tidak.'
          : 'Bila diperpanjang, betulkan tanggalnya. Bila tidak, biarkan: bulan sampai tanggal itu tetap dihitung, sesudahnya tidak.',
      wrong: '31-12-2020',
      right: '31-12-2026',
    },
    en: {
      title: 'Term has ended',
      message: ({ to, death }) =>
        death ? `It tells of a death on ${formatDmy(to)}.` : `The term ended on ${formatDmy(to)}.`,
      todo: ({ death }) =>
        death
          ? 'Leave it if it is right: the months up to that day count, those after it do not.'
          : 'If it was extended, correct the date. If not, leave the row: the months up to that day count, those after it do not.',
      wrong: '31-12-2020',
      right: '31-12-2026',
    },
  },
};
