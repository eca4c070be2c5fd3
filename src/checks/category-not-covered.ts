import type { CategoryId } from '../domain/category.ts';
import { categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
}

/** A known category that the policy does not name: nobody decided who pays, so nothing is computed. */
export const categoryNotCovered: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  fixed: true,
  create: ({ policy }, report) => ({
    row(row) {
      const { category } = row;
      if (category?.value === undefined || policy.categories.has(category.value)) return;
      report({ category: category.value }, cellOf(row, category));
    },
  }),
  page: {
    example: { category: 'marbot' },
    id: {
      title: 'Jabatan tidak tercakup kebijakan',
      message: ({ category }) =>
        `Jabatan ${categoryWords(category)} tidak ada dalam kebijakan, jadi orang ini tidak dihitung.`,
      todo: ({ category }) =>
        `Bila iurannya dibayar, tambahkan ${category} pada kebijakan (categories). Bila jabatannya keliru, betulkan. Bila tidak dibayar, biarkan barisnya.`,
      wrong: 'marbot (kebijakan hanya memuat ketua-rt)',
      right: 'Ketua RT',
    },
    en: {
      title: 'The policy does not cover the post',
      message: ({ category }) =>
        `The policy does not name ${categoryWords(category)}, so this person is not counted.`,
      todo: ({ category }) =>
        `If its contribution is paid, add ${category} to the policy (categories). If the post is wrong, correct it. If nobody pays, leave the row.`,
      wrong: 'marbot (the policy names ketua-rt only)',
      right: 'Ketua RT',
    },
  },
};
