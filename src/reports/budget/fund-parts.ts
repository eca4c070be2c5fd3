import type { KeyColumn } from '../../budget/dimension.ts';
import type { Budget, Cube } from '../../budget/model.ts';
import { dividedFunds, subFundTotals } from '../../budget/sub-funds.ts';
import { NOTHING, type Shown, said } from '../../domain/shown.ts';
import type { Labels } from '../parts/labels.ts';

/** What a part of a fund pays, named as a reader sees it. */
export interface FundPart {
  readonly name: Shown;
  readonly workers: number;
  readonly total: number;
}

/** The parts of a fund that the policy divides, which stand under it; none of a fund that it does not. */
export function partsUnder(cube: Cube, labels: Labels): (fund: string) => readonly FundPart[] {
  const totals = subFundTotals(cube);
  return (of) =>
    totals
      .filter(({ fund }) => fund === of)
      .map(({ subFund, workers, total }) => ({
        name: labels('subFund', subFund ?? NOTHING),
        workers,
        total,
      }));
}

/** A place of a cut, column by column; a fund that is not divided has no part to name. */
export function placeNames(
  columns: readonly KeyColumn[],
  labels: Labels,
  cube: Pick<Budget, 'rows'>,
): (key: readonly string[]) => Shown[] {
  const divided: ReadonlySet<string> = dividedFunds(cube);
  const fundAt = columns.indexOf('fund');
  return (key) =>
    columns.flatMap((column, at) => {
      const value = key[at] ?? NOTHING;
      if (column !== 'subFund') return [labels(column, value)];
      return divided.has(key[fundAt] ?? NOTHING) ? [said`(${labels(column, value)})`] : [];
    });
}
