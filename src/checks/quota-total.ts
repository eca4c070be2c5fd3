import { daysInOffice, Presence } from '../contribution/presence.ts';
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
    const tallies = new Map<CategoryId, { readonly presence: Presence; readonly where: Where }>();
    const quotaOf = (category: CategoryId): number | undefined => {
      const covered = policy.categories.get(category);
      return covered && peopleQuota(covered).total;
    };
    return {
      accepted(row, months) {
        const category = row.category?.value;
        if (!row.category || category === undefined || quotaOf(category) === undefined) return;
        const tally = tallies.get(category) ?? { presence: new Presence(), where: cellOf(row, row.category) };
        tallies.set(category, tally);
        tally.presence.add(daysInOffice({ from: row.from?.value, to: row.to?.value, months }));
      },
      end() {
        for (const [category, { presence, where }] of tallies) {
          const [count, max] = [presence.peak().people, quotaOf(category)];
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
