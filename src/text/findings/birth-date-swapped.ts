import { type CalendarDate, formatDmy } from '../../domain/date.ts';
import type { FindingText } from '../report/finding-text.ts';

export const birthDateSwapped: FindingText<'birth-date-swapped'> = {
  example: { birth: 19801208 as CalendarDate, swapped: 19800812 as CalendarDate },
  id: {
    title: 'Tanggal dan bulan lahir tertukar',
    message: ({ birth, swapped }) =>
      `Tanggal lahir tertulis ${formatDmy(birth)}; menurut NIK ${formatDmy(swapped)}.`,
    todo: () => 'Cocokkan dengan KTP; mungkin tanggal dan bulan tertukar.',
    wrong: '08-12-1980',
    right: '12-08-1980',
  },
  en: {
    title: 'Day and month swapped',
    message: ({ birth, swapped }) => `Birth date is ${formatDmy(birth)}; the NIK says ${formatDmy(swapped)}.`,
    todo: () => 'Compare with the identity card; day and month may be swapped.',
    wrong: '08-12-1980',
    right: '12-08-1980',
  },
};
