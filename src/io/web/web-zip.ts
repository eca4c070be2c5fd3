import { Inflate, inflateSync } from 'fflate/browser';
import { PackedFault, type ZipTools } from '../platform.ts';
import { tableCrc32 } from '../zip/crc32.ts';
import { deflatePortably, packPortably } from '../zip/portable-deflate.ts';

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const WEB_ZIP: ZipTools = {
  crc32: tableCrc32(),
  inflate(packed, most) {
    try {
      // Into room of its own: what unpacks to more than that is refused, and not first unpacked whole.
      return asBuffer(inflateSync(packed, { out: new Uint8Array(most) }));
    } catch (error) {
      throw faultOf(error);
    }
  },
  async *inflateStream(packed) {
    const out: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => void out.push(chunk));
    try {
      for await (const block of packed) {
        inflate.push(block);
        for (const chunk of out.splice(0)) yield asBuffer(chunk);
      }
      inflate.push(new Uint8Array(0), true);
    } catch (error) {
      throw faultOf(error);
    }
    for (const chunk of out) yield asBuffer(chunk);
  },
  deflate: deflatePortably,
  deflateStream: (bytes) => packPortably(bytes),
};

/** Faults of the library have numbers; any other error is passed on. */
function faultOf(error: unknown): unknown {
  const ofLibrary = error instanceof Error && typeof (error as { code?: unknown }).code === 'number';
  return ofLibrary ? new PackedFault(error.message, { cause: error }) : error;
}
