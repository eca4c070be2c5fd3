import { cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import type { Plan } from '../../budget/plan/plan.ts';
import { subFundTotals } from '../../budget/sub-funds.ts';
import { formatMonth } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import { expectedJson } from '../budget/expected-view.ts';
import {
  byKey,
  byMonth,
  ceilingJson,
  jsonDocument,
  jsonList,
  rateJson,
  subFundJson,
  yearOrNull,
} from '../parts/json-parts.ts';
import { sidesJson } from '../parts/sides-json.ts';
import type { PlanFacts } from './plan-facts.ts';
import { baseJson, movedJson, nextYearJson, planChangesJson } from './plan-next.ts';
import { overQuota } from './plan-quota.ts';

/** `enroll.plan/1`: one entry a scenario, the first is the plan itself. */
export function planJson(plans: readonly Plan[], facts: PlanFacts): Iterable<Shown> {
  const [first] = plans;
  const months = first?.budget.months ?? [];
  return jsonDocument(
    {
      schema: 'enroll.plan/1',
      tool: facts.tool,
      policy: first?.settings.policy.id ?? null,
      year: yearOrNull(months),
      months: months.map(formatMonth),
      villages: facts.villages,
    },
    { scenarios: jsonList(plans.map((plan) => scenarioJson(plan, facts))) },
    {
      ...(facts.expected ? { expected: expectedJson(facts.expected, facts.language) } : {}),
      ...(first ? { nextYearLaw: planChangesJson(first.next.year, facts.language) } : {}),
      law: first?.budget.rates.map(rateJson) ?? [],
    },
  );
}

function scenarioJson(plan: Plan, facts: PlanFacts) {
  const { budget } = plan;
  const of = (dimension: 'category' | 'fund' | 'programme') => byKey(cutBudget(budget, [dimension]).cuts);
  const parts = subFundTotals(budget);
  const over = overQuota(plan);
  return {
    name: plan.name,
    people: budget.workers.charged,
    uncharged: budget.workers.uncharged,
    ...(budget.workers.partly ? { partlyCharged: budget.workers.partly } : {}),
    counts: plan.counts,
    uncounted: plan.uncounted,
    ...(over.length > 0 ? { overQuota: over } : {}),
    perVillage: plan.village,
    annual: budget.annual,
    assumptions: assumptionsJson(budget.assumptions),
    bySide: sidesJson(budget),
    ...(facts.roundUp === undefined ? {} : { roundedUp: plan.roundedUp, roundUp: facts.roundUp }),
    ...movedJson(plan),
    bases: plan.bases.map(baseJson),
    nextYear: nextYearJson(plan),
    byMonth: byMonth(budget.months, monthTotals(budget)),
    byCategory: of('category'),
    byFund: of('fund'),
    ...(parts.length > 0 ? { bySubFund: parts.map(subFundJson) } : {}),
    byProgramme: of('programme'),
    ceilings: plan.ceilings.map(ceilingJson),
    reconciled: budget.reconciliation.reconciled,
  };
}
