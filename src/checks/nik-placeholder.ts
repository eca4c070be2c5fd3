import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';
import { nikDigits, placeholderKind } from './engine/nik-digits.ts';

/** Digits in a row (1234567890123456), typed so that the cell is full. */
export const nikPlaceholder: Check<'nik-placeholder'> = {
  code: 'nik-placeholder',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      const digits = nik && (nik.value ?? nikDigits(nik.text));
      if (nik && digits?.length === 16 && placeholderKind(digits) === 'sequence')
        report({ masked: maskNik(digits) }, cellOf(row, nik));
    },
  }),
};
