import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** An unreadable wage where no contribution is counted on it. */
export const wageUnusedNotNumber: Check<'wage-unused-not-number'> = {
  code: 'wage-unused-not-number',
  level: 'cell',
  severity: 'info',
  rejects: false,
  create: ({ policy }, report) => ({
    row(row) {
      const { wage, category } = row;
      if (!wage || wage.value !== undefined || saysNothing(wage.text) || category?.value === undefined)
        return;
      const base = policy.categories.get(category.value)?.base;
      if (base !== undefined && base !== 'wage') report({ text: wage.text }, cellOf(row, wage));
    },
  }),
};
