import { ageOn } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Younger than the policy takes for the category. */
export const ageMinimum: Check<'age-minimum'> = {
  code: 'age-minimum',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy, asOf }, report) => ({
    row(row) {
      const category = row.category?.value;
      if (category === undefined || row.birth?.value === undefined) return;
      const min = policy.categories.get(category)?.age.min;
      const age = ageOn(row.birth.value, asOf);
      if (min !== undefined && age < min && age >= 0) report({ category, age, min }, cellOf(row, row.birth));
    },
  }),
};
