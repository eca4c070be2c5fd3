import { type Check, cellOf } from './engine/check.ts';

/** Born after the day on which the roster is judged. */
export const birthDateFuture: Check<'birth-date-future'> = {
  code: 'birth-date-future',
  level: 'cell',
  severity: 'error',
  rejects: false,
  create: ({ asOf }, report) => ({
    row(row) {
      const { birth } = row;
      if (birth?.value !== undefined && birth.value > asOf)
        report({ birth: birth.value }, cellOf(row, birth));
    },
  }),
};
