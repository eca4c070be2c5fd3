import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';
import { nikDigits, placeholderKind } from './nik-digits.ts';

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
      if (!nik || saysNothing(nik.text)) return;
      const digits = nikDigits(nik.text);
      if (digits?.length === 16 && placeholderKind(digits) === 'sequence')
        report({ masked: maskNik(digits) }, cellOf(row, nik));
    },
  }),
};
