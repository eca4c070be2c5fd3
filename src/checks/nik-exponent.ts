import { isExponent } from '../roster/values/number.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Excel showed a NIK as `3.51609E+15` and saved what it showed: the other digits are gone. */
export const nikExponent: Check<'nik-exponent'> = {
  code: 'nik-exponent',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (nik && nik.value === undefined && isExponent(nik.text))
        report({ text: nik.text }, cellOf(row, nik));
    },
  }),
};
