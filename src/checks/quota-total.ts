import type { CategoryId } from '../domain/category.ts';
import { peopleQuota } from '../policy/policy.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  readonly count: number;
  readonly max: number;
}

/** More people of a category in all villages together than the policy pays for. */
export const quotaTotal: Check<Args> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const tallies = new Map<CategoryId, { count: number; readonly where: Where }>();
    return {
      accepted(row) {
        const category = row.category?.value;
        if (!row.category || category === undefined) return;
        const tally = tallies.get(category) ?? { count: 0, where: cellOf(row, row.category) };
        tallies.set(category, tally);
        tally.count++;
      },
      end() {
        for (const [category, { count, where }] of tallies) {
          const covered = policy.categories.get(category);
          const max = covered && peopleQuota(covered).total;
          if (max !== undefined && count > max) report({ category, count, max }, where);
        }
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', count: 3, max: 2 },
    id: {
      title: 'Melebihi kuota seluruhnya',
      message: ({ category, count, max }) =>
        `Semua desa: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${amount(max, 'id')}.`,
      todo: () =>
        'Yang sudah berhenti: isi Tanggal Akhirnya. Selebihnya cocokkan dengan SK, atau ubah kuotanya pada kebijakan (quota).',
      wrong: '1.001 orang, kuota 1.000',
      right: '1.000 orang, kuota 1.000',
    },
    en: {
      title: 'Over the quota of all villages',
      message: ({ category, count, max }) =>
        `All villages: ${amount(count, 'en')} ${categoryWords(category)}, quota ${amount(max, 'en')}.`,
      todo: () =>
        'Who has left: fill in the End date. Compare the rest with the decree, or change the quota in the policy (quota).',
      wrong: '1,001 people, quota 1,000',
      right: '1,000 people, quota 1,000',
    },
  },
};
