import type { CategoryId } from '../domain/category.ts';
import { peopleQuota } from '../policy/policy.ts';
import type { Where } from './engine/check.ts';
import { type Check, cellOf } from './engine/check.ts';

/** More people of a category in all villages together than the policy pays for. */
export const quotaTotal: Check<'quota-total'> = {
  code: 'quota-total',
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const tallies = new Map<CategoryId, { count: number; readonly where: Where }>();
    return {
      accepted(row) {
        const category = row.category?.value;
        if (!row.category || category === undefined) return;
        const tally = tallies.get(category) ?? { count: 0, where: cellOf(row, row.category) };
        tallies.set(category, tally);
        tally.count++;
      },
      end() {
        for (const [category, { count, where }] of tallies) {
          const covered = policy.categories.get(category);
          const max = covered && peopleQuota(covered).total;
          if (max !== undefined && count > max) report({ category, count, max }, where);
        }
      },
    };
  },
};
