import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** SIPP takes L or P. It keeps a worker out of SIPP, not out of a contribution. */
export const sexUnknown: Check<'sex-unknown'> = {
  code: 'sex-unknown',
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { sex } = row;
      if (!sex || sex.value !== undefined || saysNothing(sex.text)) return;
      report({ text: sex.text }, cellOf(row, sex));
    },
  }),
};
