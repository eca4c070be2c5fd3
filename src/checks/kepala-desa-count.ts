import { type Check, cellOf } from './engine/check.ts';
import { VillageCounter, withOthers } from './engine/village.ts';

/** A village has one kepala desa. Plt and Pj are acting and still one. Said of the village; rejects nobody. */
export const kepalaDesaCount: Check<'kepala-desa-count'> = {
  code: 'kepala-desa-count',
  level: 'village',
  severity: 'error',
  rejects: false,
  create: (_context, report) => {
    const counter = new VillageCounter();
    return {
      accepted(row) {
        if (row.category?.value === 'kepala-desa') counter.add(row, cellOf(row, row.category));
      },
      end() {
        for (const tally of counter.all()) {
          const { village, count } = tally;
          const { where, others } = withOthers(tally);
          if (count > 1) report({ village, count, others }, where);
        }
      },
    };
  },
};
