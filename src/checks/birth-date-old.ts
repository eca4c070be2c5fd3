import { ageOn } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly age: number;
}

/** A hundred years or more: probably a slip in the year. Rosters hold years such as 1870. */
export const birthDateOld: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ asOf }, report) => ({
    only: ['birth'],
    row(row) {
      const { birth } = row;
      if (birth?.value === undefined) return;
      const age = ageOn(birth.value, asOf);
      if (age >= TOO_OLD) report({ age }, cellOf(row, birth));
    },
  }),
  page: {
    example: { age: 100 },
    id: {
      title: 'Umur 100 tahun atau lebih',
      message: ({ age }) => `Menurut tanggal lahirnya, orang ini berumur ${age} tahun.`,
      todo: () => 'Periksa tahun lahir di KTP.',
      wrong: '12-08-1880',
      right: '12-08-1980',
    },
    en: {
      title: 'A hundred years old or more',
      message: ({ age }) => `By the birth date this person is ${age} years old.`,
      todo: () => 'Check the year on the identity card.',
      wrong: '12-08-1880',
      right: '12-08-1980',
    },
  },
};

const TOO_OLD = 100;
