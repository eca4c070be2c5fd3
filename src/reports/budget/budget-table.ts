import { cutBudget } from '../../budget/budget-cuts.ts';
import { type CutBy, DIMENSIONS, type Dimension, keyColumns } from '../../budget/dimension.ts';
import { type Budget, type BudgetRow, type Cube, type HeadCount, standingsOf } from '../../budget/model.ts';
import { withParts } from '../../budget/sub-funds.ts';
import type { CsvCell } from '../../domain/csv.ts';
import { type Shown, said, word } from '../../domain/shown.ts';

/**
 * The budget in long form, header first: the key columns of the dimensions, then `workers` (different people) and
 * `amount` (rupiah), and where the policy rounds a village's year once, how much of it that adds. Without dimensions all of
 * them: one row a village, category, fund, account, programme, payer and month. Where the policy names parts of a fund, the
 * part stands beside the fund (`subFund`, empty for what the fund pays beside them), a row each.
 */
export function* budgetTable(
  budget: Budget,
  dimensions: readonly Dimension[] = DIMENSIONS.filter((dimension) => dimension !== 'kecamatan'),
): Iterable<readonly CsvCell[]> {
  const by = withParts(dimensions, budget);
  const once = budget.rows.some(({ rounding }) => rounding);
  yield [
    ...keyColumns(by),
    'workers' as const,
    'amount' as const,
    ...(once ? ['rounding' as const] : []),
  ].map((column) => word(column));
  const cubes = by[0] === 'village' ? villagesOf(budget) : [budget];
  for (const cube of cubes) {
    const rounding = once ? roundingOf(cube, by) : undefined;
    for (const { key, workers, total } of cutBudget(cube, by).cuts)
      yield [...key, workers, total, ...(rounding ? [rounding.get(key.join('\u0000')) ?? 0] : [])];
  }
}

/** How much of each amount is what rounding a village's year once adds to its lines. */
function roundingOf(cube: Cube, by: readonly CutBy[]): ReadonlyMap<string, number> {
  const rows = cube.rows.filter(({ rounding }) => rounding);
  return new Map(
    cutBudget({ ...cube, rows, heads: [] }, by).cuts.map(({ key, total }) => [key.join('\u0000'), total]),
  );
}

/** The cube of each village, in order: a cut that begins with the village is theirs one after another. */
function* villagesOf({ months, categories, rows, heads }: Cube): Iterable<Cube> {
  const headsOf = new Map<string, HeadCount[]>();
  for (const head of heads)
    for (const key of new Set(standingsOf(head).map(placeKey))) {
      const own = head.also ? within(head, key) : head;
      const there = headsOf.get(key);
      if (there) there.push(own);
      else headsOf.set(key, [own]);
    }
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const key = placeKey(rows[from] as Place);
    while (to < rows.length && placeKey(rows[to] as Place) === key) to++;
    yield { months, categories, rows: rows.slice(from, to), heads: headsOf.get(key) ?? [] };
  }
}

const placeKey = ({ kecamatan, village }: Place): Shown => said`${kecamatan}\u0000${village}`;

/** Of somebody with several posts those in one village. */
function within(head: HeadCount, key: Shown): HeadCount {
  const [first = head, ...also] = standingsOf(head).filter((standing) => placeKey(standing) === key);
  return { ...first, workers: head.workers, also };
}

type Place = Pick<BudgetRow, 'kecamatan' | 'village'>;
