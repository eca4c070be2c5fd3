import type { CategoryId } from '../domain/category.ts';
import { ageOn } from '../domain/date.ts';
import type { Policy } from '../policy/policy.ts';
import { type Check, cellOf } from './check.ts';

/** BPU members join before they are 65 (BPJS Ketenagakerjaan, Brosur BPU 2026). */
const BPU_LAST_AGE = 64;

/** The oldest age, in completed years, at which a category takes a person: the policy's, else its segment's. */
export function lastAge(policy: Policy, category: CategoryId): number | undefined {
  const decided = policy.categories.get(category);
  return decided?.age.max ?? (decided?.segment === 'BPU' ? BPU_LAST_AGE : undefined);
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
      const max = lastAge(policy, category);
      const age = ageOn(row.birth.value, asOf);
      if (max !== undefined && age > max) report({ category, age, max }, cellOf(row, row.birth));
    },
  }),
};
