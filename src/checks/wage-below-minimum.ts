import { monthOfDate } from '../domain/date.ts';
import { rupiah } from '../domain/money.ts';
import { minimumBasePu } from '../law/rates/minimum-base-pu.ts';
import { inForce } from '../law/value.ts';
import { chargedWage } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Below the lowest wage that BPJS takes as a base, and the policy sets no floor under it. */
export const wageBelowMinimum: Check<'wage-below-minimum'> = {
  code: 'wage-below-minimum',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const lowest = inForce(minimumBasePu, monthOfDate(asOf))?.value;
    return {
      row(row) {
        const wage = chargedWage(policy, row);
        const decided = policy.categories.get(row.category?.value ?? '');
        if (!row.wage || lowest === undefined || wage === undefined || wage < PLAUSIBLE) return;
        const minimum = rupiah(lowest / 100);
        if (decided?.segment === 'PU' && decided.minimum === undefined && wage < minimum)
          report({ wage, minimum }, cellOf(row, row.wage));
      },
    };
  },
};

/** Below this the wage is wrong altogether: `wage-thousands`, `required`. */
const PLAUSIBLE = 10_000;
