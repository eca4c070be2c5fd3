import type { Plan } from '../../budget/plan/plan.ts';
import type { Premium } from '../../budget/premium.ts';
import { BUDGET_FORMATS } from '../budget/formats.ts';
import type { Formats, Rendered } from '../parts/rendered.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import type { PlanFacts } from './plan-facts.ts';

export interface ShownPlans {
  readonly plans: readonly [Plan, ...Plan[]];
  readonly facts: PlanFacts;
}

export type PlanFormat = 'text' | 'json' | 'csv' | 'xlsx' | 'html';

/** Those of a budget are of the first plan: a form that is signed has one set of figures. */
export const PLAN_FORMATS: Formats<PlanFormat, ShownPlans> = {
  text: async ({ plans, facts }) => ({
    content: (await import('./plan-text.ts')).planText(plans, facts),
  }),
  json: async ({ plans, facts }) => {
    const { planJson } = await import('./plan-json.ts');
    return { content: () => planJson(plans, facts) };
  },
  csv: asBudget('csv'),
  xlsx: asBudget('xlsx'),
  html: asBudget('html'),
};

/** The formats that hold several plans. */
export const SIDE_BY_SIDE: readonly PlanFormat[] = ['text', 'json'];

function asBudget(format: 'csv' | 'xlsx' | 'html'): (shown: ShownPlans) => Promise<Rendered> {
  return async ({ plans: [plan], facts }) =>
    BUDGET_FORMATS[format]({ ...(await plannedBudget(plan, facts)), file: undefined });
}

/** A plan as the forms of a budget take it: its sums, its rules, and what it counts in place of rosters. */
export async function plannedBudget(
  plan: Plan,
  facts: PlanFacts,
): Promise<{ readonly premium: Premium; readonly facts: RunFacts }> {
  const { premiumOfBudget } = await import('../../budget/premium.ts');
  const { rosterSummary } = await import('../parts/roster-summary.ts');
  const { plannedIntake } = await import('./plan-text.ts');
  return {
    premium: premiumOfBudget(plan.budget, []),
    facts: {
      tool: facts.tool,
      policy: plan.settings.policy,
      rosters: rosterSummary([], []),
      planned: plannedIntake(plan, facts),
      language: facts.language,
      expected: facts.expected,
    },
  };
}
