import { cutBudget } from '../budget/cut.ts';
import { DIMENSIONS, type Dimension } from '../budget/dimension.ts';
import type { Budget } from '../budget/model.ts';
import type { TableCell } from './premium-table.ts';

/**
 * The budget in long form, header first: the key columns of the dimensions, then `workers` (different people) and
 * `amount` (rupiah). Without dimensions all of them: one row a village, category, fund, account, programme, payer and month.
 */
export function* budgetTable(
  budget: Budget,
  by: readonly Dimension[] = DIMENSIONS.filter((dimension) => dimension !== 'kecamatan'),
): Iterable<readonly TableCell[]> {
  const { columns, cuts } = cutBudget(budget, by);
  yield [...columns, 'workers', 'amount'];
  for (const { key, workers, total } of cuts) yield [...key, workers, total];
}
