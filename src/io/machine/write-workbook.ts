import type { WorkbookModel } from '../../domain/workbook.ts';
import { workbookPieces } from '../write/write-workbook.ts';
import { NODE } from './node-platform.ts';
import { replaceFile } from './replace-file.ts';
import { writePieces } from './write-pieces.ts';

/**
 * Writes a workbook under a temporary name beside `path` and renames it, so that a half-written one is never seen.
 * An existing file is replaced; `writeFiles` refuses that. @throws UnwritableFile
 */
export function writeWorkbook(model: WorkbookModel<string>, path: string): Promise<void> {
  return replaceFile(path, (to) => writePieces(to, workbookPieces(model, NODE)), {
    ownerOnly: false,
    force: true,
  });
}

/** The bytes of a workbook, for small ones: all of it is held in memory. */
export async function workbookBytes(model: WorkbookModel<string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookPieces(model, NODE)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
