import { deflateRawSync } from 'node:zlib';
import type { CellEdit } from '../domain/cell-edit.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { type ByteSource, fileBytes, slice } from './bytes.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { patchSheetXml } from './patch-sheet.ts';
import { readWorkbook, workbookPart } from './xlsx/workbook.ts';
import { crc32 } from './zip/crc32.ts';
import { normalName, readDirectory, type ZipEntry } from './zip/directory.ts';
import { partBytes } from './zip/part.ts';

/**
 * The bytes of a workbook with some cells of one sheet set. Every other part keeps its bytes, packed as they were;
 * the patched sheet keeps its own outside the cells. @throws UnreadableFile
 */
export async function patchXlsx(
  path: string,
  sheetName: string,
  edits: readonly CellEdit[],
): Promise<Uint8Array> {
  const source = await fileBytes(path);
  const parts = await readDirectory(source, DEFAULT_LIMITS);
  const workbook = await workbookPart({ source, parts });
  if (workbook === undefined)
    throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what: 'archive' } });
  const { sheets } = await readWorkbook({ source, parts }, workbook);
  const sheet = sheets.find(({ name }) => name === sheetName);
  const target = sheet && parts.get(normalName(sheet.part));
  if (!target) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  const packed: Packed[] = [];
  for (const entry of parts.values()) {
    packed.push(entry === target ? await patched(source, entry, edits) : await copied(source, entry));
  }
  return archive(packed);
}

/** An entry as it goes into the new archive. */
interface Packed {
  readonly entry: Pick<ZipEntry, 'name' | 'method' | 'crc' | 'size'>;
  readonly data: Buffer;
  /** Flags, time and date of the original's local header. */
  readonly flags: number;
  readonly stamp: number;
}

async function patched(source: ByteSource, entry: ZipEntry, edits: readonly CellEdit[]): Promise<Packed> {
  const xml = patchSheetXml((await partBytes(source, entry)).toString('utf8'), edits);
  if (xml === undefined)
    throw new UnreadableFile(source.file, { reason: 'damaged', args: { part: entry.name } });
  const bytes = Buffer.from(xml, 'utf8');
  const header = await localHeader(source, entry);
  return {
    ...header,
    entry: { name: entry.name, method: 8, crc: crc32(bytes, 0), size: bytes.length },
    data: deflateRawSync(bytes),
  };
}

async function copied(source: ByteSource, entry: ZipEntry): Promise<Packed> {
  const { flags, stamp, start } = await localHeader(source, entry);
  return { entry, data: await slice(source, start, entry.packed), flags, stamp };
}

async function localHeader(
  source: ByteSource,
  entry: ZipEntry,
): Promise<{ flags: number; stamp: number; start: number }> {
  const header = await slice(source, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  return { flags: header.readUInt16LE(6), stamp: header.readUInt32LE(10), start };
}

/** Bit 3: sizes stand behind the data. Here they always stand in the header. */
const SIZES_BEHIND = 0x0008;

function archive(parts: readonly Packed[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.entry.name, 'utf8');
    const common = commonHeader(part, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, name]);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    common.copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    pieces.push(local, part.data);
    offset += local.length + part.data.length;
  }
  const size = directory.reduce((total, piece) => total + piece.length, 0);
  return Buffer.concat([...pieces, ...directory, endRecord(parts.length, size, offset)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The 26 bytes that a local header and its entry in the directory share. */
function commonHeader({ entry, data, flags, stamp }: Packed, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags & ~SIZES_BEHIND, 2);
  bytes.writeUInt16LE(entry.method, 4);
  bytes.writeUInt32LE(stamp, 6);
  bytes.writeUInt32LE(entry.crc, 10);
  bytes.writeUInt32LE(data.length, 14);
  bytes.writeUInt32LE(entry.size, 18);
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(entries, 8);
  bytes.writeUInt16LE(entries, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
