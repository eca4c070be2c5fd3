import type { ZipTools } from '../platform.ts';
import type { PackedPart } from './write-zip.ts';

const DEFLATED = 8;

export function packBytes(name: string, data: Uint8Array, { crc32, deflate }: ZipTools): PackedPart {
  const packed = deflate(data);
  return { name, method: DEFLATED, crc: crc32(data, 0), size: data.length, data: async () => packed };
}

/** Packs what comes piece by piece; only the packed bytes are held in memory. */
export async function packStream(
  name: string,
  pieces: AsyncIterable<Uint8Array>,
  { crc32, deflateStream }: ZipTools,
): Promise<PackedPart> {
  let crc = 0;
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of pieces) {
      // Of no bytes Node's checksum is 0, whatever came before them.
      if (piece.length === 0) continue;
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const packed: Uint8Array[] = [];
  for await (const chunk of deflateStream(counted())) packed.push(chunk);
  const whole = Buffer.concat(packed);
  return { name, method: DEFLATED, crc, size, data: async () => whole };
}
