import type { Marking } from '../../domain/marking.ts';
import { COPY_NOTE } from '../../domain/result-marks.ts';
import type { ByteSource } from '../bytes.ts';
import { zipChunks } from '../zip/write-zip.ts';
import { markWorkbook } from './mark-workbook.ts';
import { openCopy } from './open-copy.ts';

/**
 * A copy of a spreadsheet with cells coloured and noted, piece by piece; `codeName` says of which file it is a copy. The
 * original is only read. @throws UnreadableFile
 */
export async function* markedCopy(
  source: ByteSource,
  marking: Marking,
  codeName: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { editor, sheetName } = await openCopy(source);
  await markWorkbook(editor, marking, { sheetName, codeName });
  yield* zipChunks(editor.parts(), { note: COPY_NOTE });
}
