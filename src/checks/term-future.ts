import { type CalendarDate, formatDmy } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly from: CalendarDate;
}

/** The term begins only after the budget year; a start inside the year is usual. */
export const termFuture: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const yearEnd = Math.max(policy.year ?? 0, Math.floor(asOf / 10_000)) * 10_000 + 1231;
    return {
      only: ['from'],
      row(row) {
        const { from } = row;
        if (from?.value !== undefined && from.value > yearEnd)
          report({ from: from.value }, cellOf(row, from));
      },
    };
  },
  page: {
    example: { from: 20270101 as CalendarDate },
    id: {
      title: 'Mulai setelah tahun anggaran',
      message: ({ from }) => `Mulai ${formatDmy(from)}, setelah tahun anggaran berakhir.`,
      todo: () => 'Periksa tahunnya; bila benar, orang ini belum dihitung.',
      wrong: '01-03-2062',
      right: '01-03-2026',
    },
    en: {
      title: 'Begins after the budget year',
      message: ({ from }) => `Begins on ${formatDmy(from)}, after the budget year.`,
      todo: () => 'Check the year; if it is right, this person is not counted yet.',
      wrong: '01-03-2062',
      right: '01-03-2026',
    },
  },
};
