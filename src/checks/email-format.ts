import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** An address with an @ and a domain. */
export const emailFormat: Check<'email-format'> = {
  code: 'email-format',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { email } = row;
      if (!email || email.value !== undefined || saysNothing(email.text)) return;
      report({ text: email.text }, cellOf(row, email));
    },
  }),
};
