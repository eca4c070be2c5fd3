import { counted } from '../text/parts/plural.ts';
import { alsoAt } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';
import { type VillageCount, VillageCounter, withOthers } from './engine/villages/village.ts';

/** A BPD has 5, 7 or 9 members (UU 6/2014 Ps 58). A note only: a roster may list some of them. */
export const bpdCount: Check<VillageCount> = {
  level: 'village',
  severity: 'info',
  rejects: false,
  create: ({ villages }, report) => {
    const counter = new VillageCounter(villages);
    return {
      accepted(row, months) {
        if (row.category?.value === 'bpd') counter.add(row, row.category, months);
      },
      end() {
        for (const tally of counter.all()) {
          const { village, count } = tally;
          const { where, others } = withOthers(tally);
          if (count > FEWEST && !SIZES.has(count)) report({ village, count, others }, where);
        }
      },
    };
  },
  page: {
    example: { village: 'Sumberejo', count: 6, others: 'D6, D7, D8, D9, D10' },
    id: {
      title: 'Jumlah anggota BPD tidak biasa',
      message: ({ village, count, others }) =>
        `Desa ${village} mempunyai ${count} anggota BPD${alsoAt(others, 'id')}; seharusnya 5, 7, atau 9.`,
      todo: () => 'Periksa apakah ada yang terlewat atau ganda. Bila daftarnya memang sebagian, biarkan.',
      wrong: '6 anggota BPD',
      right: '7 anggota BPD',
    },
    en: {
      title: 'Unusual number of BPD members',
      message: ({ village, count, others }) =>
        `Village ${village} has ${counted(count, 'BPD member')}${alsoAt(others, 'en')}; it should be 5, 7 or 9.`,
      todo: () => 'Check for somebody missing or listed twice. If the list is partial, leave it.',
      wrong: '6 BPD members',
      right: '7 BPD members',
    },
  },
};

const SIZES: ReadonlySet<number> = new Set([5, 7, 9]);
/** So few are a list of some members, not the council. */
const FEWEST = 3;
