import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** An unreadable wage where the contribution is counted on it. Elsewhere nothing depends on the column. */
export const wageNotNumber: Check<'wage-not-number'> = {
  code: 'wage-not-number',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => ({
    row(row) {
      const { wage, category } = row;
      if (!wage || wage.value !== undefined || saysNothing(wage.text)) return;
      if (category?.value === undefined || policy.categories.get(category.value)?.base !== 'wage') return;
      report({ text: wage.text }, cellOf(row, wage));
    },
  }),
};
