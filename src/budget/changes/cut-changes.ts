import type { KeyColumn } from '../dimension.ts';
import { comparators } from '../key-order.ts';
import { type ChangeLine, type ChangeSums, sumsOfChanges } from './compare-budgets.ts';

/** The columns that a change can be cut by; months are in its lines only together. */
export type ChangeColumn = Exclude<KeyColumn, 'month'>;

export interface ChangeCut extends ChangeSums {
  /** In the order of the columns; empty where a line says nothing. */
  readonly key: readonly string[];
}

/** How a column is sorted; places, posts and programmes stand as the lines have them. */
const SORTED: Readonly<Partial<Record<ChangeColumn, (a: string, b: string) => number>>> = comparators([]);
const AS_LINES: ReadonlySet<ChangeColumn> = new Set([
  'kecamatan',
  'village',
  'category',
  'programme',
  'payer',
]);

/** Lines added up by some columns: places and posts in the order of the lines, accounts by code, funds in their own order. */
export function cutChanges(lines: readonly ChangeLine[], columns: readonly ChangeColumn[]): ChangeCut[] {
  const groups = new Map<string, { key: readonly string[]; lines: ChangeLine[] }>();
  for (const line of lines) {
    const key = columns.map((column) => line[column] ?? '');
    const name = key.join('\u0001');
    const group = groups.get(name) ?? { key, lines: [] };
    group.lines.push(line);
    groups.set(name, group);
  }
  const cuts = [...groups.values()].map(({ key, lines: own }) => ({ key, ...sumsOfChanges(own) }));
  // Where places come first, the lines of each stand together already.
  if (columns.some((column) => AS_LINES.has(column))) return cuts;
  const order = (a: ChangeCut, b: ChangeCut): number =>
    columns.reduce(
      (found, column, at) => found || (SORTED[column]?.(a.key[at] ?? '', b.key[at] ?? '') ?? 0),
      0,
    );
  return cuts.sort(order);
}

/** As the form has its lines: an account of a village and its fund. */
export const FORM_COLUMNS = ['kecamatan', 'village', 'activity', 'object', 'fund', 'subFund'] as const;
