import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { ByteReader, ByteSource } from '../bytes.ts';
import { PackedFault, type ZipTools } from '../platform.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const PACKED_BLOCK = 128 * 1024;
/** A part up to this size is unpacked at once: a stream costs more than it saves. */
const SMALL = 512 * 1024;

/**
 * The unpacked bytes of one part, in chunks. Size and checksum are held against the directory while they come:
 * a part that lies about either ends in an error before more than it declared was unpacked.
 */
export async function* partChunks(
  source: ByteSource,
  entry: ZipEntry,
): AsyncGenerator<Buffer, void, undefined> {
  const tools = await source.platform.zip();
  const reader = await source.open();
  try {
    const start = await dataStart(reader, source, entry);
    let size = 0;
    let crc = 0;
    for await (const chunk of unpacked(reader, source, entry, start, tools)) {
      size += chunk.length;
      if (size > entry.size) throw damaged(source, entry);
      crc = tools.crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc) throw damaged(source, entry);
  } finally {
    await reader.close();
  }
}

/** A small part at once. */
export async function partBytes(source: ByteSource, entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of partChunks(source, entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function damaged(source: ByteSource, entry: ZipEntry): UnreadableFile {
  return new UnreadableFile(source.file, { reason: 'damaged', args: { part: shownName(entry.name) } });
}

async function dataStart(reader: ByteReader, source: ByteSource, entry: ZipEntry): Promise<number> {
  const header = await reader.read(entry.offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) throw damaged(source, entry);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.packed > source.size)
    throw new UnreadableFile(source.file, { reason: 'truncated', args: {} });
  return start;
}

async function* packedBlocks(
  reader: ByteReader,
  start: number,
  length: number,
): AsyncGenerator<Buffer, void, undefined> {
  for (let done = 0; done < length; done += PACKED_BLOCK) {
    const block = await reader.read(start + done, Math.min(PACKED_BLOCK, length - done));
    if (block.length === 0) return;
    yield block;
  }
}

async function* unpacked(
  reader: ByteReader,
  source: ByteSource,
  entry: ZipEntry,
  start: number,
  tools: ZipTools,
): AsyncGenerator<Buffer, void, undefined> {
  const packed = packedBlocks(reader, start, entry.packed);
  if (entry.method === STORED) return yield* packed;
  if (entry.method !== DEFLATED) throw damaged(source, entry);
  if (entry.size <= SMALL && entry.packed <= SMALL) {
    yield inflateAtOnce(source, entry, await reader.read(start, entry.packed), tools);
    return;
  }
  try {
    yield* tools.inflateStream(packed);
  } catch (error) {
    throw error instanceof PackedFault ? damaged(source, entry) : error;
  }
}

function inflateAtOnce(source: ByteSource, entry: ZipEntry, packed: Buffer, { inflate }: ZipTools): Buffer {
  try {
    // One byte more than declared, so that a part that is longer is seen to be.
    return inflate(packed, entry.size + 1);
  } catch (error) {
    throw error instanceof PackedFault ? damaged(source, entry) : error;
  }
}
