import { type Check, cellOf } from './check.ts';
import { saysNothing } from './missing.ts';

/** An unreadable first or last day in the post. The worker then counts for all months of the policy. */
export const termDateInvalid: Check<'term-date-invalid'> = {
  code: 'term-date-invalid',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      for (const day of [row.from, row.to]) {
        if (day && day.value === undefined && !saysNothing(day.text))
          report({ field: day.field, text: day.text }, cellOf(row, day));
      }
    },
  }),
};
