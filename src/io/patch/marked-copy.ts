import type { Marking } from '../../domain/marking.ts';
import { fileBytes } from '../bytes.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { openBook } from '../open-book.ts';
import { writeZip } from '../zip/write-zip.ts';
import { PackageEditor } from './editor.ts';
import { markWorkbook } from './mark-workbook.ts';
import { plainWorkbook } from './plain-workbook.ts';

/**
 * Writes a copy of a spreadsheet with cells coloured and noted: an .xlsx or .xlsm in its own clothes, anything else as
 * a new workbook of text. The original is only read. @throws UnreadableFile
 */
export async function writeMarkedCopy(path: string, marking: Marking, target: string): Promise<void> {
  const book = await openBook(path);
  try {
    const isPackage = book.kind === 'xlsx';
    const plain = isPackage ? undefined : await plainWorkbook(book);
    const editor = await PackageEditor.open(plain?.source ?? (await fileBytes(path)), DEFAULT_LIMITS);
    await markWorkbook(editor, marking, plain?.sheetName ?? ((name) => name ?? ''));
    await writeZip(target, editor.parts());
  } finally {
    await book.close();
  }
}
