const SLOTS = 8192;
const LONGEST = 24;

/** After so many texts that were new, fewer than an eighth of them known again, nothing is kept any more: a table of shared strings has each once. */
const TRIED = 16_384;

/** Longer than a day of the calendar: a number of so many digits is somebody's own and comes once. */
const OWN_NUMBER = 11;
const ZERO = 48;
const NINE = 57;

/**
 * Short texts of a file as strings, each made once while it keeps coming: a roster repeats its villages, posts and
 * sexes thousands of times, and comparing bytes is cheaper than another string. A text that came again keeps its slot against
 * the next one that wants it: names come once, and would push out what repeats.
 */
export class TextCache {
  readonly #slots: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
  readonly #again = new Uint8Array(SLOTS);
  #hits = 0;
  #misses = 0;
  #gaveUp = false;

  /** The text of bytes that are all ASCII. `hash` need only be the same for the same bytes. */
  ascii(buffer: Buffer, start: number, end: number, hash: number): string {
    const length = end - start;
    const first = buffer[start] as number;
    if (this.#gaveUp || length > LONGEST || (length >= OWN_NUMBER && first >= ZERO && first <= NINE))
      return buffer.toString('latin1', start, end);
    const slot = hash & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && isSame(known, buffer, start, end)) {
      this.#again[slot] = 1;
      this.#hits++;
      return known;
    }
    if (++this.#misses === TRIED) this.#gaveUp = this.#hits < TRIED / 8;
    const text = buffer.toString('latin1', start, end);
    if (this.#again[slot] === 1) this.#again[slot] = 0;
    else this.#slots[slot] = text;
    return text;
  }
}

function isSame(text: string, buffer: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = start; i < end; i++) if (text.charCodeAt(i - start) !== buffer[i]) return false;
  return true;
}
