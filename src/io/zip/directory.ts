import { shownName, shownNameIfAny } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { ByteReader, ByteSource } from '../bytes.ts';
import { HARMLESS_BYTES, type Limits, megabytes } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
}

/** The entries of an archive by normalised name: forward slashes, no leading slash, lower case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const UNKNOWN32 = 0xffffffff;

export function normalName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

interface Extent {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  /** Bytes in front of the archive, which its offsets do not know of. */
  readonly shift: number;
}

/** Reads the list of parts and refuses what no office program writes: lies about size, overlaps, bombs. */
export async function readDirectory(source: ByteSource, limits: Limits): Promise<ZipDirectory> {
  const reader = await source.open();
  try {
    const extent = await findExtent(reader, source);
    if (extent.entries > limits.entries)
      throw new UnreadableFile(source.file, { reason: 'zip-bomb', args: {} });
    const bytes = await reader.read(extent.offset + extent.shift, extent.size);
    if (bytes.length < extent.size) throw truncated(source);
    return toDirectory(parseEntries(bytes, extent, source), source, limits);
  } finally {
    await reader.close();
  }
}

function truncated(source: ByteSource): UnreadableFile {
  return new UnreadableFile(source.file, { reason: 'truncated', args: {} });
}

function damaged(source: ByteSource, part?: string): UnreadableFile {
  return new UnreadableFile(source.file, { reason: 'damaged', args: { part: shownNameIfAny(part) } });
}

async function findExtent(reader: ByteReader, source: ByteSource): Promise<Extent> {
  const length = Math.min(source.size, 22 + 0xffff);
  const start = source.size - length;
  const tail = await reader.read(start, length);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END || at + 22 + tail.readUInt16LE(at + 20) > tail.length) continue;
    const wide = await findExtent64(reader, source, tail, at, start);
    if (wide) return wide;
    const size = tail.readUInt32LE(at + 12);
    const offset = tail.readUInt32LE(at + 16);
    const shift = start + at - size - offset;
    if (shift < 0) throw damaged(source);
    return { entries: tail.readUInt16LE(at + 10), size, offset, shift };
  }
  throw truncated(source);
}

async function findExtent64(
  reader: ByteReader,
  source: ByteSource,
  tail: Buffer,
  at: number,
  start: number,
): Promise<Extent | undefined> {
  const locator = at - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== LOCATOR64) return undefined;
  const position = Number(tail.readBigUInt64LE(locator + 8));
  if (position > start + locator) throw damaged(source);
  const record = await reader.read(position, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== END64) throw damaged(source);
  const size = Number(record.readBigUInt64LE(40));
  const offset = Number(record.readBigUInt64LE(48));
  if (offset + size > position) throw damaged(source);
  return { entries: Number(record.readBigUInt64LE(32)), size, offset, shift: 0 };
}

function parseEntries(bytes: Buffer, extent: Extent, source: ByteSource): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < extent.entries; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw damaged(source);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const end = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (end > bytes.length) throw damaged(source);
    const flags = bytes.readUInt16LE(at + 8);
    if ((flags & 1) !== 0) throw new UnreadableFile(source.file, { reason: 'password-protected', args: {} });
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const [size, packed, offset] = wideNumbers(bytes, at, extra);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed,
      size,
      offset: offset + extent.shift,
    });
    at = end;
  }
  return entries;
}

/** Size, packed size and offset; those that do not fit 32 bits stand in the zip64 extra field, in this order. */
function wideNumbers(bytes: Buffer, at: number, extra: Buffer): [number, number, number] {
  const numbers: [number, number, number] = [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ];
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue;
    let field = i + 4;
    for (let n = 0; n < 3; n++) {
      if (numbers[n] !== UNKNOWN32 || field + 8 > extra.length) continue;
      numbers[n] = Number(extra.readBigUInt64LE(field));
      field += 8;
    }
  }
  return numbers;
}

function toDirectory(entries: readonly ZipEntry[], source: ByteSource, limits: Limits): ZipDirectory {
  refuseOverlaps(entries, source);
  const directory = new Map<string, ZipEntry>();
  const sum = (of: (entry: ZipEntry) => number): number => entries.reduce((all, entry) => all + of(entry), 0);
  const whole = { size: sum(({ size }) => size), packed: sum(({ packed }) => packed) };
  for (const entry of [whole, ...entries]) refuseBomb(entry, source, limits);
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (entry.size > limits.partBytes) {
      throw new UnreadableFile(source.file, {
        reason: 'too-large',
        args: { megabytes: megabytes(limits.partBytes) },
      });
    }
    const name = normalName(entry.name);
    if (directory.has(name))
      throw new UnreadableFile(source.file, { reason: 'duplicate-part', args: { part: shownName(name) } });
    directory.set(name, entry);
  }
  return directory;
}

function refuseBomb(
  { size, packed }: Pick<ZipEntry, 'size' | 'packed'>,
  source: ByteSource,
  limits: Limits,
): void {
  if (size > HARMLESS_BYTES && size > packed * limits.ratio)
    throw new UnreadableFile(source.file, { reason: 'zip-bomb', args: {} });
}

function refuseOverlaps(entries: readonly ZipEntry[], source: ByteSource): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end) throw new UnreadableFile(source.file, { reason: 'zip-bomb', args: {} });
    end = entry.offset + 30 + entry.packed;
    if (end > source.size) throw truncated(source);
  }
}
