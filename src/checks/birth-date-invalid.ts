import { dateParts } from '../domain/date.ts';
import { nikParts } from '../domain/nik.ts';
import { monthFirstDate } from '../roster/values/date.ts';
import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/**
 * An unreadable or impossible birth date. It keeps a worker out of SIPP, not out of a contribution. One whose month stands
 * first is said as what it seems to be, and whether the NIK says the same.
 */
export const birthDateInvalid: Check<'birth-date-invalid'> = {
  code: 'birth-date-invalid',
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { birth, nik } = row;
      if (!birth || birth.value !== undefined || saysNothing(birth.text)) return;
      const swapped = monthFirstDate(birth.text);
      if (swapped === undefined) return report({ text: birth.text }, cellOf(row, birth));
      const { month, day } = dateParts(swapped);
      const said = nik?.value ? nikParts(nik.value) : undefined;
      const confirmed = said?.month === month && said.day === day;
      report({ text: birth.text, swapped, confirmed }, cellOf(row, birth));
    },
  }),
};
