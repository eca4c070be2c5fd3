import { cellText } from '../domain/cell.ts';
import type { TextRow } from '../policy/villages.ts';
import type { InputFiles } from './ports.ts';
import { needed, withBook } from './with-book.ts';

/** The rows of a small table, as text: the first sheet of any spreadsheet or CSV. @throws Refused */
export function tableRows(file: string, ports: InputFiles): Promise<TextRow[]> {
  return needed(() =>
    withBook(ports, ports.wholePath(file), async (book) => {
      const rows: TextRow[] = [];
      for await (const batch of book.sheets[0]?.rows() ?? [])
        rows.push(...batch.map(({ row, cells }) => ({ row, cells: cells.map(cellText) })));
      return rows;
    }),
  );
}
