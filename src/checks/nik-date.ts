import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';
import { nikDigits, placeholderKind } from './engine/nik-digits.ts';

/** Digits 7 to 12 of a NIK are a birth date, the day plus 40 for women; no other number was ever issued. */
export const nikDate: Check<'nik-date'> = {
  code: 'nik-date',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik || nik.value !== undefined || saysNothing(nik.text)) return;
      const digits = nikDigits(nik.text);
      if (digits?.length === 16 && !placeholderKind(digits))
        report({ masked: maskNik(digits) }, cellOf(row, nik));
    },
  }),
};
