const SLOTS = 8192;
const LONGEST = 24;

/**
 * Short texts of a file as strings, each made once while it keeps coming: a roster repeats its villages, posts and
 * sexes thousands of times, and comparing bytes is cheaper than another string.
 */
export class TextCache {
  readonly #slots: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);

  /** The text of bytes that are all ASCII. `hash` need only be the same for the same bytes. */
  ascii(buffer: Buffer, start: number, end: number, hash: number): string {
    if (end - start > LONGEST) return buffer.toString('latin1', start, end);
    const slot = hash & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && isSame(known, buffer, start, end)) return known;
    const text = buffer.toString('latin1', start, end);
    this.#slots[slot] = text;
    return text;
  }
}

function isSame(text: string, buffer: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i - start) !== buffer[i]) return false;
  return true;
}
