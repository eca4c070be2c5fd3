import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** 15 digits, or 16 since a NIK serves as NPWP. Optional in SIPP. */
export const npwpFormat: Check<'npwp-format'> = {
  code: 'npwp-format',
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { npwp } = row;
      if (!npwp || npwp.value !== undefined || saysNothing(npwp.text)) return;
      report({ text: npwp.text }, cellOf(row, npwp));
    },
  }),
};
