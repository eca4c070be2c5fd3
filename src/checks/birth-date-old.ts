import { ageOn } from '../domain/date.ts';
import { type Check, cellOf } from './engine/check.ts';

/** A hundred years or more: probably a slip in the year. Rosters hold years such as 1870. */
export const birthDateOld: Check<'birth-date-old'> = {
  code: 'birth-date-old',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ asOf }, report) => ({
    row(row) {
      const { birth } = row;
      if (birth?.value === undefined) return;
      const age = ageOn(birth.value, asOf);
      if (age >= TOO_OLD) report({ age }, cellOf(row, birth));
    },
  }),
};

const TOO_OLD = 100;
