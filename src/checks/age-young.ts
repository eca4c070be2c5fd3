import { ageOn, monthOfDate } from '../domain/date.ts';
import { minimumAge } from '../law/membership/minimum-age.ts';
import { inForce } from '../law/value.ts';
import { ageDay } from './engine/age-day.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly age: number;
  readonly min: number;
}

/** Younger than members usually are. No rule with a number was found, so this warns. */
export const ageYoung: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (context, report) => {
    const min = inForce(minimumAge, monthOfDate(context.asOf))?.value;
    return {
      only: ['birth'],
      row(row) {
        const { birth, category } = row;
        if (min === undefined || birth?.value === undefined) return;
        const decided =
          category?.value === undefined ? undefined : context.policy.categories.get(category.value);
        const age = ageOn(birth.value, ageDay(context, row));
        if (age >= 0 && age < min && decided?.age.min === undefined) report({ age, min }, cellOf(row, birth));
      },
    };
  },
  page: {
    example: { age: 16, min: 17 },
    id: {
      title: 'Umur sangat muda',
      message: ({ age, min }) => `Umur ${age} tahun; peserta biasanya ${min} tahun ke atas (menurut KTP).`,
      todo: () => 'Periksa tanggal lahirnya di KTP.',
      wrong: 'lahir 01-01-2012',
      right: 'lahir 12-08-1980',
    },
    en: {
      title: 'Very young',
      message: ({ age, min }) => `Age is ${age}; members are usually ${min} or older (identity card).`,
      todo: () => 'Check the birth date on the identity card.',
      wrong: 'born 01-01-2012',
      right: 'born 12-08-1980',
    },
  },
};
