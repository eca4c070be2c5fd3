import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** A post name that leads to no category. The nearest one is a hint, never taken. */
export const categoryUnknown: Check<'category-unknown'> = {
  code: 'category-unknown',
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: (_context, report) => ({
    row(row) {
      const { category } = row;
      if (!category || category.value !== undefined || saysNothing(category.text)) return;
      report({ text: category.text, nearest: category.nearest }, cellOf(row, category));
    },
  }),
};
