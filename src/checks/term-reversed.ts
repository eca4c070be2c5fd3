import { type Check, cellOf } from './engine/check.ts';

/** The term ends before it begins: which months are paid is unsure. */
export const termReversed: Check<'term-reversed'> = {
  code: 'term-reversed',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      const { from, to } = row;
      if (from?.value === undefined || to?.value === undefined || from.value <= to.value) return;
      report({ from: from.value, to: to.value }, cellOf(row, to));
    },
  }),
};
