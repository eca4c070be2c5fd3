import type { Field } from '../../domain/field.ts';
import type { Layout } from '../../roster/rows/row.ts';

/** The fields that a sheet tells: by a column, or of posts by what stands above or between the rows. */
export function columnsOf({
  columns,
  category,
  categoryByGroups,
  given,
}: Layout): ReadonlySet<Field | undefined> {
  const present = new Set(columns.map(({ field }) => field));
  if (category || categoryByGroups || given) present.add('jabatan');
  return present;
}
