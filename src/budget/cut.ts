import { type Rupiah, rupiah } from '../domain/money.ts';
import { formatMonth } from '../domain/month.ts';
import { type Dimension, type KeyColumn, keyColumns } from './dimension.ts';
import type { BudgetRow, Cube, HeadCount } from './model.ts';
import { comparators } from './order.ts';
import type { Charging } from './pattern.ts';

/** One place of a cut: the money there and how many different people it is for. */
export interface Cut {
  /** In the order of the cut's columns. */
  readonly key: readonly string[];
  readonly workers: number;
  readonly months: readonly Rupiah[];
  readonly total: Rupiah;
}

export interface CutTable {
  readonly columns: readonly KeyColumn[];
  readonly cuts: readonly Cut[];
}

interface OpenCut {
  readonly key: readonly string[];
  workers: number;
  readonly months: number[];
}

type Keyed = Pick<BudgetRow, 'kecamatan' | 'village' | 'category'> & Charging;

/** The budget by one dimension, or by several crossed. People are counted once in each place of the cut. */
export function cutBudget(cube: Cube, dimensions: readonly Dimension[]): CutTable {
  const columns = keyColumns(dimensions);
  const cuts = new Map<string, OpenCut>();
  const at = (key: readonly string[]): OpenCut => {
    const id = key.join('\u0000');
    const known = cuts.get(id);
    if (known) return known;
    const made = { key, workers: 0, months: cube.months.map(() => 0) };
    cuts.set(id, made);
    return made;
  };
  addMoney(cube, columns, at);
  for (const head of cube.heads) countHeads(cube, columns, head, at);
  return { columns, cuts: sorted([...cuts.values()], columns, cube) };
}

function addMoney(cube: Cube, columns: readonly KeyColumn[], at: (key: readonly string[]) => OpenCut): void {
  const byMonth = columns.includes('month');
  for (const row of cube.rows) {
    const whole = byMonth ? undefined : at(keyOf(row, columns, ''));
    row.months.forEach((amount, index) => {
      if (byMonth && amount === 0) return;
      const { months } = whole ?? at(keyOf(row, columns, monthName(cube, index)));
      months[index] = (months[index] ?? 0) + amount;
    });
  }
}

function countHeads(
  cube: Cube,
  columns: readonly KeyColumn[],
  head: HeadCount,
  at: (key: readonly string[]) => OpenCut,
): void {
  const byMonth = columns.includes('month');
  const places = new Set<OpenCut>();
  for (const { charging, active } of head.parts) {
    const keyed = { ...head, ...charging };
    if (!byMonth) places.add(at(keyOf(keyed, columns, '')));
    else
      active.forEach((on, index) => {
        if (on) places.add(at(keyOf(keyed, columns, monthName(cube, index))));
      });
  }
  for (const place of places) place.workers += head.workers;
}

const monthName = (cube: Cube, index: number): string => {
  const month = cube.months[index];
  return month === undefined ? '' : formatMonth(month);
};

function keyOf(row: Keyed, columns: readonly KeyColumn[], month: string): string[] {
  return columns.map((column) => (column === 'month' ? month : (row[column] ?? '')));
}

function sorted(cuts: readonly OpenCut[], columns: readonly KeyColumn[], cube: Cube): Cut[] {
  const order = comparators(cube.categories);
  return cuts
    .map(({ key, workers, months }) => ({
      key,
      workers,
      months: months.map(rupiah),
      total: rupiah(months.reduce((sum, amount) => sum + amount, 0)),
    }))
    .sort((a, b) => {
      for (const [index, column] of columns.entries()) {
        const difference = order[column](a.key[index] ?? '', b.key[index] ?? '');
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

/** The money of each month, months without any too. */
export function monthTotals({ months, rows }: Pick<Cube, 'months' | 'rows'>): Rupiah[] {
  return months.map((_, at) => rupiah(rows.reduce((sum, row) => sum + (row.months[at] ?? 0), 0)));
}
