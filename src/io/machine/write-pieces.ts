import { type FileHandle, writeFile } from 'node:fs/promises';
import type { Pieces } from '../../domain/output-file.ts';

/** So much is handed to the system at once: a piece may be a single line. */
const BLOCK = 65_536;

/** Writes a file as its pieces come, so that a long result is never whole in memory. Leaves the file open. */
export async function writePieces(to: FileHandle, pieces: Pieces<string>): Promise<void> {
  await writeFile(to, blocks(pieces));
}

async function* blocks(pieces: Pieces<string>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : Buffer.from(piece);
    held.push(bytes);
    size += bytes.length;
    if (size < BLOCK) continue;
    yield Buffer.concat(held, size);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held, size);
}
