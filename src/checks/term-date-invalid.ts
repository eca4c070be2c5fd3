import { monthFirstDate } from '../roster/values/date.ts';
import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** An unreadable first or last day in the post: how many months are charged would be a guess. */
export const termDateInvalid: Check<'term-date-invalid'> = {
  code: 'term-date-invalid',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      for (const day of [row.from, row.to]) {
        if (!day || day.value !== undefined || saysNothing(day.text)) continue;
        const swapped = monthFirstDate(day.text);
        const args = { field: day.field, text: day.text };
        report(swapped === undefined ? args : { ...args, swapped }, cellOf(row, day));
      }
    },
  }),
};
