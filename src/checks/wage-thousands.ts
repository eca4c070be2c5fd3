import type { Rupiah } from '../domain/money.ts';
import { rupiahWords } from '../text/parts/format.ts';
import { chargedWage, chargesWages } from './engine/charged-wage.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly wage: Rupiah;
}

/** Thousands written as units (2.500 for 2,5 million): nobody is paid less than ten thousand a month. */
export const wageThousands: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ policy }, report) => {
    if (!chargesWages(policy)) return {};
    return {
      only: ['wage'],
      row(row) {
        const wage = chargedWage(policy, row);
        if (wage === undefined || wage >= LOWEST || wage === 0 || !row.wage) return;
        report({ wage }, cellOf(row, row.wage));
      },
    };
  },
  page: {
    example: { wage: 2500 as Rupiah },
    id: {
      title: 'Upah ditulis dalam ribuan',
      message: ({ wage }) =>
        `Upah ${rupiahWords(wage, 'id')} sebulan terlalu kecil; mungkin ditulis dalam ribuan.`,
      todo: () => 'Isi rupiah penuh, misalnya 2500000.',
      wrong: '2500',
      right: '2500000',
    },
    en: {
      title: 'Wage written in thousands',
      message: ({ wage }) =>
        `A wage of ${rupiahWords(wage, 'en')} a month is too small; perhaps it is in thousands.`,
      todo: () => 'Enter whole rupiah, such as 2500000.',
      wrong: '2500',
      right: '2500000',
    },
  },
};

const LOWEST = 10_000;
