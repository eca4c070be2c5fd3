import { NO_CATEGORY } from '../domain/category.ts';
import { monthOfDate } from '../domain/date.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import { minimumBaseIn } from '../policy/assumptions.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly wage: Rupiah;
  readonly minimum: Rupiah;
}

/** Below the lowest wage that BPJS takes as a base, and the policy sets no floor under it. */
export const wageBelowMinimum: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    if (!chargesWages(policy)) return {};
    const lowest = minimumBaseIn(policy, monthOfDate(asOf));
    return {
      only: ['wage'],
      row(row) {
        const wage = chargedWage(policy, row);
        const decided = policy.categories.get(row.category?.value ?? NO_CATEGORY);
        if (!row.wage || lowest === undefined || wage === undefined || wage < PLAUSIBLE) return;
        const minimum = rupiah(lowest / 100);
        if (decided?.segment === 'PU' && decided.minimum === undefined && wage < minimum)
          report({ wage, minimum }, cellOf(row, row.wage));
      },
    };
  },
  page: {
    example: { wage: 999999 as Rupiah, minimum: 1000000 as Rupiah },
    id: {
      title: 'Upah di bawah dasar terendah',
      message: ({ wage, minimum }) =>
        `Upah ${rupiahWords(wage, 'id')}; BPJS umumnya menerima mulai ${rupiahWords(minimum, 'id')}.`,
      todo: () => 'Periksa angkanya, atau tetapkan dasar minimum pada kebijakan (minimum).',
      wrong: '750000',
      right: '1000000',
    },
    en: {
      title: 'Wage below the lowest base',
      message: ({ wage, minimum }) =>
        `Wage is ${rupiahWords(wage, 'en')}; BPJS usually takes ${rupiahWords(minimum, 'en')} and more.`,
      todo: () => 'Check the figure, or set a floor in the policy (minimum).',
      wrong: '750000',
      right: '1000000',
    },
  },
};

/** Below this the wage is wrong altogether: `wage-thousands`, `required`. */
const PLAUSIBLE = 10_000;
