import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';
import { nikDigits } from './engine/nik-digits.ts';

/** A NIK has 16 digits (PP 37/2007 Ps 37). Characters that are no digits are the business of `nik-characters`. */
export const nikLength: Check<'nik-length'> = {
  code: 'nik-length',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik || nik.value !== undefined || saysNothing(nik.text)) return;
      const digits = nikDigits(nik.text);
      if (digits && digits.length !== 16) report({ digits: digits.length }, cellOf(row, nik));
    },
  }),
};
