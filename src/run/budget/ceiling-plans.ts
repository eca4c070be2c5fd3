import { type BudgetBuilder, createBudget } from '../../budget/budget.ts';
import { ceilingUse } from '../../budget/ceilings.ts';
import type { VillagePlan } from '../../checks/engine/check.ts';
import { createCalculator } from '../../contribution/calculator.ts';
import { formatMonth, monthsOfYear } from '../../domain/month.ts';
import type { Worker } from '../../domain/worker.ts';
import { LAW_BEGINS } from '../../law/value.ts';
import type { Policy } from '../../policy/policy.ts';
import { villageCeilings } from '../../policy/village-ceilings.ts';
import type { Collector } from '../rosters/read-rosters.ts';

/**
 * Adds up what the accepted workers of each village cost in a year against its ceilings, as `enroll budget` does for
 * the same rows, without keeping the workers. Where that cannot be computed, because the law begins later or an amount
 * is too large to be exact, `unknown` is called once and no village plans anything.
 */
export function ceilingPlans(policy: Policy, year: number, unknown: () => void): Collector | undefined {
  const months = monthsOfYear(year).filter((month) => month >= LAW_BEGINS);
  if (months.length === 0) {
    unknown();
    return undefined;
  }
  const calculator = createCalculator(policy, months);
  const ceilings = villageCeilings(policy);
  let computable = true;
  const giveUp = (error: unknown): void => {
    if (!(error instanceof RangeError)) throw error;
    computable = false;
    unknown();
  };
  const plansOf = (budget: BudgetBuilder): VillagePlan[] =>
    ceilingUse(budget.finish(), policy, ceilings).map(({ months: judged, ...use }) => ({
      ...use,
      ...(judged === undefined ? {} : { months: judged.map(formatMonth) }),
      year,
    }));
  return () => {
    const budget = createBudget(policy, months);
    const take = (worker: Worker): void => {
      try {
        if (computable) budget.add(worker, calculator.contribution(worker));
      } catch (error) {
        giveUp(error);
      }
    };
    const plans = (): readonly VillagePlan[] => {
      try {
        return computable ? plansOf(budget) : [];
      } catch (error) {
        giveUp(error);
        return [];
      }
    };
    return Object.assign(take, { plans });
  };
}
