import type { Plan } from '../../budget/plan/plan.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { Language } from '../../domain/language.ts';
import { isWithin } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import { labelsOf } from '../parts/labels.ts';

/** A category that is planned with more people than the policy's quota has for all villages together. */
export interface OverQuota {
  readonly category: CategoryId;
  readonly people: number;
  readonly quota: number;
}

export function overQuota({ settings, counts, budget }: Plan): OverQuota[] {
  return counts.flatMap(({ category, people }) => {
    const { quota, rotation } = settings.policy.categories.get(category) ?? {};
    const terms = (quota?.total ?? []).filter(({ months }) =>
      budget.months.some((month) => isWithin(month, months)),
    );
    const most = Math.max(...terms.map((term) => term.people));
    // Where cohorts rotate, those of all turns are counted, of whom no turn has more than the quota.
    if (terms.length === 0 || rotation !== undefined || people <= most) return [];
    return [{ category, people, quota: most }];
  });
}

export function overQuotaNotes(plan: Plan, language: Language): Shown[] {
  const labels = labelsOf(plan.settings.policy, language);
  return overQuota(plan).map(({ category, people, quota }) =>
    PLAN_TEXT[language].overQuota(
      groupedNumber(people, language),
      labels('category', category),
      groupedNumber(quota, language),
    ),
  );
}
