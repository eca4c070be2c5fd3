import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, blocks, slice } from '../bytes.ts';
import { wideOrder } from '../formats/detect.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * UTF-16 by its mark or its NULs, UTF-8 when every byte of the file is, else Windows-1252, which Excel writes on
 * village laptops. The whole file is looked at: the first foreign letter may stand in the last row.
 */
export async function detectEncoding(source: ByteSource): Promise<Encoding> {
  const head = await slice(source, 0, 4096);
  const wide = wideOrder(head);
  if (wide) return wide;
  let carry: Buffer = Buffer.alloc(0);
  let utf8 = true;
  let lines = 1;
  for await (const block of blocks(source)) {
    const nul = block.indexOf(0);
    if (nul >= 0) throw nulBytes(source, lines + countLines(block, nul));
    lines += countLines(block, block.length);
    if (!utf8) continue;
    const bytes = carry.length === 0 ? block : Buffer.concat([carry, block]);
    const whole = wholeCharacters(bytes);
    utf8 = source.platform.isUtf8(bytes.subarray(0, whole));
    carry = bytes.subarray(whole);
  }
  return utf8 && carry.length === 0 ? 'utf-8' : 'windows-1252';
}

function nulBytes(source: ByteSource, row: number): UnreadableFile {
  return new UnreadableFile(source.file, { reason: 'nul-bytes', args: { row } });
}

function countLines(block: Buffer, end: number): number {
  let count = 0;
  for (let at = block.indexOf(10); at >= 0 && at < end; at = block.indexOf(10, at + 1)) count++;
  return count;
}

/** Where the last complete UTF-8 character ends. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The text of the file in pieces, without its byte order mark. */
export async function* decoded(
  source: ByteSource,
  encoding: Encoding,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const block of blocks(source)) {
    const text = decoder.decode(block, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** The file as UTF-8, without its byte order mark and its first `skip` characters, which are ASCII. */
export async function* utf8Blocks(
  source: ByteSource,
  encoding: Encoding,
  skip: number,
): AsyncGenerator<Buffer, void, undefined> {
  let first = true;
  for await (const block of encoding === 'utf-8' ? blocks(source) : transcoded(source, encoding)) {
    const mark = first && block.length >= 3 && block.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
    yield first ? block.subarray(mark + skip) : block;
    first = false;
  }
}

async function* transcoded(source: ByteSource, encoding: Encoding): AsyncGenerator<Buffer, void, undefined> {
  for await (const text of decoded(source, encoding)) yield Buffer.from(text);
}
