import { tagEnd, Unexpected } from './text.ts';

const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
export const ZERO = 0x30;

/**
 * A place in the bytes of well-known XML, and the steps over its tags. Whatever is not as the usual programs write
 * it throws `Unexpected`.
 */
export class TagCursor {
  protected buffer: Buffer = Buffer.alloc(0);
  protected at = 0;
  /** Nothing beyond is looked at. */
  protected end = 0;
  /** Where the attribute lies that was stepped over last. */
  protected nameStart = 0;
  protected nameEnd = 0;
  protected valueStart = 0;
  protected valueEnd = 0;

  protected isAt(tag: Uint8Array): boolean {
    for (let i = 0; i < tag.length; i++) if (this.buffer[this.at + i] !== tag[i]) return false;
    return true;
  }

  /** Steps to the next `<`, over nothing but blanks. */
  protected toTag(): void {
    const b = this.buffer;
    let i = this.at;
    for (; i < this.end && b[i] !== LT; i++) {
      const byte = b[i] as number;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) throw new Unexpected();
    }
    this.at = i;
  }

  /** Whether a name ends at this byte. */
  protected endsName(byte: number | undefined): boolean {
    return byte === GT || byte === SLASH || (byte !== undefined && byte <= 0x20);
  }

  /** Steps over one attribute: its first byte, or `>` or `/` at the end of the tag (which is stepped over). */
  protected nextAttribute(): number {
    const b = this.buffer;
    const end = this.end;
    let i = this.at;
    while (i < end && (b[i] as number) <= 0x20) i++;
    const first = b[i] as number;
    if (first === GT || first === SLASH) {
      if (first === SLASH && b[i + 1] !== GT) throw new Unexpected();
      this.at = i + (first === GT ? 1 : 2);
      return first;
    }
    this.nameStart = i;
    while (i < end && b[i] !== EQUALS) i++;
    this.nameEnd = i;
    const quote = b[i + 1];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Unexpected();
    i += 2;
    this.valueStart = i;
    while (i < end && b[i] !== quote) i++;
    if (i >= end) throw new Unexpected();
    this.valueEnd = i;
    this.at = i + 1;
    return first;
  }

  /** The attribute at hand as a whole number. */
  protected digits(): number {
    return this.number(this.valueStart, this.valueEnd);
  }

  protected number(start: number, end: number): number {
    if (start === end || end - start > 9) throw new Unexpected();
    let number = 0;
    for (let i = start; i < end; i++) {
      const digit = (this.buffer[i] as number) - ZERO;
      if (digit < 0 || digit > 9) throw new Unexpected();
      number = number * 10 + digit;
    }
    return number;
  }

  /** Steps into the element at hand, whose name ends `length` bytes on; -1 when it is empty (`<v/>`). */
  protected enter(length: number): number {
    if (!this.endsName(this.buffer[this.at + length])) throw new Unexpected();
    const close = tagEnd(this.buffer, this.at + length, this.end);
    if (close >= this.end) throw new Unexpected();
    this.at = close + 1;
    return this.buffer[close - 1] === SLASH ? -1 : close + 1;
  }

  /** Where the text that begins at `start` ends: at the next tag. */
  protected textEnd(start: number): number {
    const b = this.buffer;
    let i = start;
    while (i < this.end && b[i] !== LT) i++;
    return i;
  }

  /** Steps over a closing tag that must stand at `at`. */
  protected leave(at: number, tag: Uint8Array): void {
    this.at = at;
    if (!this.isAt(tag)) throw new Unexpected();
    this.at += tag.length;
  }
}
