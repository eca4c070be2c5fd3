import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';
import { nikDigits, placeholderKind } from './engine/nik-digits.ts';

/** One or two digits over and over, typed so that the cell is full. */
export const nikRepeated: Check<'nik-repeated'> = {
  code: 'nik-repeated',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      const digits = nik && (nik.value ?? nikDigits(nik.text));
      if (nik && digits?.length === 16 && placeholderKind(digits) === 'repeated' && !saysNothing(digits))
        report({ masked: maskNik(digits) }, cellOf(row, nik));
    },
  }),
};
