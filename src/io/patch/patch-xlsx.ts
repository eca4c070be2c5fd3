import type { CellEdit } from '../../domain/cell-edit.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { ByteSource } from '../bytes.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { readWorkbook, workbookPart } from '../xlsx/workbook.ts';
import { zipBytes } from '../zip/write-zip.ts';
import { PackageEditor } from './editor.ts';
import { patchSheetXml } from './set-cells.ts';

/**
 * The bytes of a workbook with some cells of one sheet set. Every other part keeps its bytes, packed as they were;
 * the patched sheet keeps its own outside the cells. @throws UnreadableFile
 */
export async function patchXlsx(
  source: ByteSource,
  sheetName: string,
  edits: readonly CellEdit[],
): Promise<Uint8Array> {
  const editor = await PackageEditor.open(source, DEFAULT_LIMITS);
  const workbook = await workbookPart(editor.pack);
  if (workbook === undefined)
    throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what: 'archive' } });
  const { sheets } = await readWorkbook(editor.pack, workbook);
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet || !editor.has(sheet.part))
    throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  const xml = patchSheetXml(await editor.text(sheet.part), edits);
  if (xml === undefined)
    throw new UnreadableFile(source.file, { reason: 'damaged', args: { part: shownName(sheet.part) } });
  editor.set(sheet.part, xml);
  return zipBytes(editor.parts());
}
