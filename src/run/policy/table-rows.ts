import { CliError, type Context } from '../../cli/shell/io.ts';
import { cellText } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { openBook } from '../../io/formats/open-book.ts';
import type { TextRow } from '../../policy/villages.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';

/** The rows of a small table, as text: the first sheet of any spreadsheet or CSV. @throws CliError */
export async function tableRows(path: string, { language }: Context): Promise<TextRow[]> {
  try {
    const book = await openBook(path);
    try {
      const rows: TextRow[] = [];
      for await (const batch of book.sheets[0]?.rows() ?? []) {
        rows.push(...batch.map(({ row, cells }) => ({ row, cells: cells.map(cellText) })));
      }
      return rows;
    } finally {
      await book.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CliError(unreadableText(language, error));
    throw error;
  }
}
