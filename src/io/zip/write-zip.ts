/** A part as it goes into an archive: packed already, so that a part that did not change keeps even its packed bytes. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  data(): Promise<Uint8Array>;
}

const NEEDS = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that a zip can name: the same input gives the same bytes. */
const FIRST_DAY = 0x0021;
/** 1 January 2000, as a zip names it. */
export const DAY_2000: number = 0x2821;
const LARGEST = 0xffff_ffff;

/** The bytes of an archive, for small ones. */
export async function zipBytes(parts: readonly PackedPart[]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of zipChunks(parts)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * An archive of up to 4 GB, piece by piece. Parts are fetched one by one, in their order. The note stands behind the archive, where
 * who saves it anew leaves it out.
 */
export async function* zipChunks(
  parts: readonly PackedPart[] | AsyncIterable<PackedPart>,
  { note = '', day = FIRST_DAY }: { readonly note?: string; readonly day?: number } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const directory: Buffer[] = [];
  let [offset, count] = [0, 0];
  for await (const part of parts) {
    count++;
    const data = await part.data();
    const name = Buffer.from(part.name, 'utf8');
    const shared = sharedHeader(part, data.length, name, day);
    directory.push(centralHeader(shared, offset), name);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, name]);
    yield local;
    yield data;
    offset += local.length + data.length;
    if (offset > LARGEST) throw new RangeError('an archive of more than 4 GB');
  }
  yield* directory;
  yield endRecord(
    count,
    directory.reduce((sum, { length }) => sum + length, 0),
    offset,
    note,
  );
}

/** The 26 bytes that stand both before the data and in the directory. */
function sharedHeader({ method, crc, size }: PackedPart, packed: number, name: Buffer, day: number): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(NEEDS, 0);
  header.writeUInt16LE(name.some((byte) => byte > 127) ? UTF8_NAME : 0, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt16LE(day, 8);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function centralHeader(shared: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.write('PK\u0001\u0002', 0, 'latin1');
  header.writeUInt16LE(NEEDS, 4);
  shared.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(entries: number, size: number, offset: number, note: string): Buffer {
  const record = Buffer.alloc(22 + note.length);
  record.write('PK\u0005\u0006', 0, 'latin1');
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  record.writeUInt16LE(note.length, 20);
  record.write(note, 22, 'latin1');
  return record;
}
