import { type Check, cellOf } from './engine/check.ts';
import { VillageCounter, withOthers } from './engine/village.ts';

/** A village has one secretary. */
export const sekretarisCount: Check<'sekretaris-count'> = {
  code: 'sekretaris-count',
  level: 'village',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const counter = new VillageCounter();
    return {
      accepted(row) {
        if (row.category?.value === 'sekretaris-desa') counter.add(row, cellOf(row, row.category));
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
