import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';
import { lostDigit } from './nik-numeric.ts';

/** A number cell whose 16 digits are still all there; the next person who types in it will lose one. */
export const nikNumericExact: Check<'nik-numeric-exact'> = {
  code: 'nik-numeric-exact',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik?.numeric || !/^\d{16}$/.test(nik.text) || lostDigit(nik.text)) return;
      report({ masked: maskNik(nik.text) }, cellOf(row, nik));
    },
  }),
};
