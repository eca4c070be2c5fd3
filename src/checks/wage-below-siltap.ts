import { monthOfDate } from '../domain/date.ts';
import { inForce } from '../law/value.ts';
import { siltapMinimum } from '../law/village/siltap-minimum.ts';
import { chargedWage } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Below the fixed income that PP 11/2019 Ps 81 gives at least to village officials. */
export const wageBelowSiltap: Check<'wage-below-siltap'> = {
  code: 'wage-below-siltap',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const minimums = inForce(siltapMinimum, monthOfDate(asOf))?.value;
    return {
      row(row) {
        const wage = chargedWage(policy, row);
        if (!row.wage || !minimums || wage === undefined || wage < PLAUSIBLE) return;
        const category = OFFICIALS.find((official) => official === row.category?.value);
        if (!category) return;
        const minimum = minimums[category];
        if (wage < minimum) report({ category, wage, minimum }, cellOf(row, row.wage));
      },
    };
  },
};

/** Below this the wage is wrong altogether: `wage-thousands`, `required`. */
const PLAUSIBLE = 10_000;

const OFFICIALS = ['kepala-desa', 'sekretaris-desa', 'perangkat-desa'] as const;
