import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { PackedFault, type ZipTools } from '../platform.ts';
import { tableCrc32 } from '../zip/crc32.ts';
import { deflatePortably, packPortably } from '../zip/portable-deflate.ts';

const CHUNK = 128 * 1024;

export const NODE_ZIP: ZipTools = {
  // Node has it since 20.15; earlier ones get the plain table.
  crc32: typeof zlib.crc32 === 'function' ? zlib.crc32 : tableCrc32(),
  inflate(packed, most) {
    try {
      return zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(64, most) });
    } catch (error) {
      throw faultOf(error);
    }
  },
  async *inflateStream(packed) {
    const inflate = zlib.createInflateRaw({
      chunkSize: CHUNK,
      readableHighWaterMark: 4 * CHUNK,
    } as zlib.ZlibOptions);
    pipeline(Readable.from(packed, { objectMode: true, highWaterMark: 2 }), inflate, () => {});
    try {
      yield* inflate;
    } catch (error) {
      throw faultOf(error);
    } finally {
      inflate.destroy();
    }
  },
  deflate: deflatePortably,
  deflateStream: (bytes) => packPortably(bytes, deflateFast),
};

/** Node's own way, which is fast and differs from one of its versions to the next. */
async function* deflateFast(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const deflate = zlib.createDeflateRaw();
  pipeline(Readable.from(bytes), deflate, () => {});
  try {
    yield* deflate;
  } finally {
    deflate.destroy();
  }
}

function faultOf(error: unknown): unknown {
  const ofZlib =
    error instanceof Error && 'code' in error && /^(Z_|ERR_STREAM|ERR_BUFFER)/.test(String(error.code));
  return ofZlib ? new PackedFault(String(error.code), { cause: error }) : error;
}
