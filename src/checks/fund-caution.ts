import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import { doubtfulFunds } from '../policy/fund-rules.ts';
import { categoryWords, fundWords } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import { perCategory } from './engine/per-category.ts';

interface Args {
  readonly category: CategoryId;
  readonly fund: Fund;
  readonly year: number;
}

/** Dana Desa where no rule of the year forbids it and none was found that allows it. */
export const fundCaution: Check<Args> = {
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const year = policy.year ?? Math.floor(asOf / 10_000);
    return perCategory((category, where) => {
      for (const fund of doubtfulFunds(category, policy.categories.get(category), year))
        report({ category, fund, year }, where);
    });
  },
  page: {
    example: { category: 'ketua-rt', fund: 'DDS', year: 2026 },
    id: {
      title: 'Sumber dana belum jelas',
      message: ({ category, fund, year }) =>
        `${fundWords(fund, 'id')} untuk iuran ${categoryWords(category)} tahun ${year}: tidak dilarang, tetapi izin tegas tidak ditemukan.`,
      todo: () => 'Mintalah aturan kabupaten sebelum menganggarkan, atau pakai sumber lain, misalnya ADD.',
      wrong: 'ketua-rt: fund: DDS',
      right: 'ketua-rt: fund: ADD',
    },
    en: {
      title: 'Fund not settled',
      message: ({ category, fund, year }) =>
        `${fundWords(fund, 'en')} for ${categoryWords(category)} in ${year}: not forbidden, but no permission was found.`,
      todo: () => "Ask for the district's rule before budgeting, or use another fund such as ADD.",
      wrong: 'ketua-rt: fund: DDS',
      right: 'ketua-rt: fund: ADD',
    },
  },
};
