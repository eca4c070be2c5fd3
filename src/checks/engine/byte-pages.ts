/** Pages of this many bytes, so that growing copies nothing; a record never crosses their ends. */
const PAGE = 1 << 16;

/** Seven bits of a number a byte; the highest says that more follow. */
const LOW = 0x7f;
const MORE = 0x80;
const BYTE = 0xff;

/**
 * Records of bytes outside the heap's many small objects. A record is named by where it begins; numbers are whole, from 0
 * to 2^32 - 1, and small ones are short.
 */
export class BytePages {
  readonly #pages: Uint8Array<ArrayBuffer>[] = [];
  #page = new Uint8Array(0);
  #free = 0;
  /** Where `nextNumber` reads. */
  #reading = this.#page;
  #read = 0;

  /** Begins a record of at most so many bytes; its name. */
  begin(most: number): number {
    // A page that was made for a long record is longer than the names of its records reach.
    if (this.#free + most > this.#page.length || this.#free >= PAGE) {
      this.#page = new Uint8Array(Math.max(PAGE, most));
      this.#pages.push(this.#page);
      this.#free = 0;
    }
    return (this.#pages.length - 1) * PAGE + this.#free;
  }

  /** A number that takes so many bytes, whatever it is. */
  fixed(value: number, width: number): void {
    let rest = value;
    for (let left = width; left > 0; left--) {
      this.#page[this.#free++] = rest & BYTE;
      rest >>>= 8;
    }
  }

  number(value: number): void {
    let rest = value;
    while (rest > LOW) {
      this.#page[this.#free++] = (rest & LOW) | MORE;
      rest = Math.floor(rest / MORE);
    }
    this.#page[this.#free++] = rest;
  }

  /** The number of a fixed width that stands so many bytes after a record's beginning. */
  fixedAt(record: number, offset: number, width: number): number {
    const page = this.#pages[Math.floor(record / PAGE)];
    const start = (record % PAGE) + offset;
    let value = 0;
    for (let at = width - 1; at >= 0; at--) value = (value << 8) | (page?.[start + at] ?? 0);
    return value >>> 0;
  }

  /** Replaces a byte of a record. */
  set(record: number, offset: number, value: number): void {
    const page = this.#pages[Math.floor(record / PAGE)];
    if (page) page[(record % PAGE) + offset] = value;
  }

  /** From here on `nextNumber` reads. */
  readFrom(record: number, offset: number): void {
    this.#reading = this.#pages[Math.floor(record / PAGE)] ?? this.#page;
    this.#read = (record % PAGE) + offset;
  }
  nextNumber(): number {
    let value = 0;
    for (let scale = 1; ; scale *= MORE) {
      const byte = this.#reading[this.#read++] ?? 0;
      value += (byte & LOW) * scale;
      if (byte < MORE) return value;
    }
  }
}
