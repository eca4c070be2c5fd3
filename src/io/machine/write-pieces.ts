import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pieces } from '../../domain/output-file.ts';

/** Writes a file as its pieces come, so that a long result is never whole in memory. */
export async function writePieces(path: string, pieces: Pieces): Promise<void> {
  await pipeline(Readable.from(pieces), createWriteStream(path, 'utf8'));
}
