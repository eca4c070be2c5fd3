import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import { month } from '../domain/month.ts';
import { inForce } from '../law/value.ts';
import { fundCautions } from '../law/village/fund-cautions.ts';
import type { Where } from './check.ts';
import { type Check, cellOf } from './check.ts';
import { bansIn, fundsOf } from './fund-forbidden.ts';

/** Dana Desa where no rule of the year forbids it and none was found that allows it. */
export const fundCaution: Check<'fund-caution'> = {
  code: 'fund-caution',
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    const held = new Map<CategoryId, Where>();
    return {
      accepted(row) {
        const { category } = row;
        if (category?.value !== undefined && !held.has(category.value))
          held.set(category.value, cellOf(row, category));
      },
      end() {
        for (const [category, where] of held)
          for (const fund of fundsOf(policy.categories.get(category)))
            if (isCaution(year, fund, category)) report({ category, fund, year }, where);
      },
    };
  },
};

function isCaution(year: number, fund: Fund, category: CategoryId): boolean {
  const banned = bansIn(year).some((ban) => ban.fund === fund && ban.categories.includes(category));
  const cautions = inForce(fundCautions, month(year, 12))?.value ?? [];
  return (
    !banned &&
    cautions.some(
      ({ fund: one, categories }) =>
        one === fund && (categories.length === 0 || categories.includes(category)),
    )
  );
}
