import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';

/** One letter is no name. One word is: half of all names have only one. */
export const nameShort: Check<'name-short'> = {
  code: 'name-short',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      if (!name || saysNothing(name.text) || name.text.replace(/[^\p{L}]+/gu, '').length > 1) return;
      if (!/\d/.test(name.text)) report({ text: name.text }, cellOf(row, name));
    },
  }),
};
