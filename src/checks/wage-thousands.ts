import { chargedWage } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Thousands written as units (2.500 for 2,5 million): nobody is paid less than ten thousand a month. */
export const wageThousands: Check<'wage-thousands'> = {
  code: 'wage-thousands',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) => ({
    row(row) {
      const wage = chargedWage(policy, row);
      if (wage === undefined || wage >= LOWEST || wage === 0 || !row.wage) return;
      report({ wage }, cellOf(row, row.wage));
    },
  }),
};

const LOWEST = 10_000;
