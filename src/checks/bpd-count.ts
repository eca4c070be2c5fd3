import { type Check, cellOf } from './engine/check.ts';
import { VillageCounter, withOthers } from './engine/village.ts';

/** A BPD has 5, 7 or 9 members (UU 6/2014 Ps 58). A note only: a roster may list some of them. */
export const bpdCount: Check<'bpd-count'> = {
  code: 'bpd-count',
  level: 'village',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    const counter = new VillageCounter();
    return {
      accepted(row) {
        if (row.category?.value === 'bpd') counter.add(row, cellOf(row, row.category));
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
};

const SIZES: ReadonlySet<number> = new Set([5, 7, 9]);
/** So few are a list of some members, not the council. */
const FEWEST = 3;
