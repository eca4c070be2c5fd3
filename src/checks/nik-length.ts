import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';

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
      if (!nik || nik.value !== undefined || !/^\d+$/.test(nik.text) || saysNothing(nik.text)) return;
      if (nik.text.length !== 16) report({ digits: nik.text.length }, cellOf(row, nik));
    },
  }),
};
