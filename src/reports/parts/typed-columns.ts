import type { ColumnType, CsvCell, TypedTable } from '../../domain/csv.ts';
import type { Shown } from '../../domain/shown.ts';

/**
 * A table in long form, whose first row names its columns, with the types of these; what is not named is text.
 * @throws RangeError for a table without columns
 */
export function typedTable(
  table: Iterable<readonly CsvCell[]>,
  types: Readonly<Partial<Record<string, ColumnType>>>,
): TypedTable {
  const rows = table[Symbol.iterator]();
  const { value: heads, done } = rows.next();
  if (done) throw new RangeError('a table without columns');
  // The first row holds names of columns and nothing else.
  return {
    columns: (heads as readonly Shown[]).map((name) => ({ name, type: types[name] ?? 'text' })),
    rows: { [Symbol.iterator]: () => rows },
  };
}
