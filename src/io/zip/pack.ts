import { createDeflateRaw, deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import type { PackedPart } from './write-zip.ts';

const DEFLATED = 8;

export function packBytes(name: string, data: Uint8Array): PackedPart {
  const packed = deflateRawSync(data);
  return { name, method: DEFLATED, crc: crc32(data, 0), size: data.length, data: async () => packed };
}

/** Packs what comes piece by piece; only the packed bytes are held in memory. */
export async function packStream(name: string, pieces: AsyncIterable<Uint8Array>): Promise<PackedPart> {
  const deflate = createDeflateRaw();
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    deflate.on('end', resolve).on('error', reject);
  });
  ended.catch(() => undefined);
  let crc = 0;
  let size = 0;
  for await (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  deflate.end();
  await ended;
  const whole = Buffer.concat(packed);
  return { name, method: DEFLATED, crc, size, data: async () => whole };
}
