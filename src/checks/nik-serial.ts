import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';
import { placeholderKind } from './engine/nik-digits.ts';

/** SIAK counts from 0001 (PP 37/2007 Ps 37): a NIK that ends in 0000 was never issued. */
export const nikSerial: Check<'nik-serial'> = {
  code: 'nik-serial',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik?.value?.endsWith('0000') || placeholderKind(nik.value)) return;
      report({ masked: maskNik(nik.value) }, cellOf(row, nik));
    },
  }),
};
