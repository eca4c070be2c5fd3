import { ageOn, monthOfDate } from '../domain/date.ts';
import { minimumAge } from '../law/membership/minimum-age.ts';
import { inForce } from '../law/value.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Younger than members usually are. No rule with a number was found, so this warns. */
export const ageYoung: Check<'age-young'> = {
  code: 'age-young',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const min = inForce(minimumAge, monthOfDate(asOf))?.value;
    return {
      row(row) {
        const { birth, category } = row;
        if (min === undefined || birth?.value === undefined) return;
        const decided = category?.value === undefined ? undefined : policy.categories.get(category.value);
        const age = ageOn(birth.value, asOf);
        if (age >= 0 && age < min && decided?.age.min === undefined) report({ age, min }, cellOf(row, birth));
      },
    };
  },
};
