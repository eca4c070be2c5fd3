import type { Marking } from '../../domain/marking.ts';
import { markOfOriginal } from '../machine/original-mark.ts';
import { writeZip } from '../zip/write-zip.ts';
import { markWorkbook } from './mark-workbook.ts';
import { openCopy } from './open-copy.ts';

/** Writes a copy of a spreadsheet with cells coloured and noted. The original is only read. @throws UnreadableFile */
export async function writeMarkedCopy(path: string, marking: Marking, target: string): Promise<void> {
  const { editor, sheetName } = await openCopy(path);
  await markWorkbook(editor, marking, { sheetName, codeName: markOfOriginal(path) });
  await writeZip(target, editor.parts());
}
