import type { SheetRow } from '../../domain/cell.ts';
import { type Field, factsOf } from '../../domain/field.ts';
import { lossOf } from '../../domain/no-value.ts';
import type { Place } from '../../domain/place.ts';
import { isGroup } from '../header/column-match.ts';
import { categoryFill } from '../posts/category-reader.ts';
import { emptyRow } from './empty-row.ts';
import { FIELD_FILLS, type ReaderContext } from './field-fills.ts';
import { isLost, lostCell } from './lost-cell.ts';
import { monthTicks } from './month-ticks.ts';
import { nameFill, titleFill } from './name-fills.ts';
import type { Fill } from './read-cell.ts';
import type { ColumnMatch, Draft, LostCell } from './row.ts';
import { settleDates } from './settle-dates.ts';
import { postStandingFill, statusFill, untickedFill } from './status-fill.ts';

/** False for columns that are known but that nothing here needs, such as religion, which is never read. */
export function isRead(field: Field): boolean {
  const { row, combines } = factsOf(field);
  return row !== undefined || combines !== undefined;
}

/** A name in several columns, or a post in two, lacks a part: what the others say is not the whole. */
function loseFields(draft: Draft, lost: readonly LostCell[]): void {
  draft.lost = lost;
  if (isLost(draft, 'nama')) draft.name = undefined;
  if (isLost(draft, 'jabatan')) draft.category = undefined;
}

/** What a column puts into a row. */
interface ColumnFill {
  /** From 0. */
  readonly index: number;
  readonly fill: Fill;
  readonly field: Field;
}

/** A function that turns one worker's row into readings, made once for the columns of a sheet. */
export function rowReader(
  columns: readonly ColumnMatch[],
  context: ReaderContext,
): (row: SheetRow, place: Place) => Draft {
  const fills: ColumnFill[] = [];
  for (const makers of FIELD_FILLS) {
    for (const { field, column, header } of columns) {
      const fill = field && makers[field]?.(column, context, field, header);
      if (fill) fills.push({ index: column - 1, fill, field });
    }
  }
  const parts = columns.filter(({ role }) => role === 'name-part').map(({ column }) => column);
  for (const { field, role, column, header, standing } of columns) {
    if (field === 'nama') fills.unshift({ index: column - 1, fill: nameFill(column, parts), field });
    if (role === 'status' || standing)
      fills.push({ index: column - 1, fill: statusFill(column, header, standing), field: 'keterangan' });
    if (role === 'title') fills.push({ index: column - 1, fill: titleFill, field: 'nama' });
    if (role === 'name-part') fills.push({ index: column - 1, fill: () => undefined, field: 'nama' });
    if (field === 'jabatan')
      fills.push({ index: column - 1, fill: postStandingFill(column, context.asOf), field });
  }
  const posts = columns.filter(({ field }) => field === 'jabatan');
  const post = posts.find((column) => !isGroup(column));
  const fillCategory = categoryFill(post?.column, posts.find(isGroup)?.column, context.posts);
  const { dates, years } = context;
  const otherMonths = monthTicks(columns, years);
  const askUnticked = untickedFill(columns);
  return (row, place) => {
    const draft: Draft = emptyRow(place, row);
    const { cells } = row;
    let lost: LostCell[] | undefined;
    const { length } = cells;
    for (let at = 0; at < fills.length; at++) {
      const { index, fill, field } = fills[at] as ColumnFill;
      // Reading behind the end of an array is slow, and last cells are often empty.
      const cell = index < length ? cells[index] : undefined;
      if (cell === undefined || cell === '') continue;
      const loss = lossOf(cell);
      if (loss === undefined) fill(cell, draft, cells);
      else lost = [...(lost ?? []), lostCell(field, index + 1, loss, cell)];
    }
    draft.category = fillCategory(cells);
    // A post that nobody can charge for is a question already.
    if (draft.left?.field === 'jabatan' && draft.category?.value === undefined) draft.left = undefined;
    askUnticked?.(cells, draft);
    settleDates(draft, dates, cells);
    if (otherMonths?.(cells, draft)) draft.otherMonths = true;
    if (lost) loseFields(draft, lost);
    return draft;
  };
}
