import { FUNDS, type Fund } from '../domain/fund.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import { isWithin, type Month, monthsOfYear, monthsWithin, yearOf } from '../domain/month.ts';
import { NOTHING, type Shown } from '../domain/shown.ts';
import { LAW_BEGINS } from '../law/value.ts';
import type { Ceilings } from '../policy/ceiling.ts';
import type { Policy } from '../policy/policy.ts';
import { villageCeilings } from '../policy/village-ceilings.ts';
import type { Budget, BudgetRow } from './model.ts';

/** What one village may spend from a fund in the year against what it plans to. */
export interface CeilingUse {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly fund: Fund;
  /** The months that it is judged on, where they are not all of the budget's. */
  readonly months?: readonly Month[] | undefined;
  readonly ceiling: Rupiah;
  readonly planned: Rupiah;
  /** One of the two is zero. */
  readonly left: Rupiah;
  readonly over: Rupiah;
}

/**
 * Every village of the budget against the ceiling of each fund that has one, in the months that the ceiling is of; a
 * village without a line of it plans 0.
 */
export function ceilingUse(
  budget: Budget,
  policy: Policy,
  ceilingsOf = villageCeilings(policy),
): CeilingUse[] {
  const { rows } = budget;
  const judged = new JudgedMonths(budget);
  const uses: CeilingUse[] = [];
  for (let from = 0; from < rows.length; ) {
    const [{ kecamatan, village } = { kecamatan: NOTHING, village: NOTHING }] = rows.slice(from, from + 1);
    let to = from;
    while (rows[to]?.kecamatan === kecamatan && rows[to]?.village === village) to++;
    uses.push(...judged.useOf({ kecamatan, village }, rows.slice(from, to), ceilingsOf(kecamatan, village)));
    from = to;
  }
  return uses;
}

/**
 * What villages plan, in the months in which each ceiling counts. A ceiling that has none of them is not judged, and neither is one
 * of which only some are computed: a month held against a year's ceiling would seem to leave most of it.
 */
export class JudgedMonths {
  readonly #all: readonly Month[];
  /** Months of the same years that are not computed. */
  readonly #missing: readonly Month[];

  constructor({ months }: Pick<Budget, 'months'>) {
    this.#all = months;
    const years = [...new Set(months.map(yearOf))].flatMap(monthsOfYear);
    this.#missing = years.filter((month) => month >= LAW_BEGINS && !months.includes(month));
  }

  /** One village, whether or not it plans anything. */
  useOf(
    { kecamatan, village }: Pick<CeilingUse, 'kecamatan' | 'village'>,
    rows: readonly Pick<BudgetRow, 'fund' | 'months' | 'total'>[],
    ceilings: Ceilings,
  ): CeilingUse[] {
    return FUNDS.flatMap((fund) => {
      const terms = ceilings[fund] ?? [];
      const ofFund = terms.length === 0 ? [] : rows.filter((row) => row.fund === fund);
      return terms.flatMap(({ amount, months: span }) => {
        const months = monthsWithin(this.#all, span);
        if (months?.length === 0 || this.#missing.some((month) => isWithin(month, span))) return [];
        const planned = ofFund.reduce((sum, row) => sum + this.#amountOf(row, months), 0);
        const named = months === undefined ? {} : { months };
        return [{ kecamatan, village, fund, ...named, ...useOf(amount, planned) }];
      });
    });
  }

  #amountOf(
    { months, total }: Pick<BudgetRow, 'months' | 'total'>,
    judged: readonly Month[] | undefined,
  ): number {
    if (judged === undefined) return total;
    return months.reduce((sum, amount, at) => {
      const month = this.#all[at];
      return month !== undefined && judged.includes(month) ? sum + amount : sum;
    }, 0);
  }
}

function useOf(ceiling: Rupiah, planned: number): Pick<CeilingUse, 'ceiling' | 'planned' | 'left' | 'over'> {
  return {
    ceiling,
    planned: rupiah(planned),
    left: rupiah(Math.max(0, ceiling - planned)),
    over: rupiah(Math.max(0, planned - ceiling)),
  };
}
