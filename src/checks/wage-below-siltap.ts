import type { Rupiah } from '../domain/money.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { categoryWords } from '../text/parts/words.ts';
import { chargesWages, type OfficialWage, officialWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Below the fixed income that PP 11/2019 Ps 81 gives at least to village officials. */
export const wageBelowSiltap: Check<OfficialWage> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    if (!chargesWages(policy)) return {};
    const official = officialWages(policy, asOf);
    return {
      only: ['wage'],
      row(row) {
        const found = official(row);
        if (row.wage && found && found.wage >= PLAUSIBLE && found.wage < found.minimum)
          report(found, cellOf(row, row.wage));
      },
    };
  },
  page: {
    example: { category: 'kepala-desa', wage: 2426639 as Rupiah, minimum: 2426640 as Rupiah },
    id: {
      title: 'Upah di bawah siltap terendah',
      message: ({ category, wage, minimum }) =>
        `Upah ${rupiahWords(wage, 'id')}; siltap terendah ${categoryWords(category)} ${rupiahWords(minimum, 'id')} (PP 11/2019).`,
      todo: () =>
        'Pastikan yang ditulis siltap sebulan penuh. Iuran dihitung dari angka yang tertulis, atau dari dasar terendah kebijakan bila itu lebih tinggi.',
      wrong: '2000000',
      right: '2426640',
    },
    en: {
      title: 'Wage below the lowest siltap',
      message: ({ category, wage, minimum }) =>
        `Wage is ${rupiahWords(wage, 'en')}; the lowest siltap of ${categoryWords(category)} is ${rupiahWords(minimum, 'en')} (PP 11/2019).`,
      todo: () =>
        'Make sure it is the siltap of a whole month. The contribution is counted on what is written, or on the policy’s floor where that is higher.',
      wrong: '2000000',
      right: '2426640',
    },
  },
};

/** Below this the wage is wrong altogether: `wage-thousands`, `required`. */
const PLAUSIBLE = 10_000;
