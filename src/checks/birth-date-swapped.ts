import { calendarDate, dateParts } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Day and month change places against the NIK: Excel did it, or a hand. Both stay as they are. */
export const birthDateSwapped: Check<'birth-date-swapped'> = {
  code: 'birth-date-swapped',
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
};
