import { type CalendarDate, formatDmy } from '../../domain/date.ts';
import type { FindingText } from '../report/finding-text.ts';

export const termFuture: FindingText<'term-future'> = {
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
};
