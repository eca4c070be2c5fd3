import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** One letter is no name. One word is: half of all names have only one. */
export const nameShort: Check<'name-short'> = {
  code: 'name-short',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      if (!name || TWO_LETTERS.test(name.text) || /\d/.test(name.text) || saysNothing(name.text)) return;
      report({ text: name.text }, cellOf(row, name));
    },
  }),
};

const TWO_LETTERS = /\p{L}[^\p{L}]*\p{L}/u;
