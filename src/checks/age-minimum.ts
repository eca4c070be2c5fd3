import type { CategoryId } from '../domain/category.ts';
import { ageOn } from '../domain/date.ts';
import { categoryWords } from '../text/parts/words.ts';
import { ageDay } from './engine/age-day.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  readonly age: number;
  readonly min: number;
}

/** Younger than the policy takes for the category. */
export const ageMinimum: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (context, report) => ({
    only: ['birth'],
    row(row) {
      const category = row.category?.value;
      if (category === undefined || row.birth?.value === undefined) return;
      const min = context.policy.categories.get(category)?.age.min;
      const age = ageOn(row.birth.value, ageDay(context, row));
      if (min !== undefined && age < min && age >= 0) report({ category, age, min }, cellOf(row, row.birth));
    },
  }),
  page: {
    example: { category: 'ketua-rt', age: 19, min: 20 },
    id: {
      title: 'Umur di bawah batas',
      message: ({ category, age, min }) =>
        `Umur ${age} tahun; ${categoryWords(category)} paling muda ${min} tahun.`,
      todo: () => 'Periksa tanggal lahirnya di KTP. Bila benar, orang ini belum dapat didaftarkan.',
      wrong: 'lahir 01-01-2012',
      right: 'lahir 12-08-1980',
    },
    en: {
      title: 'Under the age limit',
      message: ({ category, age, min }) =>
        `Age is ${age}; ${categoryWords(category)} takes ${min} and older.`,
      todo: () =>
        'Check the birth date on the identity card. If it is right, this person cannot be enrolled yet.',
      wrong: 'born 01-01-2012',
      right: 'born 12-08-1980',
    },
  },
};
