import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';

/** An unreadable or impossible birth date. It keeps a worker out of SIPP, not out of a contribution. */
export const birthDateInvalid: Check<'birth-date-invalid'> = {
  code: 'birth-date-invalid',
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { birth } = row;
      if (!birth || birth.value !== undefined || saysNothing(birth.text)) return;
      report({ text: birth.text }, cellOf(row, birth));
    },
  }),
};
