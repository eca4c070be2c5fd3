import { villageKey } from '../policy/villages.ts';
import type { RosterRow } from '../roster/rows/row.ts';
import { type Check, cellOf } from './engine/check.ts';
import { VillageCounter, withOthers } from './engine/village.ts';

const BLOCKS = { 'ketua-rt': 'rt', 'ketua-rw': 'rw' } as const;
type Head = keyof typeof BLOCKS;

/** More heads of RT or RW in a village than it has RT or RW by the policy's villages file. */
export const rtCount: Check<'rt-count'> = {
  code: 'rt-count',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const villages = new Map(
      (policy.villages?.list ?? []).map((village) => [villageKey(village.kecamatan, village.name), village]),
    );
    const counters = { 'ketua-rt': new VillageCounter(), 'ketua-rw': new VillageCounter() };
    const count = (head: Head, row: RosterRow): void => {
      if (row.category?.value === head) counters[head].add(row, cellOf(row, row.category));
    };
    return {
      accepted(row) {
        if (villages.size === 0) return;
        count('ketua-rt', row);
        count('ketua-rw', row);
      },
      end() {
        for (const category of ['ketua-rt', 'ketua-rw'] as const)
          for (const tally of counters[category].all()) {
            const { village, kecamatan, count } = tally;
            const { where, others } = withOthers(tally);
            const max = villages.get(villageKey(kecamatan, village))?.[BLOCKS[category]];
            if (max !== undefined && count > max) report({ category, village, count, max, others }, where);
          }
      },
    };
  },
};
