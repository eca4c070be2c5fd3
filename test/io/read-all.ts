import type { Book, Cell, SheetRow } from '../../src/domain/cell.ts';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { unreadableText } from '../../src/text/parts/unreadable.ts';

export interface ReadSheet {
  readonly name: string | undefined;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
}

export async function readSheets(book: Book): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = [];
  for (const sheet of book.sheets) {
    const rows: SheetRow[] = [];
    for await (const batch of sheet.rows()) rows.push(...batch);
    sheets.push({ name: sheet.name, hidden: sheet.hidden, rows });
  }
  return sheets;
}

export async function readBytes(bytes: Uint8Array | string): Promise<ReadSheet[]> {
  const book = await openBookBytes(Buffer.from(bytes as Uint8Array), 'a.xlsx');
  return readSheets(book);
}

/** The cells of the first sheet, by row. */
export async function cellsOf(bytes: Uint8Array | string): Promise<(readonly Cell[])[]> {
  const [sheet] = await readBytes(bytes);
  return (sheet?.rows ?? []).map((row) => row.cells);
}

/** The sentence that a file ends in; the empty text when it is read. */
export async function sentenceOf(read: () => Promise<unknown>): Promise<string> {
  try {
    await read();
    return '';
  } catch (error) {
    if (error instanceof UnreadableFile) return unreadableText('id', error);
    throw error;
  }
}
