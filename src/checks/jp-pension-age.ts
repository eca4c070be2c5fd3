import { type CalendarDate, dateParts } from '../domain/date.ts';
import { formatMonth, type Month, month as monthOf } from '../domain/month.ts';
import { pensionAge } from '../law/membership/pension-age.ts';
import { inForce } from '../law/value.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * Reaches the pension age of JP by the end of the year, in a category that pays JP. Whether the branch office still
 * bills JP is not for us to decide, so the amount stays and this warns.
 */
export const jpPensionAge: Check<'jp-pension-age'> = {
  code: 'jp-pension-age',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = Math.max(policy.year ?? 0, dateParts(asOf).year);
    return {
      accepted(row) {
        const { birth, category } = row;
        if (birth?.value === undefined || category?.value === undefined) return;
        if (!policy.categories.get(category.value)?.programmes.includes('JP')) return;
        const reached = pensionMonth(birth.value);
        if (reached === undefined || reached.month > monthOf(year, 12)) return;
        report({ age: reached.age, month: formatMonth(reached.month) }, cellOf(row, birth));
      },
    };
  },
};

const AGES = [...new Set(pensionAge.values.map(({ value }) => value))];

/** The birthday on which the pension age of its own month is reached; the age rises with the years. */
function pensionMonth(birth: CalendarDate): { readonly age: number; readonly month: Month } | undefined {
  const { year, month } = dateParts(birth);
  return AGES.map((age) => ({ age, month: monthOf(year + age, month) })).find(
    (birthday) => (inForce(pensionAge, birthday.month)?.value ?? Number.POSITIVE_INFINITY) <= birthday.age,
  );
}
