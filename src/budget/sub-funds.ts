import type { Fund } from '../domain/fund.ts';
import { type Rupiah, rupiah } from '../domain/money.ts';
import type { Shown } from '../domain/shown.ts';
import type { Budget } from './model.ts';

/** What a part of a fund pays; undefined: what the fund pays beside its named parts. */
export interface SubFundTotal {
  readonly fund: Fund;
  readonly subFund: Shown | undefined;
  readonly total: Rupiah;
}

/** The parts of every fund that the policy divides, in the order of the rows; they add up to the fund. */
export function subFundTotals({ rows }: Pick<Budget, 'rows'>): SubFundTotal[] {
  const divided = new Set(rows.filter(({ subFund }) => subFund !== undefined).map(({ fund }) => fund));
  const sums = new Map<string, SubFundTotal>();
  for (const { fund, subFund, total } of rows) {
    if (!divided.has(fund)) continue;
    const key = `${fund}|${subFund ?? ''}`;
    sums.set(key, { fund, subFund, total: rupiah((sums.get(key)?.total ?? 0) + total) });
  }
  return [...sums.values()];
}
