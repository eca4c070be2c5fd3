import { cellText } from '../../src/domain/cell.ts';
import { columnLetter } from '../../src/domain/place.ts';
import { openBook } from '../../src/io/machine/open-book.ts';

/** Every cell of every sheet as text, a line each: what a test compares instead of zipped bytes. */
export async function dumpCells(path: string): Promise<string> {
  const book = await openBook(path);
  const lines: string[] = [];
  for (const sheet of book.sheets) {
    for await (const batch of sheet.rows()) {
      for (const { row, cells } of batch) {
        cells.forEach((cell, index) => {
          if (cell !== undefined)
            lines.push(
              `${sheet.name ?? ''}!${columnLetter(index + 1)}${row} ${typeof cell === 'string' ? 'text' : cell.type} ${cellText(cell)}`,
            );
        });
      }
    }
  }
  await book.close();
  return lines.join('\n');
}
