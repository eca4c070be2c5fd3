import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** An Indonesian postcode has 5 digits. */
export const postcodeFormat: Check<'postcode-format'> = {
  code: 'postcode-format',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { postcode } = row;
      if (!postcode || postcode.value !== undefined || saysNothing(postcode.text)) return;
      report({ text: postcode.text }, cellOf(row, postcode));
    },
  }),
};
