import type { Book } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { memoryBytes } from '../bytes.ts';
import { type OpenOptions, openSource, tooLarge } from '../formats/open-book.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { fileBytes } from './file-bytes.ts';
import { NODE } from './node-platform.ts';

/** Opens a spreadsheet file. @throws UnreadableFile, here and while rows are read */
export async function openBook(path: string, options: OpenOptions = {}): Promise<Book> {
  const file = path.replaceAll('\\', '/');
  if (/(^|\/)~\$[^/]*$/.test(file)) throw new UnreadableFile(file, { reason: 'lock-file', args: {} });
  return openSource(await fileBytes(path), options);
}

/** The same from bytes in memory: what came through stdin, named `-`. @internal for tests */
export async function openBookBytes(bytes: Uint8Array, file = '-', options: OpenOptions = {}): Promise<Book> {
  return openSource(memoryBytes(file, bytes, NODE), options);
}

/** Takes all of a stream (stdin), which cannot be read twice, into memory. */
export async function openBookStream(
  stream: AsyncIterable<Uint8Array>,
  file = '-',
  options: OpenOptions = {},
): Promise<Book> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limits.streamBytes) throw tooLarge(file, limits.streamBytes);
    chunks.push(chunk);
  }
  return openBookBytes(Buffer.concat(chunks), file, options);
}
