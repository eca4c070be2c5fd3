import type { Fund } from '../domain/fund.ts';
import type { Rupiah } from '../domain/money.ts';
import type { Shown } from '../domain/shown.ts';
import { cutBudget } from './budget-cuts.ts';
import type { CutBy } from './dimension.ts';
import type { Budget, Cube } from './model.ts';

/** What a part of a fund pays, and for how many different people; undefined: what the fund pays beside its named parts. */
export interface SubFundTotal {
  readonly fund: Fund;
  readonly subFund: Shown | undefined;
  readonly workers: number;
  readonly total: Rupiah;
}

/** The funds that the policy divides: some of their money is a named part's. */
export const dividedFunds = ({ rows }: Pick<Budget, 'rows'>): ReadonlySet<Fund> =>
  new Set(rows.flatMap(({ fund, subFund }) => (subFund === undefined ? [] : [fund])));

/** The parts of every fund that the policy divides, in the order of cuts; they add up to the fund. */
export function subFundTotals(cube: Cube): SubFundTotal[] {
  const divided = dividedFunds(cube);
  if (divided.size === 0) return [];
  const rows = cube.rows.filter(({ fund }) => divided.has(fund));
  return cutBudget(cube, ['subFund']).cuts.flatMap(({ key: [name, part], workers, total }) => {
    const fund = rows.find((row) => row.fund === name)?.fund;
    return fund === undefined ? [] : [{ fund, subFund: part || undefined, workers, total }];
  });
}

/** What is cut by fund is cut by its parts too where the policy names any, so that no part is lost in its fund. */
export const withParts = (by: readonly CutBy[], cube: Pick<Budget, 'rows'>): readonly CutBy[] =>
  dividedFunds(cube).size === 0 ? by : by.map((one) => (one === 'fund' ? 'subFund' : one));
