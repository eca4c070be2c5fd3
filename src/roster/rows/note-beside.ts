import type { Cell } from '../../domain/cell.ts';
import { cellWords } from '../values/text.ts';
import type { Outside } from './outside-cells.ts';
import type { Draft } from './row.ts';

/**
 * What stands in a row beside the columns of its table. A word there, in a column without a heading, is a remark about its person:
 * `berhenti`, `mulai Juli`. A sign says nothing.
 */
export function fillOutside(outside: Outside | undefined, draft: Draft, cells: readonly Cell[]): void {
  if (outside === undefined) return;
  draft.outside = outside;
  if (outside.kind !== 'beside' || draft.note !== undefined) return;
  for (const column of outside.columns) {
    const text = cellWords(cells[column - 1]);
    if (!/\p{L}{3}/u.test(text)) continue;
    draft.note = { field: 'keterangan', column, text, value: text };
    return;
  }
}
