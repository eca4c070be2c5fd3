import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import type { Shown } from '../domain/shown.ts';
import { forbiddenFunds } from '../policy/fund-rules.ts';
import { categoryWords, fundWords } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

interface Args {
  readonly category: CategoryId;
  readonly fund: Fund;
  readonly year: number;
  readonly instrument: Shown;
}

/**
 * A fund that the law of the budget year forbids for a category, among those that the policy charges. Judged once
 * for each category that the roster holds; it is the policy's fault, so it rejects nobody.
 */
export const fundForbidden: Check<Args> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    return perCategory((category, where) => {
      for (const { fund, instrument } of forbiddenFunds(category, policy.categories.get(category), year))
        report({ category, fund, year, instrument }, where);
    });
  },
  page: {
    example: { category: 'kepala-desa', fund: 'DDS', year: 2026, instrument: 'Permendesa PDT 16/2025' },
    id: {
      title: 'Sumber dana dilarang',
      message: ({ category, fund, year, instrument }) =>
        `Iuran ${categoryWords(category)} tahun ${year} tidak boleh dibayar dari ${fundWords(fund, 'id')} (${instrument}).`,
      todo: () => 'Ganti sumber dananya pada kebijakan, misalnya ADD.',
      wrong: 'kepala-desa: fund: DDS',
      right: 'kepala-desa: fund: ADD',
    },
    en: {
      title: 'Forbidden fund',
      message: ({ category, fund, year, instrument }) =>
        `Contributions of ${categoryWords(category)} in ${year} may not be paid from ${fundWords(fund, 'en')} (${instrument}).`,
      todo: () => 'Change the fund in the policy, for example to ADD.',
      wrong: 'kepala-desa: fund: DDS',
      right: 'kepala-desa: fund: ADD',
    },
  },
};
