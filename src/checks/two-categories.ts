import type { CategoryId } from '../domain/category.ts';
import { maskNik } from '../domain/nik.ts';
import type { Place } from '../domain/place.ts';
import { type Check, cellOf } from './check.ts';
import { seenFrom } from './nik-duplicate.ts';

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
    const seen = new Map<string, { readonly place: Place; readonly category: CategoryId }>();
    return {
      row(row) {
        const { nik, category: post } = row;
        const category = post?.value;
        if (!nik?.value || !post || !category || !policy.categories.has(category)) return;
        const first = seen.get(nik.value);
        const where = cellOf(row, post);
        if (!first) seen.set(nik.value, { place: { ...row.place, column: nik.column }, category });
        else if (first.category !== category) {
          const masked = maskNik(nik.value);
          const args = { masked, category, other: first.category, first: seenFrom(where.place, first.place) };
          report(args, { ...where, related: [first.place] });
        }
      },
    };
  },
};
