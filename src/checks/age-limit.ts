import type { CategoryId } from '../domain/category.ts';
import { ageOn, type CalendarDate, monthOfDate } from '../domain/date.ts';
import { ageLimitBpu } from '../law/membership/age-limit-bpu.ts';
import { inForce } from '../law/value.ts';
import type { Policy } from '../policy/policy.ts';
import { type Check, cellOf } from './engine/check.ts';

/** The oldest age, in completed years, at which a category takes a person: the policy's, else that of BPU members. */
export function lastAge(policy: Policy, category: CategoryId, day: CalendarDate): number | undefined {
  const decided = policy.categories.get(category);
  if (decided?.age.max !== undefined || decided?.segment !== 'BPU') return decided?.age.max;
  const limit = inForce(ageLimitBpu, monthOfDate(day))?.value;
  return limit === undefined ? undefined : limit - 1;
}

/** Older than the category takes, judged on the as-of day by the birth date of the roster (never by the NIK's). */
export const ageLimit: Check<'age-limit'> = {
  code: 'age-limit',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy, asOf }, report) => ({
    row(row) {
      const category = row.category?.value;
      if (category === undefined || row.birth?.value === undefined) return;
      const max = lastAge(policy, category, asOf);
      const age = ageOn(row.birth.value, asOf);
      if (max !== undefined && age > max) report({ category, age, max }, cellOf(row, row.birth));
    },
  }),
};
