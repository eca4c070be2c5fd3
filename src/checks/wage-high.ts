import type { Rupiah } from '../domain/money.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { categoryWords } from '../text/parts/words.ts';
import { chargesWages, type OfficialWage, officialWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

/**
 * So many times the fixed income that PP 11/2019 Ps 81 gives at least to village officials that it is rather that of a year: no
 * village pays so much a month, and twelve months of the lowest are more.
 */
export const wageHigh: Check<OfficialWage> = {
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
        if (row.wage && found && !row.longerPay && found.wage >= found.minimum * TIMES)
          report(found, cellOf(row, row.wage));
      },
    };
  },
  page: {
    example: { category: 'kepala-desa', wage: 29119680 as Rupiah, minimum: 2426640 as Rupiah },
    id: {
      title: 'Upah mungkin upah setahun',
      message: ({ category, wage, minimum }) =>
        `Upah ${rupiahWords(wage, 'id')} sebulan? Siltap terendah ${categoryWords(category)} ${rupiahWords(minimum, 'id')} sebulan.`,
      todo: () => 'Bila itu upah setahun, isi upah sebulan. Bila memang sebulan, biarkan.',
      wrong: '29119680',
      right: '2426640',
    },
    en: {
      title: 'Wage perhaps of a year',
      message: ({ category, wage, minimum }) =>
        `Is ${rupiahWords(wage, 'en')} the wage of a month? The lowest siltap of ${categoryWords(category)} is ${rupiahWords(minimum, 'en')} a month.`,
      todo: () => 'If it is the pay of a year, fill in that of a month. If it is of a month, leave it.',
      wrong: '29119680',
      right: '2426640',
    },
  },
};

const TIMES = 7;
