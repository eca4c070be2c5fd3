import type { CategoryId } from '../../../domain/category.ts';
import type { Check } from '../check.ts';
import { type VillageCount, VillageCounter, withOthers } from './village.ts';

/**
 * What a check does that finds a post held by several people of a village at one time. Plt and Pj are acting and still one.
 * Said of the village; rejects nobody.
 */
export const oneInAVillage =
  (post: CategoryId): Check<VillageCount>['create'] =>
  ({ villages }, report) => {
    const counter = new VillageCounter(villages);
    return {
      accepted(row, months) {
        if (row.category?.value === post) counter.add(row, row.category, months);
      },
      end() {
        for (const tally of counter.all()) {
          const { village, count } = tally;
          const { where, others } = withOthers(tally);
          if (count > 1) report({ village, count, others }, where);
        }
      },
    };
  };
