const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const LONGEST = 5;

/**
 * Counts what stands in the bytes of a worksheet, knowing nothing of rows and columns: `<row>`, and `<v>` and
 * `<is>`, which hold the values. What the scanner read is held against it.
 */
export class RawCount {
  rows = 0;
  values = 0;
  /** The end of the chunk before: a tag may begin in it. */
  #tail: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    const bytes = Buffer.concat([this.#tail, chunk]);
    const end = Math.max(0, bytes.length - LONGEST);
    this.#count(bytes, end);
    this.#tail = Buffer.from(bytes.subarray(end));
  }

  /** Tags that begin before `end`. */
  #count(bytes: Buffer, end: number): void {
    let i = 0;
    while (i < end) {
      if (bytes[i] !== LT) {
        i++;
        continue;
      }
      const next = bytes[i + 1];
      if (next === 0x76) {
        if (endsName(bytes[i + 2])) this.values++;
      } else if (next === 0x69) {
        if (bytes[i + 2] === 0x73 && endsName(bytes[i + 3])) this.values++;
      } else if (next === 0x72 && bytes[i + 2] === 0x6f && bytes[i + 3] === 0x77) {
        if (endsName(bytes[i + 4])) this.rows++;
      }
      // No tag is shorter than `<a>`.
      i += 3;
    }
  }
}

const endsName = (byte: number | undefined): boolean =>
  byte === GT || byte === SLASH || (byte !== undefined && byte <= 0x20);
