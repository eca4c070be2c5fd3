import { columnLetter } from '../../domain/place.ts';
import { type Shown, shownText } from '../../domain/shown.ts';
import type { Layout } from '../../roster/rows/row.ts';

/** A column by its letter and heading. */
export interface UnreadTimes {
  readonly column: Shown;
  readonly header: Shown;
}

/** The column that most likely holds the times of the answers, where none was read as that. */
export function unreadTimes(layout: Layout | undefined): UnreadTimes | undefined {
  const columns = layout?.columns ?? [];
  if (columns.some(({ field }) => field === 'waktu_isi')) return undefined;
  const likely = columns.find((column) => column.likely === 'waktu_isi' || column.doubt === 'waktu_isi');
  return likely && { column: columnLetter(likely.column), header: shownText(likely.header) };
}
