import { type Check, cellOf } from './engine/check.ts';

/** A known category that the policy does not name: nobody decided who pays, so nothing is computed. */
export const categoryNotCovered: Check<'category-not-covered'> = {
  code: 'category-not-covered',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => ({
    row(row) {
      const { category } = row;
      if (category?.value === undefined || policy.categories.has(category.value)) return;
      report({ category: category.value }, cellOf(row, category));
    },
  }),
};
