import { type Rupiah, rupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Shown } from '../domain/shown.ts';
import { benefitJkm } from '../law/benefit/benefit-jkm.ts';
import { inForce, type Source } from '../law/value.ts';
import { type Budget, standingsOf } from './model.ts';

/** Contributions paid in and benefits paid out, of a year, a programme or a place. */
export interface OutcomeEntry {
  readonly name: Shown | undefined;
  readonly paid: Rupiah;
  readonly benefits: Rupiah;
}

export interface Outcome {
  readonly entries: readonly OutcomeEntry[];
  readonly paid: Rupiah;
  readonly benefits: Rupiah;
  /** Benefits in tenths of a percent of contributions, half up; undefined where nothing was paid. */
  readonly claims: number | undefined;
  /** One death benefit (JKM) as in force in the last month of the budget. */
  readonly death:
    | {
        readonly benefit: Rupiah;
        readonly month: Month;
        readonly source: Source;
        readonly verified: boolean;
        /** The last month for which the amount was checked. */
        readonly verifiedUntil: Month;
        /** Whole benefits that the contributions would have paid for. */
        readonly covered: number;
        /** Months of one worker's contribution, at the budget's average, that make one benefit; rounded up. */
        readonly workerMonths: number | undefined;
        /** People times months of the budget, and what they cost. */
        readonly budgetMonths: number;
        readonly budgetAmount: Rupiah;
      }
    | undefined;
}

/** What came in against what went out, and what one death benefit costs in months of contribution. */
export function outcomeOf(entries: readonly OutcomeEntry[], budget: Budget): Outcome {
  const paid = rupiah(entries.reduce((sum, entry) => sum + entry.paid, 0));
  const benefits = rupiah(entries.reduce((sum, entry) => sum + entry.benefits, 0));
  return { entries, paid, benefits, claims: claimsOf(paid, benefits), death: deathOf(paid, budget) };
}

/** Tenths of a percent, half up, exact. */
export function claimsOf(paid: number, benefits: number): number | undefined {
  return paid === 0 ? undefined : Math.floor((benefits * 2_000 + paid) / (2 * paid));
}

function deathOf(paid: number, budget: Budget): Outcome['death'] {
  const month = budget.months.at(-1);
  const found = month === undefined ? undefined : inForce(benefitJkm, month);
  if (month === undefined || !found) return undefined;
  const benefit = found.value.total;
  const budgetMonths = personMonths(budget);
  return {
    benefit,
    month,
    source: found.dated.source,
    verified: found.verified,
    verifiedUntil: found.verifiedUntil,
    covered: Math.floor(paid / benefit),
    workerMonths:
      budget.annual === 0
        ? undefined
        : Number(
            (BigInt(benefit) * BigInt(budgetMonths) + BigInt(budget.annual) - 1n) / BigInt(budget.annual),
          ),
    budgetMonths,
    budgetAmount: budget.annual,
  };
}

function personMonths({ heads, months }: Budget): number {
  let sum = 0;
  for (const head of heads)
    for (const { parts } of standingsOf(head))
      for (const at of months.keys()) if (parts.some(({ active }) => active[at])) sum += head.workers;
  return sum;
}
