import { ageOn, type CalendarDate, calendarDate, dateParts } from '../domain/date.ts';
import { lastAge } from './age-limit.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Passes the age limit later in the year. Who is enrolled and pays before then may go on. */
export const ageTurning: Check<'age-turning'> = {
  code: 'age-turning',
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const yearEnd = (Math.max(policy.year ?? 0, Math.floor(asOf / 10_000)) * 10_000 + 1231) as CalendarDate;
    return {
      accepted(row) {
        const category = row.category?.value;
        const birth = row.birth?.value;
        if (!row.birth || category === undefined || birth === undefined) return;
        const max = lastAge(policy, category, asOf);
        if (max === undefined || ageOn(birth, yearEnd) <= max) return;
        const { year, month, day } = dateParts(birth);
        const birthday = calendarDate(year + max + 1, month, day) ?? calendarDate(year + max + 1, 3, 1);
        if (birthday) report({ category, age: max + 1, day: birthday }, cellOf(row, row.birth));
      },
    };
  },
};
