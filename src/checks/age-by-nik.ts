import { ageOn, type CalendarDate, calendarDate } from '../domain/date.ts';
import { type Nik, nikParts } from '../domain/nik.ts';
import { lastAge } from './age-limit.ts';
import { type Check, cellOf } from './engine/check.ts';

/** No birth date in the roster, but the NIK tells of somebody over the limit. Warns: a NIK may hold a wrong date. */
export const ageByNik: Check<'age-by-nik'> = {
  code: 'age-by-nik',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => ({
    row(row) {
      const { nik, birth, category } = row;
      if (!nik?.value || birth?.value !== undefined || category?.value === undefined) return;
      const max = lastAge(policy, category.value, asOf);
      const age = yearsByNik(nik.value, asOf);
      if (max !== undefined && age !== undefined && age > max)
        report({ category: category.value, age, max }, cellOf(row, nik));
    },
  }),
};

/** The age in the century that makes a worker of 15 to 100 years. */
function yearsByNik(nik: Nik, asOf: CalendarDate): number | undefined {
  const parts = nikParts(nik);
  if (!parts) return undefined;
  for (const century of [2000, 1900]) {
    const birth = calendarDate(century + parts.yearOfCentury, parts.month, parts.day);
    const age = birth && ageOn(birth, asOf);
    if (age !== undefined && age >= 15 && age <= 100) return age;
  }
  return undefined;
}
