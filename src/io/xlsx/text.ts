import type { TextCache } from '../text-cache.ts';

/** XML's own five entities; any other is refused. */
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Something that the fast scanner does not read itself: the part is read again by a full XML parser. */
export class Unexpected extends Error {
  override readonly name = 'Unexpected';
}

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const LOWER_X = 0x78;

/** The text between two positions of UTF-8 XML. Most is plain ASCII and often the same again. */
export function xmlText(buffer: Buffer, start: number, end: number, texts: TextCache): string {
  let bits = 0;
  let hash = 0;
  let marked = false;
  for (let i = start; i < end; i++) {
    const byte = buffer[i] as number;
    bits |= byte;
    hash = (Math.imul(hash, 31) + byte) | 0;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) marked = true;
    else if (byte === UNDERSCORE && buffer[i + 1] === LOWER_X) marked = true;
  }
  const text = bits < 0x80 ? texts.ascii(buffer, start, end, hash) : utf8(buffer, start, end);
  return marked ? unescapeCell(unescapeXml(text)) : text;
}

/** Where the `>` of a tag stands: not one inside quotation marks. `end` when there is none before it. */
export function tagEnd(buffer: Buffer, start: number, end: number): number {
  let quote = 0;
  for (let i = start; i < end; i++) {
    const byte = buffer[i] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x3e) return i;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
  }
  return end;
}

/** Bytes that are no UTF-8 must not pass as replacement characters: the full parser refuses them. */
function utf8(buffer: Buffer, start: number, end: number): string {
  const text = buffer.toString('utf8', start, end);
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(buffer.subarray(start, end)))
    throw new Unexpected();
  return text;
}

function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g, (_all, hex, decimal, name) => {
    const plain = name === undefined ? undefined : ENTITIES[name];
    if (plain !== undefined) return plain;
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : Number.NaN;
    if (!isXmlCharacter(code)) throw new Unexpected();
    return String.fromCodePoint(code);
  });
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Excel writes a character that XML cannot hold as `_x000D_`, and a real `_x` as `_x005F_x`. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
