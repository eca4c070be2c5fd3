import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';

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
      if (!nik || nik.value !== undefined || !/^\d{16}$/.test(nik.text) || saysNothing(nik.text)) return;
      report({ masked: maskNik(nik.text) }, cellOf(row, nik));
    },
  }),
};
