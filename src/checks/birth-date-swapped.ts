import { type CalendarDate, calendarDate, dateParts, formatDmy } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly birth: CalendarDate;
  readonly swapped: CalendarDate;
}

/** Day and month change places against the NIK: Excel did it, or a hand. Both stay as they are. */
export const birthDateSwapped: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { nik, birth } = row;
      const parts = nik?.value && nikParts(nik.value);
      if (!parts || birth?.value === undefined) return;
      const { year, month, day } = dateParts(birth.value);
      if (day === month || parts.day !== month || parts.month !== day || parts.yearOfCentury !== year % 100)
        return;
      const swapped = calendarDate(year, day, month);
      if (swapped !== undefined) report({ birth: birth.value, swapped }, cellOf(row, birth));
    },
  }),
  page: {
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
      message: ({ birth, swapped }) =>
        `Birth date is ${formatDmy(birth)}; the NIK says ${formatDmy(swapped)}.`,
      todo: () => 'Compare with the identity card; day and month may be swapped.',
      wrong: '08-12-1980',
      right: '12-08-1980',
    },
  },
};
