import type { SheetRow, SheetSource } from '../../domain/cell.ts';
import type { ColumnRange, Layout } from '../rows/row.ts';
import type { HeaderBlock, HeaderCell } from './header-block.ts';

/** Columns that are names of people or their NIKs, whatever stands over them. */
const personColumns = (cells: readonly HeaderCell[], field: 'nik' | 'nama'): number[] =>
  cells.flatMap(({ match }, index) => (match?.field === field && match.by === 'alias' ? [index] : []));

const lowest = (
  { names }: HeaderCell | undefined = { column: 0, header: '', names: [], match: undefined },
): string | undefined => names.at(-1);

/**
 * The tables that stand beside each other under one header: where NIK and name come again, each under the header that it had,
 * a new one begins. Undefined for a single table.
 */
export function rangesBeside({ cells }: HeaderBlock): readonly ColumnRange[] | undefined {
  const niks = personColumns(cells, 'nik').filter(
    (at, _, [first]) => lowest(cells[at]) === lowest(cells[first ?? 0]),
  );
  const names = personColumns(cells, 'nama').filter(
    (at, _, [first]) => lowest(cells[at]) === lowest(cells[first ?? 0]),
  );
  const count = Math.min(niks.length, names.length);
  if (count < 2) return undefined;
  const people = niks.slice(0, count).map((nik, index) => Math.min(nik, names[index] ?? nik));
  const [first = 0, ...others] = people;
  const starts = [0, ...others.map((person) => person - leading(cells, first, person))];
  const ordered = starts.every((start, index) => index === 0 || start > (people[index - 1] ?? 0));
  if (!ordered) return undefined;
  return starts.map((start, index) => ({
    first: cells[start]?.column ?? 1,
    last: cells[(starts[index + 1] ?? cells.length) - 1]?.column ?? 1,
  }));
}

/** How many columns before a person's belong to the same table: those headed as in the first one, such as `NO`. */
function leading(cells: readonly HeaderCell[], first: number, person: number): number {
  let count = 0;
  while (count < first && lowest(cells[first - count - 1]) === lowest(cells[person - count - 1])) count++;
  return count;
}

/**
 * The sheet as if only these columns stood in it, each cell in its own place. A title over all tables stands over each;
 * where a row of titles names each table apart, each keeps its own.
 */
export function onlyColumns(sheet: SheetSource, { first, last }: ColumnRange, layout: Layout): SheetSource {
  const header = layout.firstHeaderRow ?? layout.headerRow;
  const cut = (row: SheetRow): SheetRow => {
    const cells = row.cells.slice(0, last).map((cell, index) => (index + 1 < first ? undefined : cell));
    const blank = cells.every((cell) => cell === undefined || cell === '');
    return row.row < header && blank ? row : { ...row, cells };
  };
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    ...(sheet.ragged && { ragged: true }),
    ...(sheet.merges && { merges: () => sheet.merges?.() ?? Promise.resolve([]) }),
    ...(sheet.comments && {
      comments: async () =>
        ((await sheet.comments?.()) ?? []).filter(({ column }) => column >= first && column <= last),
    }),
    async *rows() {
      for await (const batch of sheet.rows()) yield batch.map(cut);
    },
  };
}
