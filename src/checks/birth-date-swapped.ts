import { calendarDate, dateParts } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import type { NoArgs } from '../domain/shown/sayable.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * Day and month change places against the NIK: Excel did it, or a hand. Both stay as they are, and neither date is
 * said: the one of the NIK would complete a masked one.
 */
export const birthDateSwapped: Check<NoArgs> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['otherBirth'],
    row(row) {
      const { nik, birth } = row;
      const parts = nik?.value && nikParts(nik.value);
      if (!parts || birth?.value === undefined) return;
      const { year, month, day } = dateParts(birth.value);
      if (day === month || parts.day !== month || parts.month !== day || parts.yearOfCentury !== year % 100)
        return;
      if (calendarDate(year, day, month) !== undefined) report({}, cellOf(row, birth));
    },
  }),
  page: {
    example: {},
    id: {
      title: 'Tanggal dan bulan lahir tertukar',
      message: () => 'Hari dan bulan lahir tertukar dibandingkan dengan NIK.',
      todo: () => 'Cocokkan dengan KTP; mungkin tanggal dan bulan tertukar.',
      wrong: '08-12-1980',
      right: '12-08-1980',
    },
    en: {
      title: 'Day and month swapped',
      message: () => 'Day and month of birth stand the other way round in the NIK.',
      todo: () => 'Compare with the identity card; day and month may be swapped.',
      wrong: '08-12-1980',
      right: '12-08-1980',
    },
  },
};
