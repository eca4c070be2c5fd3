import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import { monthsOfYear } from '../domain/month.ts';
import { fundBans } from '../law/fund-bans.ts';
import { INSTRUMENTS } from '../law/instruments.ts';
import { inForce } from '../law/value.ts';
import { chargesFor, payersOf } from '../policy/charges.ts';
import type { CategoryPolicy } from '../policy/policy.ts';
import { type Check, cellOf, type Where } from './check.ts';

/**
 * A fund that the law of the budget year forbids for a category, among those that the policy charges. Judged once
 * for each category that the roster holds; it is the policy's fault, so it rejects nobody.
 */
export const fundForbidden: Check<'fund-forbidden'> = {
  code: 'fund-forbidden',
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    const bans = bansIn(year);
    const held = new Map<CategoryId, Where>();
    return {
      accepted(row) {
        const { category } = row;
        if (category?.value !== undefined && !held.has(category.value))
          held.set(category.value, cellOf(row, category));
      },
      end() {
        for (const [category, where] of held) {
          const funds = fundsOf(policy.categories.get(category));
          for (const ban of bans.filter(({ categories }) => categories.includes(category))) {
            if (funds.has(ban.fund))
              report({ category, fund: ban.fund, year, instrument: ban.instrument }, where);
          }
        }
      },
    };
  },
};

export interface YearBan {
  readonly fund: Fund;
  readonly categories: readonly CategoryId[];
  readonly instrument: string;
}

/** The bans in force in any month of a year, each once. */
export function bansIn(year: number): YearBan[] {
  const dated = new Set(monthsOfYear(year).map((month) => inForce(fundBans, month)?.dated));
  return [...dated].flatMap((value) =>
    value
      ? value.value.map((ban) => ({ ...ban, instrument: INSTRUMENTS[value.source.instrument].short }))
      : [],
  );
}

/** The funds that really take a line of the category: a charge that no line reaches counts for nothing. */
export function fundsOf(category: CategoryPolicy | undefined): Set<Fund> {
  const lines = (category?.programmes ?? []).flatMap((programme) =>
    payersOf(category?.segment ?? 'PU', programme).flatMap((payer) =>
      chargesFor(category?.charges ?? [], programme, payer),
    ),
  );
  return new Set(lines.map(({ fund }) => fund));
}
