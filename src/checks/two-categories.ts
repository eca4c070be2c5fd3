import type { CategoryId } from '../domain/category.ts';
import { maskNik } from '../domain/nik.ts';
import { categoryInCharge, type Policy } from '../policy/policy.ts';
import { type Check, cellOf } from './check.ts';
import { type Holder, holderOf, inAnotherPost, placeOf, seenFrom } from './nik-duplicate.ts';

/** The category that the policy's priority lets pay; undefined where it does not say. */
function inCharge(policy: Policy, categories: readonly CategoryId[]): CategoryId | undefined {
  const ranked = categories.filter((category) => policy.priority.includes(category));
  return ranked.length > 0 ? categoryInCharge(policy, ranked) : undefined;
}

/**
 * One person in two covered categories would be paid for twice, so the later row is rejected; a policy that pays for
 * both softens this check.
 */
export const twoCategories: Check<'two-categories'> = {
  code: 'two-categories',
  level: 'row',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) => {
    const seen = new Map<string, Holder>();
    return {
      row(row) {
        const { nik, category: post } = row;
        if (!nik?.value || post?.value === undefined || !policy.categories.has(post.value)) return;
        const holder = holderOf(row);
        const first = seen.get(nik.value);
        if (!first) seen.set(nik.value, holder);
        else if (first.category !== undefined && inAnotherPost(first, holder)) {
          const there = placeOf(first);
          const args = {
            category: post.value,
            other: first.category,
            first: seenFrom(row.place, there),
            pays: inCharge(policy, [first.category, post.value]),
          };
          report({ masked: maskNik(nik.value), ...args }, { ...cellOf(row, post), related: [there] });
        }
      },
    };
  },
};
