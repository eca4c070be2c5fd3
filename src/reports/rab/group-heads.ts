import type { Shown } from '../../domain/shown.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import type { ColumnTable } from '../parts/columns.ts';
import { BODY, centred, HEADING, row } from '../workbook/cells.ts';

/** Columns that stand under one head. */
export interface HeadGroup<Key extends string> {
  readonly words: Shown;
  readonly from: Key;
  readonly to: Key;
  /** The columns have no heads of their own: the group's runs over both rows. */
  readonly isWhole?: boolean | undefined;
}

export interface FormHeads {
  readonly rows: readonly RowModel[];
  readonly merges: readonly string[];
}

/** How many rows `formHeads` has: two of heads, one of numbers. */
export const HEAD_ROWS = 3;

/** The heads of a form from a row on: those of groups above those of columns, then the number of each column; `numbered` are their keys. */
export function formHeads<Key extends string, Entry, Whole>(
  table: ColumnTable<Key, Entry, Whole>,
  top: number,
  groups: readonly HeadGroup<Key>[],
  numbered: readonly Key[] = table.keys,
): FormHeads {
  const merges: string[] = [];
  const [above, below]: [CellModel[], CellModel[]] = [[...table.heads], table.heads.map(() => '')];
  const grouped = new Set<number>();
  for (const { words, from, to, isWhole } of groups) {
    const [first, last] = [table.keys.indexOf(from), table.keys.indexOf(to)];
    for (let at = first; at <= last; at++) {
      grouped.add(at);
      if (!isWhole) below[at] = table.heads[at];
      above[at] = at === first ? words : '';
    }
    if (first < last || isWhole)
      merges.push(`${table.letter(from)}${top}:${table.letter(to)}${isWhole ? top + 1 : top}`);
  }
  for (const [at, key] of table.keys.entries())
    if (!grouped.has(at)) merges.push(`${table.letter(key)}${top}:${table.letter(key)}${top + 1}`);
  const numbers = table.keys.map((key): CellModel => {
    const at = numbered.indexOf(key);
    return at < 0 ? '' : centred(RAB_TEXT.numbered(at + 1));
  });
  return { rows: [row(above, HEADING, 14), row(below, HEADING, 27), row(numbers, BODY)], merges };
}
