import type { Plan } from '../../budget/plan/plan.ts';
import type { Formats } from '../parts/rendered.ts';
import type { PlanFacts } from './plan-facts.ts';

export interface ShownPlans {
  readonly plans: readonly Plan[];
  readonly facts: PlanFacts;
}

export type PlanFormat = 'text' | 'json';

export const PLAN_FORMATS: Formats<PlanFormat, ShownPlans> = {
  text: async ({ plans, facts }) => ({
    content: (await import('./plan-text.ts')).planText(plans, facts),
  }),
  json: async ({ plans, facts }) => {
    const { planJson } = await import('./plan-json.ts');
    return { content: () => planJson(plans, facts) };
  },
};
