import type { CategoryId } from '../domain/category.ts';
import { ageOn, type CalendarDate, monthOfDate } from '../domain/date.ts';
import { ageLimitBpu } from '../law/membership/age-limit-bpu.ts';
import { inForce } from '../law/value.ts';
import type { Policy } from '../policy/policy.ts';
import { categoryWords } from '../text/parts/words.ts';
import { ageDay } from './engine/age-day.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * The oldest age, in completed years, at which each category of the policy takes a person: the policy's, else that of
 * BPU members. A category without a limit is not among them.
 */
export function lastAges(policy: Policy, day: CalendarDate): ReadonlyMap<CategoryId, number> {
  const limit = inForce(ageLimitBpu, monthOfDate(day))?.value;
  const ages = new Map<CategoryId, number>();
  for (const [id, { age, segment }] of policy.categories) {
    const last = age.max ?? (segment === 'BPU' && limit !== undefined ? limit - 1 : undefined);
    if (last !== undefined) ages.set(id, last);
  }
  return ages;
}

interface Args {
  readonly category: CategoryId;
  readonly age: number;
  readonly max: number;
}

/** Older than the category takes, judged by the birth date of the roster (never by the NIK's). */
export const ageLimit: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (context, report) => {
    const ages = lastAges(context.policy, context.asOf);
    return {
      only: ['birth'],
      row(row) {
        const category = row.category?.value;
        if (category === undefined || row.birth?.value === undefined) return;
        const max = ages.get(category);
        const age = ageOn(row.birth.value, ageDay(context, row));
        if (max !== undefined && age > max) report({ category, age, max }, cellOf(row, row.birth));
      },
    };
  },
  page: {
    example: { category: 'pekerja-rentan', age: 65, max: 64 },
    id: {
      title: 'Umur melewati batas',
      message: ({ category, age, max }) =>
        `Umur ${age} tahun; batas untuk ${categoryWords(category)} ${max} tahun.`,
      todo: () =>
        'Periksa tanggal lahirnya di KTP. Bila benar, orang ini tidak dapat didaftarkan dalam kategori ini.',
      wrong: 'lahir 01-01-1950',
      right: 'lahir 12-08-1980',
    },
    en: {
      title: 'Over the age limit',
      message: ({ category, age, max }) =>
        `Age is ${age}; the limit of ${categoryWords(category)} is ${max}.`,
      todo: () =>
        'Check the birth date on the identity card. If it is right, this person cannot be enrolled in this category.',
      wrong: 'born 01-01-1950',
      right: 'born 12-08-1980',
    },
  },
};
