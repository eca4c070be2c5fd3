import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** SIPP takes 9 to 14 digits that begin with 08 or 628, and no landline. */
export const phoneFormat: Check<'phone-format'> = {
  code: 'phone-format',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { phone } = row;
      if (!phone || phone.value !== undefined || saysNothing(phone.text)) return;
      report({ text: phone.text }, cellOf(row, phone));
    },
  }),
};
