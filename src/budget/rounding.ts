import { EXACT_UNIT } from '../contribution/exact.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Rounding, Rupiah } from '../domain/money.ts';
import { type Month, monthsOfYear, yearOf } from '../domain/month.ts';
import { LAW_BEGINS } from '../law/value.ts';
import type { Charging } from './charging-pattern.ts';
import { type ChargedCell, each, type Group } from './groups.ts';
import type { Budget, BudgetRow, RoundingShare } from './model.ts';
import type { VillagePlace } from './village-places.ts';

/** What a village's year, rounded once, is apart from the sum of its lines, booked where and when its last line is. */
export interface RoundingDifference {
  readonly place: VillagePlace;
  readonly category: CategoryId;
  readonly charging: Charging;
  readonly month: Month;
  readonly share: RoundingShare;
  /** Whole rupiah; below zero where the lines were rounded up more than down. */
  readonly amount: number;
}

/** What one charging has in one year. */
interface Share {
  readonly charging: Charging;
  readonly exact: bigint;
  readonly rounded: number;
  readonly last: Month;
}

type Compare = (a: Charging, b: Charging) => number;

/**
 * What is owed for a category, programme and payer in one village and calendar year is rounded once. Where several funds
 * or accounts bear it, each takes its part rounded down and the largest (the first of equal ones, in the order of the
 * budget) the rest, as shares by percent do. `months`: those of the groups' amounts, whole years.
 */
export function roundingDifferences(
  groups: readonly Group[],
  months: readonly Month[],
  rounding: Rounding,
  compare: Compare,
): RoundingDifference[] {
  return groups.flatMap(({ place, category, cells }) =>
    [...sharesOf(each(cells), months).values()].flatMap((shares) =>
      differences(
        shares.sort((a, b) => compare(a.charging, b.charging)),
        rounding,
      ).map((found) => ({ place, category, ...found })),
    ),
  );
}

/** The chargings of each programme, payer and year. */
function sharesOf(cells: Iterable<ChargedCell>, months: readonly Month[]): Map<string, Share[]> {
  const shares = new Map<string, Share[]>();
  for (const { charging, amounts, exact = [] } of cells)
    for (const year of new Set(months.map(yearOf))) {
      const share = { charging, exact: 0n, rounded: 0, last: undefined as Month | undefined };
      months.forEach((month, at) => {
        if (yearOf(month) !== year || exact[at] === undefined || exact[at] === 0n) return;
        share.exact += exact[at];
        share.rounded += amounts[at] ?? 0;
        share.last = month;
      });
      const { last } = share;
      if (last === undefined) continue;
      const key = `${charging.programme}|${charging.payer}|${year}`;
      shares.set(key, [...(shares.get(key) ?? []), { ...share, last }]);
    }
  return shares;
}

function differences(
  shares: readonly Share[],
  rounding: Rounding,
): Pick<RoundingDifference, 'charging' | 'month' | 'share' | 'amount'>[] {
  const total = rounded(
    shares.reduce((sum, { exact }) => sum + exact, 0n),
    rounding,
  );
  const largest = shares.reduce((most, share) => (share.exact > most.exact ? share : most));
  const others = shares
    .filter((share) => share !== largest)
    .reduce((sum, { exact }) => sum + rounded(exact, 'down'), 0);
  return shares
    .map((share) => ({
      charging: share.charging,
      month: share.last,
      share: share === largest ? ('rest' as const) : ('part' as const),
      amount: (share === largest ? total - others : rounded(share.exact, 'down')) - share.rounded,
    }))
    .filter(({ amount }) => amount !== 0);
}

/** A difference of a finished budget: its row, and a month in which it is booked. */
export interface BookedDifference {
  readonly row: BudgetRow;
  /** The index of the row in the budget. */
  readonly index: number;
  readonly month: Month;
  readonly amount: Rupiah;
}

/** The differences of a budget's rows, or of some of them, in their order. */
export const budgetDifferences = (
  { rows, months }: Pick<Budget, 'rows' | 'months'>,
  from = 0,
  to = rows.length,
): BookedDifference[] =>
  rows.slice(from, to).flatMap((row, offset) =>
    row.rounding
      ? months.flatMap((month, at) => {
          const amount = row.months[at];
          return amount === undefined || amount === 0 ? [] : [{ row, index: from + offset, month, amount }];
        })
      : [],
  );

const ADDED: Readonly<Record<Rounding, bigint>> = {
  'half-up': EXACT_UNIT / 2n,
  up: EXACT_UNIT - 1n,
  down: 0n,
};

const rounded = (exact: bigint, rounding: Rounding): number => Number((exact + ADDED[rounding]) / EXACT_UNIT);

/** The months of the calendar years that a run touches, as far as there was law. */
export const wholeYears = (months: readonly Month[]): Month[] =>
  [...new Set(months.map(yearOf))].flatMap(monthsOfYear).filter((month) => month >= LAW_BEGINS);
