import type { ColumnMatch } from '../rows/row.ts';
import { type MonthHeading, monthsOfHeading } from './month-heading.ts';

/** So many columns of different months are months of cover; one alone may be anything. */
const LEAST = 2;

/**
 * The columns, those that nobody read and that stand under months marked as such: they say month by month who is covered, or paid for.
 * An empty form, in which no month holds anything yet, says nothing.
 */
export function withMonths(
  columns: readonly ColumnMatch[],
  isEmpty: (column: number) => boolean,
): readonly ColumnMatch[] {
  const months = new Map<ColumnMatch, MonthHeading>();
  for (const each of columns) {
    if (each.field !== undefined || each.role === 'alive' || each.role === 'name-part') continue;
    const heading = monthsOfHeading(each.header);
    if (heading && !('counts' in heading && isEmpty(each.column))) months.set(each, heading);
  }
  const spans = [...months].filter(([, heading]) => 'first' in heading);
  const different = new Set(spans.map(([, heading]) => JSON.stringify(heading)));
  const isSaid = different.size >= LEAST && spans.some(([{ column }]) => !isEmpty(column));
  return columns.map((each) => {
    const month = months.get(each);
    return month === undefined || (!isSaid && 'first' in month)
      ? each
      : { column: each.column, header: each.header, field: undefined, by: 'none', looks: 'months', month };
  });
}
