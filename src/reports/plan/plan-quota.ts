import type { Plan } from '../../budget/plan/plan.ts';
import type { Language } from '../../domain/language.ts';
import { isWithin } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import { labelsOf } from '../parts/labels.ts';

/** Categories that are planned with more people than the policy's quota has for all villages together. */
export function overQuotaNotes({ settings, counts, budget }: Plan, language: Language): Shown[] {
  const labels = labelsOf(settings.policy, language);
  return counts.flatMap(({ category, people }) => {
    const { quota, rotation } = settings.policy.categories.get(category) ?? {};
    const terms = (quota?.total ?? []).filter(({ months }) =>
      budget.months.some((month) => isWithin(month, months)),
    );
    const most = Math.max(...terms.map((term) => term.people));
    // Where cohorts rotate, those of all turns are counted, of whom no turn has more than the quota.
    if (terms.length === 0 || rotation !== undefined || people <= most) return [];
    const [planned, allowed] = [groupedNumber(people, language), groupedNumber(most, language)] as const;
    return [PLAN_TEXT[language].overQuota(planned, labels('category', category), allowed)];
  });
}
