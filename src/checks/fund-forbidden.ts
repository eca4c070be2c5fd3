import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import type { Shown } from '../domain/shown.ts';
import { forbiddenFunds } from '../policy/fund-rules.ts';
import { categoryWords, fundWords } from '../text/parts/words.ts';
import { inVillages } from '../text/policy/fund.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

interface Args {
  readonly category: CategoryId;
  readonly fund: Fund;
  readonly year: number;
  readonly instrument: Shown;
  /** Only in so many villages, whose own fund it is by the villages file. */
  readonly villages?: number | undefined;
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
      for (const ban of forbiddenFunds(policy, category, year)) report({ category, year, ...ban }, where);
    });
  },
  page: {
    example: { category: 'kepala-desa', fund: 'DDS', year: 2026, instrument: 'Permendesa PDT 16/2025' },
    id: {
      title: 'Sumber dana dilarang',
      message: ({ category, fund, year, instrument, villages }) =>
        `Iuran ${categoryWords(category)} tahun ${year} tidak boleh dibayar dari ${fundWords(fund, 'id')}${inVillages(villages, 'id')} (${instrument}).`,
      todo: ({ villages }) =>
        `Ganti sumber dananya ${villages === undefined ? 'pada kebijakan' : 'di daftar desa'}, misalnya ADD.`,
      wrong: 'kepala-desa: fund: DDS',
      right: 'kepala-desa: fund: ADD',
    },
    en: {
      title: 'Forbidden fund',
      message: ({ category, fund, year, instrument, villages }) =>
        `Contributions of ${categoryWords(category)} in ${year} may not be paid from ${fundWords(fund, 'en')}${inVillages(villages, 'en')} (${instrument}).`,
      todo: ({ villages }) =>
        `Change the fund in the ${villages === undefined ? 'policy' : 'villages file'}, for example to ADD.`,
      wrong: 'kepala-desa: fund: DDS',
      right: 'kepala-desa: fund: ADD',
    },
  },
};
