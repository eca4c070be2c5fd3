import type { BytePages } from './byte-pages.ts';

/** So many different words are numbered; the rest of a country's names is spelt out. */
const MOST_WORDS = 1 << 16;
const LONGEST_WORD = 24;
/** Shorter parts of a text are copies; longer ones would keep the piece of the file alive that they were cut from. */
const LONGEST_COPY = 12;
/** Stands before a word that is spelt out; numbers of words begin above it. */
const SPELT = 0;

const FIRST_SLOTS = 1 << 10;
const UNIT_BYTES = 3;
const HEAD_BYTES = 5;

/** Names as numbers of their words, which a million people share: a third of the bytes of their letters. */
export class NameWords {
  readonly #words: string[] = [];
  /** Their numbers by hash, open to the next free slot: a word that is known is found without making a string of it. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** No name takes more bytes than this, whatever its words. */
  static mostBytes(name: string): number {
    return HEAD_BYTES + name.length * (UNIT_BYTES + HEAD_BYTES) + HEAD_BYTES;
  }

  write(name: string, pages: BytePages): void {
    let count = 1;
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) count++;
    pages.number(count);
    let start = 0;
    for (let word = 0; word < count; word++) {
      const blank = name.indexOf(' ', start);
      const end = blank < 0 ? name.length : blank;
      this.#writeWord(name, start, end, pages);
      start = end + 1;
    }
  }

  /** The name that stands where the pages are read now. */
  read(pages: BytePages): string {
    const words: string[] = [];
    for (let count = pages.nextNumber(); count > 0; count--) {
      const number = pages.nextNumber();
      words.push(number === SPELT ? spelt(pages) : (this.#words[number - 1] ?? ''));
    }
    return words.join(' ');
  }

  #writeWord(name: string, start: number, end: number, pages: BytePages): void {
    const number = this.#numberOf(name, start, end);
    pages.number(number);
    if (number !== SPELT) return;
    pages.number(end - start);
    for (let i = start; i < end; i++) pages.number(name.charCodeAt(i));
  }

  #numberOf(name: string, start: number, end: number): number {
    if (end - start > LONGEST_WORD) return SPELT;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = hashOf(name, start, end) & mask;
    for (; slots[at] !== 0; at = (at + 1) & mask) {
      const number = slots[at] as number;
      if (isWord(this.#words[number - 1] ?? '', name, start, end)) return number;
    }
    if (this.#words.length >= MOST_WORDS) return SPELT;
    const word = name.slice(start, end);
    const number = this.#words.push(word.length > LONGEST_COPY ? copied(word) : word);
    slots[at] = number;
    if (number * 2 > slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [index, word] of this.#words.entries()) {
      let at = hashOf(word, 0, word.length) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = index + 1;
    }
    this.#slots = slots;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}

function isWord(word: string, name: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== name.charCodeAt(i)) return false;
  return true;
}

function copied(word: string): string {
  const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  return String.fromCharCode(...units);
}

function spelt(pages: BytePages): string {
  let word = '';
  for (let left = pages.nextNumber(); left > 0; left--) word += String.fromCharCode(pages.nextNumber());
  return word;
}
