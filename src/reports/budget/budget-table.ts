import { cutBudget } from '../../budget/cut.ts';
import { DIMENSIONS, type Dimension, keyColumns } from '../../budget/dimension.ts';
import type { Budget, BudgetRow, Cube, HeadCount } from '../../budget/model.ts';
import type { TableCell } from './premium-table.ts';

/**
 * The budget in long form, header first: the key columns of the dimensions, then `workers` (different people) and
 * `amount` (rupiah). Without dimensions all of them: one row a village, category, fund, account, programme, payer and month.
 */
export function* budgetTable(
  budget: Budget,
  by: readonly Dimension[] = DIMENSIONS.filter((dimension) => dimension !== 'kecamatan'),
): Iterable<readonly TableCell[]> {
  yield [...keyColumns(by), 'workers', 'amount'];
  const cubes = by[0] === 'village' ? villagesOf(budget) : [budget];
  for (const cube of cubes)
    for (const { key, workers, total } of cutBudget(cube, by).cuts) yield [...key, workers, total];
}

/** The cube of each village, in order: a cut that begins with the village is theirs one after another. */
function* villagesOf({ months, categories, rows, heads }: Cube): Iterable<Cube> {
  const placeKey = ({ kecamatan, village }: Place): string => `${kecamatan}\u0000${village}`;
  const headsOf = new Map<string, HeadCount[]>();
  for (const head of heads) {
    const there = headsOf.get(placeKey(head));
    if (there) there.push(head);
    else headsOf.set(placeKey(head), [head]);
  }
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const key = placeKey(rows[from] as Place);
    while (to < rows.length && placeKey(rows[to] as Place) === key) to++;
    yield { months, categories, rows: rows.slice(from, to), heads: headsOf.get(key) ?? [] };
  }
}

type Place = Pick<BudgetRow, 'kecamatan' | 'village'>;
