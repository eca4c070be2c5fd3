import type { CategoryId } from '../domain/category.ts';
import type { Rupiah } from '../domain/money.ts';
import { chargedWage } from './charged-wage.ts';
import { type Check, cellOf, type Where } from './check.ts';

/** Fewer wages have no median worth the name. */
const FEWEST = 8;
const TIMES = 10;
/** A wage that so many share was decided, and is no slip; their cells need not be kept. */
const SHARED = 1_000;

interface Wage {
  count: number;
  readonly cells: Where[];
}

/** Ten times the median of its category, or more: a zero too many. */
export const wageOutlier: Check<'wage-outlier'> = {
  code: 'wage-outlier',
  level: 'roster',
  severity: 'warning',
  rejects: false,
  create: ({ policy }, report) => {
    const byCategory = new Map<CategoryId, Map<Rupiah, Wage>>();
    return {
      accepted(row) {
        const amount = chargedWage(policy, row);
        const category = row.category?.value;
        if (amount === undefined || category === undefined || !row.wage) return;
        const wages = byCategory.get(category) ?? new Map<Rupiah, Wage>();
        byCategory.set(category, wages);
        const wage = wages.get(amount) ?? { count: 0, cells: [] };
        wages.set(amount, wage);
        wage.count++;
        if (wage.count <= SHARED) wage.cells.push({ ...cellOf(row, row.wage), village: row.village?.value });
      },
      end() {
        for (const wages of byCategory.values()) {
          const median = medianOf(wages);
          if (median === undefined) continue;
          for (const [wage, { count, cells }] of wages)
            if (wage >= median * TIMES && count <= SHARED)
              for (const cell of cells) report({ wage, median }, cell);
        }
      },
    };
  },
};

function medianOf(wages: ReadonlyMap<Rupiah, Wage>): Rupiah | undefined {
  const total = [...wages.values()].reduce((sum, { count }) => sum + count, 0);
  if (total < FEWEST) return undefined;
  let passed = 0;
  for (const [amount, { count }] of [...wages].sort(([a], [b]) => a - b)) {
    passed += count;
    if (passed * 2 >= total) return amount;
  }
  return undefined;
}
