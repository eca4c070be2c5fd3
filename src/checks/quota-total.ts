import { daysInOffice, Presence } from '../contribution/presence.ts';
import type { CategoryId } from '../domain/category.ts';
import { regionKey } from '../domain/village/name.ts';
import { peopleQuota } from '../policy/policy.ts';
import { amount, categoryWords } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly category: CategoryId;
  readonly count: number;
  readonly max: number;
  /** Set where it is the quota of one kecamatan. */
  readonly kecamatan?: string | undefined;
}

interface Tally {
  readonly category: CategoryId;
  readonly kecamatan: string | undefined;
  readonly max: number;
  readonly presence: Presence;
  readonly where: Where;
}

/** More people of a category in all villages together, or in one kecamatan, than the policy pays for. */
export const quotaTotal: Check<Args> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  create: ({ policy }, report) => {
    const tallies = new Map<string, Tally>();
    const quotas = new Map([...policy.categories].map(([id, rules]) => [id, peopleQuota(rules)]));
    return {
      accepted(row, months) {
        const category = row.category?.value;
        const quota = quotas.get(category ?? '');
        if (!row.category || category === undefined || quota === undefined) return;
        const where = cellOf(row, row.category);
        const count = (max: number | undefined, kecamatan: string | undefined): void => {
          if (max === undefined) return;
          const key = kecamatan === undefined ? category : `${category}|${regionKey(kecamatan, 'kecamatan')}`;
          const made = { category, kecamatan, max, presence: new Presence(), where };
          const tally = tallies.get(key) ?? made;
          tallies.set(key, tally);
          tally.presence.add(daysInOffice({ from: row.from?.value, to: row.to?.value, months }));
        };
        count(quota.total, undefined);
        if (quota.perKecamatan !== undefined)
          count(quota.perKecamatan, row.kecamatan?.value ?? row.kecamatan?.text ?? '');
      },
      end() {
        for (const { category, kecamatan, max, presence, where } of tallies.values()) {
          const count = presence.peak().people;
          const args = { category, count, max, ...(kecamatan === undefined ? {} : { kecamatan }) };
          if (count > max) report(args, where);
        }
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', count: 3, max: 2 },
    id: {
      title: 'Melebihi kuota seluruhnya atau kecamatan',
      message: ({ category, count, max, kecamatan }) =>
        `${kecamatan === undefined ? 'Semua desa' : `Kecamatan ${kecamatan || '(tanpa nama)'}`}: ${amount(count, 'id')} ${categoryWords(category)}, kuota ${amount(max, 'id')}.`,
      todo: () =>
        'Yang sudah berhenti: isi Tanggal Akhirnya. Selebihnya cocokkan dengan SK, atau ubah kuotanya pada kebijakan (quota).',
      wrong: '1.001 orang, kuota 1.000',
      right: '1.000 orang, kuota 1.000',
    },
    en: {
      title: 'Over the quota of all villages or of a kecamatan',
      message: ({ category, count, max, kecamatan }) =>
        `${kecamatan === undefined ? 'All villages' : `Kecamatan ${kecamatan || '(no name)'}`}: ${amount(count, 'en')} ${categoryWords(category)}, quota ${amount(max, 'en')}.`,
      todo: () =>
        'Who has left: fill in the End date. Compare the rest with the decree, or change the quota in the policy (quota).',
      wrong: '1,001 people, quota 1,000',
      right: '1,000 people, quota 1,000',
    },
  },
};
