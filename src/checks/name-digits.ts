import { type Check, cellOf } from './engine/check.ts';

/** A name holds no digits; SIPP compares it letter by letter with the civil registry. */
export const nameDigits: Check<'name-digits'> = {
  code: 'name-digits',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      if (name && /\d/.test(name.text)) report({ text: name.text }, cellOf(row, name));
    },
  }),
};
