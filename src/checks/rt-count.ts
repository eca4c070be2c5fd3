import { category } from '../domain/category.ts';
import type { ChargedMonths } from '../domain/charged-months.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { alsoAt, amount, categoryWords } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import type { QuotaCount } from './engine/quotas.ts';
import { VillageCounter, withOthers } from './engine/villages/village.ts';

const BLOCKS = { 'ketua-rt': 'rt', 'ketua-rw': 'rw' } as const;
type Head = keyof typeof BLOCKS;

/** More heads of RT or RW in a village than it has RT or RW by the policy's villages file. */
export const rtCount: Check<QuotaCount> = {
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy, villages }, report) => {
    if ((policy.villages?.list ?? []).length === 0) return {};
    const counters = { 'ketua-rt': new VillageCounter(villages), 'ketua-rw': new VillageCounter(villages) };
    const count = (head: Head, row: RosterRow, months: ChargedMonths | undefined): void => {
      if (row.category?.value === head) counters[head].add(row, row.category, months);
    };
    return {
      accepted(row, months) {
        count('ketua-rt', row, months);
        count('ketua-rw', row, months);
      },
      end() {
        for (const head of ['ketua-rt', 'ketua-rw'] as const)
          for (const tally of counters[head].all()) {
            const { village, kecamatan, count } = tally;
            const { where, others } = withOthers(tally);
            const found = villages.find(kecamatan, village);
            const max = found.kind === 'found' ? found.village[BLOCKS[head]] : undefined;
            if (max !== undefined && count > max)
              report({ category: category(head), village, count, max, others }, where);
          }
      },
    };
  },
  page: {
    example: { category: 'ketua-rt', village: 'Sumberejo', count: 31, max: 30, others: 'D6, D7, D8, …' },
    id: {
      title: 'Ketua melebihi jumlah RT atau RW',
      message: ({ category, village, count, max, others }) =>
        `Desa ${village}: ${amount(count, 'id')} ${categoryWords(category)}, padahal menurut daftar desa hanya ${amount(max, 'id')}${alsoAt(others, 'id')}.`,
      todo: () => 'Periksa siapa yang sudah diganti atau ganda, atau betulkan daftar desa (villages).',
      wrong: '31 ketua RT di desa dengan 30 RT',
      right: '30 ketua RT di desa dengan 30 RT',
    },
    en: {
      title: 'More heads than RTs or RWs',
      message: ({ category, village, count, max, others }) =>
        `Village ${village}: ${amount(count, 'en')} ${categoryWords(category)}, but the list of villages has ${amount(max, 'en')}${alsoAt(others, 'en')}.`,
      todo: () => 'Check for somebody replaced or listed twice, or correct the list of villages.',
      wrong: '31 RT heads in a village of 30 RTs',
      right: '30 RT heads in a village of 30 RTs',
    },
  },
};
