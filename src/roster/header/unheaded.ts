import type { SheetRow } from '../../domain/cell.ts';
import type { ColumnMatch } from '../rows/row.ts';
import { typedText } from '../values/text.ts';
import { isRunningNumber } from './content.ts';
import { type HeaderWords, headerBlock, holdsData } from './find-header.ts';
import type { HeaderBlock } from './header-block.ts';

/** One value may be a slip beside the table; two are a column. */
const LEAST_VALUES = 2;

/**
 * Columns without any heading in which the sampled workers have values, up to a further header, which may name more columns.
 * A running number is not missed by anybody.
 */
export function unheadedColumns(
  words: HeaderWords,
  below: readonly SheetRow[],
  sample: readonly SheetRow[],
  header: HeaderBlock,
  columns: readonly ColumnMatch[],
): number[] {
  const found = filledUnheaded(sample, header, columns);
  if (found.length === 0) return found;
  const end =
    below.find((row) => !holdsData(row) && headerBlock(words, [row], 0, 0).score > 0)?.row ?? Infinity;
  return filledUnheaded(
    sample.filter(({ row }) => row < end),
    header,
    columns,
  );
}

function filledUnheaded(
  sample: readonly SheetRow[],
  header: HeaderBlock,
  columns: readonly ColumnMatch[],
): number[] {
  const headed = new Set(header.cells.map(({ column }) => column));
  const person = columns.filter(({ field }) => field === 'nik' || field === 'nama');
  const workers = sample.filter(({ cells }) => person.some(({ column }) => typedText(cells[column - 1])));
  const values = new Map<number, string[]>();
  for (const { cells } of workers) {
    for (let index = 0; index < cells.length; index++) {
      const text = headed.has(index + 1) ? '' : typedText(cells[index]);
      if (text) values.set(index + 1, [...(values.get(index + 1) ?? []), text]);
    }
  }
  return [...values]
    .filter(([, texts]) => texts.length >= LEAST_VALUES && !isRunningNumber(texts))
    .map(([column]) => column)
    .sort((a, b) => a - b);
}
