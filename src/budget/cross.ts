import { type BudgetCut, cutBudget } from './budget-cuts.ts';
import { type CutBy, type KeyColumn, keyColumns } from './dimension.ts';
import type { Cube } from './model.ts';

/** The budget by two dimensions at once, as a matrix with totals both ways. */
export interface CrossTable {
  readonly down: {
    readonly dimension: CutBy;
    readonly columns: readonly KeyColumn[];
    readonly cuts: readonly BudgetCut[];
  };
  readonly across: {
    readonly dimension: CutBy;
    readonly columns: readonly KeyColumn[];
    readonly cuts: readonly BudgetCut[];
  };
  /** Rupiah by row and column; the sums of each are the totals of `down` and `across`. */
  readonly amounts: readonly (readonly number[])[];
  readonly total: number;
}

/** More columns than this are turned to rows, where the other dimension has fewer. */
const MOST_ACROSS = 13;

/** The first dimension goes down and the second across, unless that would be wide where the other way is narrow. */
export function crossBudget(cube: Cube, dimensions: readonly [CutBy, CutBy]): CrossTable {
  const [first, second] = dimensions.map((dimension) => {
    const { columns, cuts } = cutBudget(cube, [dimension]);
    return { dimension, columns, cuts };
  }) as [CrossTable['down'], CrossTable['down']];
  const turned = second.cuts.length > MOST_ACROSS && first.cuts.length < second.cuts.length;
  const [down, across] = turned ? [second, first] : [first, second];
  const rowAt = positions(down.cuts);
  const columnAt = positions(across.cuts);
  const amounts = down.cuts.map(() => across.cuts.map(() => 0));
  const both = keyColumns([down.dimension, across.dimension]);
  for (const { key, total } of cutBudget(cube, [down.dimension, across.dimension]).cuts) {
    const own = (columns: readonly KeyColumn[]): string =>
      keyId(columns.map((column) => key[both.indexOf(column)] ?? ''));
    const row = amounts[rowAt.get(own(down.columns)) ?? -1];
    const at = columnAt.get(own(across.columns));
    if (row && at !== undefined) row[at] = total;
  }
  return { down, across, amounts, total: down.cuts.reduce((sum, cut) => sum + cut.total, 0) };
}

const keyId = (key: readonly string[]): string => key.join('\u0000');

const positions = (cuts: readonly BudgetCut[]): ReadonlyMap<string, number> =>
  new Map(cuts.map(({ key }, at) => [keyId(key), at]));
