import { type Check, cellOf } from './engine/check.ts';

/** The term ended before the day on which the roster is judged. */
export const termEnded: Check<'term-ended'> = {
  code: 'term-ended',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ asOf }, report) => ({
    row(row) {
      const { to } = row;
      if (to?.value !== undefined && to.value < asOf) report({ to: to.value }, cellOf(row, to));
    },
  }),
};
