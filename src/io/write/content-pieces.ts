import type { Content, FilesBefore } from '../../domain/output-file.ts';
import type { Platform } from '../platform.ts';
import { csvChunks } from './write-csv.ts';
import { workbookPieces } from './write-workbook.ts';

/** A file to write as it comes, text or bytes; the same for a disk, a page and a program. */
export async function* contentPieces(
  content: Content<string>,
  before: FilesBefore,
  platform: Platform,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  if (typeof content === 'function') return yield* content(before);
  if (typeof content === 'string' || content instanceof Uint8Array) return yield content;
  if ('sheets' in content) return yield* workbookPieces(content, platform);
  if (!('columns' in content)) return yield* csvChunks(content.rows, content);
  // Asked for by programs only: nobody else waits for it to be loaded.
  const { parquetPieces } = await import('./write-parquet.ts');
  yield* parquetPieces(content);
}
