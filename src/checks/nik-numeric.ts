import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * Excel keeps 15 digits of a number and makes the 16th a 0, so a number cell that ends in 0 has probably lost a digit.
 * So has one above 2^53 (regions from 90.07 on, all of Papua), whatever it ends in.
 */
export function lostDigit(digits: string): boolean {
  return digits.endsWith('0') || BigInt(digits) > BigInt(Number.MAX_SAFE_INTEGER);
}

export const nikNumeric: Check<'nik-numeric'> = {
  code: 'nik-numeric',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik?.numeric || !/^\d{16}$/.test(nik.text) || !lostDigit(nik.text)) return;
      report({ masked: maskNik(nik.text) }, cellOf(row, nik));
    },
  }),
};
