import type { CategoryId } from '../domain/category.ts';
import { type Rupiah, rupiah, senOfRupiah } from '../domain/money.ts';
import { monthsOfYear } from '../domain/month.ts';
import type { Relief } from '../law/relief/relief.ts';
import { LAW_BEGINS } from '../law/value.ts';
import { minimumIncomeIn } from '../policy/assumptions.ts';
import type { Policy } from '../policy/policy.ts';
import { createCalculator } from './calculator.ts';

/** A relief that a category could take in the policy's year and declines. */
export interface DeclinedRelief {
  readonly category: CategoryId;
  readonly relief: Relief;
  /** What it would take off one person's year; on the lowest income where the roster has the income. */
  readonly amount: Rupiah;
}

/** What a policy's reliefs cost it for one person of each category; nothing for a policy without a year. */
export function declinedReliefs(policy: Policy): DeclinedRelief[] {
  if (policy.year === undefined) return [];
  const months = monthsOfYear(policy.year).filter((month) => month >= LAW_BEGINS);
  const calculator = createCalculator(policy, months);
  const lowest = months.flatMap((month) => minimumIncomeIn(policy, month) ?? [])[0];
  const wage = lowest === undefined ? undefined : senOfRupiah(lowest);
  return [...policy.categories.keys()].flatMap((category) =>
    [...calculator.contribution({ category, wage }).forgone].map(([relief, amount]) => ({
      category,
      relief,
      amount: rupiah(amount),
    })),
  );
}
