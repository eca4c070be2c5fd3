import { SheetFault } from '../sheet-fault.ts';

export interface XlsbRecord {
  readonly type: number;
  readonly data: Buffer;
}

/** A record longer than this holds nothing that a roster could. */
const LONGEST = 1024 * 1024;

/** The records of a binary part, one after another. Errors: `damaged` when the part ends inside one. */
export async function* xlsbRecords(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<XlsbRecord[], void, undefined> {
  let buffer: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    const records: XlsbRecord[] = [];
    buffer = buffer.subarray(cut(buffer, records));
    yield records;
  }
  if (buffer.length > 0) throw new SheetFault('damaged', 0);
}

/** Cuts whole records off the front; returns where the first unfinished one begins. */
function cut(buffer: Buffer, records: XlsbRecord[]): number {
  let at = 0;
  for (;;) {
    const [type, afterType] = number(buffer, at, 2);
    const [length, start] = number(buffer, afterType, 4);
    if (length > LONGEST) throw new SheetFault('damaged', 0);
    if (start > buffer.length || start + length > buffer.length) return at;
    records.push({ type, data: buffer.subarray(start, start + length) });
    at = start + length;
  }
}

/** A number of seven bits a byte, and where it ends: beyond the buffer when it is not there yet. */
function number(buffer: Buffer, start: number, most: number): [number, number] {
  let value = 0;
  for (let i = 0; i < most; i++) {
    const byte = buffer[start + i];
    if (byte === undefined) return [0, buffer.length + 1];
    value |= (byte & 0x7f) << (7 * i);
    if ((byte & 0x80) === 0) return [value, start + i + 1];
  }
  return [value, start + most];
}

/** A text: its length in characters, then UTF-16. */
export function wideText(data: Buffer, at: number): string {
  const end = at + 4 + data.readUInt32LE(at) * 2;
  if (end > data.length) throw new RangeError('text beyond its record');
  return data.toString('utf16le', at + 4, end);
}
