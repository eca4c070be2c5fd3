/**
 * What readers and writers use of Node's `Buffer`, for browsers: bytes with words for numbers and text. Only what is used here
 * and in the libraries that go into the page; `test/io/web-buffer.test.ts` holds it to Node's own.
 */
export class WebBuffer extends Uint8Array<ArrayBuffer> {
  #view: DataView | undefined;

  // What `subarray` and `slice` make is a WebBuffer too: the species of a subclass is itself.

  /** `filling`: a byte, bytes or a text that is repeated. */
  static alloc(size: number, filling: number | string | Uint8Array = 0): WebBuffer {
    const made = new WebBuffer(new ArrayBuffer(size));
    if (typeof filling === 'number') return filling === 0 ? made : made.fill(filling);
    const bytes = typeof filling === 'string' ? encode(filling, 'utf8') : filling;
    for (let at = 0; at < size; at++) made[at] = bytes[at % bytes.length] ?? 0;
    return made;
  }

  static allocUnsafe(size: number): WebBuffer {
    return new WebBuffer(new ArrayBuffer(size));
  }

  static isBuffer(value: unknown): boolean {
    return value instanceof WebBuffer;
  }

  static byteLength(text: string | ArrayBufferView | ArrayBuffer, encoding: string = 'utf8'): number {
    return typeof text === 'string' ? encode(text, encoding).length : text.byteLength;
  }

  static concat(pieces: readonly Uint8Array[], length?: number): WebBuffer {
    const whole = WebBuffer.alloc(length ?? pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      const fits = piece.length <= whole.length - at ? piece : piece.subarray(0, whole.length - at);
      whole.set(fits, at);
      at += fits.length;
    }
    return whole;
  }

  /** Bytes of a text, a copy of bytes, or a view of an `ArrayBuffer`. */
  static override from(
    source: string | ArrayBuffer | ArrayLike<number> | Iterable<number>,
    second?: unknown,
    length?: number,
  ): WebBuffer {
    if (typeof source === 'string') return view(encode(source, typeof second === 'string' ? second : 'utf8'));
    if (source instanceof ArrayBuffer) return new WebBuffer(source, Number(second ?? 0), length);
    return view(Uint8Array.from(source as ArrayLike<number>));
  }

  get #data(): DataView {
    this.#view ??= new DataView(this.buffer, this.byteOffset, this.byteLength);
    return this.#view;
  }

  /** As Node's, with an encoding of ours; the array's own list of numbers is nobody's wish. */
  override toString(encoding: string = 'utf8', start = 0, end: number = this.length): string {
    return decode(this.subarray(Math.max(0, start), Math.max(start, end)), encoding);
  }

  /** A view, not a copy, as Node's. */
  override slice(start?: number, end?: number): WebBuffer {
    return this.subarray(start, end) as WebBuffer;
  }

  write(text: string, offset: number | string = 0, length?: number | string, encoding?: string): number {
    const at = typeof offset === 'number' ? offset : 0;
    const how = [offset, length, encoding].find((one) => typeof one === 'string') as string | undefined;
    const bytes = encode(text, how ?? 'utf8');
    const most = Math.min(typeof length === 'number' ? length : bytes.length, this.length - at, bytes.length);
    const whole = how === undefined || /^utf-?8$/i.test(how) ? wholeCharacters(bytes, most) : most;
    this.set(bytes.subarray(0, whole), at);
    return whole;
  }

  copy(target: Uint8Array, at = 0, start = 0, end: number = this.length): number {
    const piece = this.subarray(start, Math.min(end, start + target.length - at));
    target.set(piece, at);
    return piece.length;
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, at) => byte === other[at]);
  }

  compare(
    other: Uint8Array,
    otherStart = 0,
    otherEnd: number = other.length,
    start = 0,
    end: number = this.length,
  ): number {
    const [mine, its] = [this.subarray(start, end), other.subarray(otherStart, otherEnd)];
    for (let at = 0; at < Math.min(mine.length, its.length); at++) {
      const difference = (mine[at] ?? 0) - (its[at] ?? 0);
      if (difference !== 0) return Math.sign(difference);
    }
    return Math.sign(mine.length - its.length);
  }

  override indexOf(wanted: number | string | Uint8Array, from = 0, encoding = 'utf8'): number {
    if (typeof wanted === 'number') return super.indexOf(wanted, from);
    const bytes = typeof wanted === 'string' ? encode(wanted, encoding) : wanted;
    const [first] = bytes;
    if (first === undefined) return Math.min(from, this.length);
    for (let at = super.indexOf(first, from); at >= 0; at = super.indexOf(first, at + 1))
      if (startsAt(this, bytes, at)) return at;
    return -1;
  }

  override lastIndexOf(wanted: number | string | Uint8Array, from: number = this.length): number {
    if (typeof wanted === 'number') return super.lastIndexOf(wanted, from);
    const bytes = typeof wanted === 'string' ? encode(wanted, 'utf8') : wanted;
    for (let at = Math.min(from, this.length - bytes.length); at >= 0; at--)
      if (startsAt(this, bytes, at)) return at;
    return -1;
  }

  override includes(wanted: number | string | Uint8Array, from = 0): boolean {
    return this.indexOf(wanted, from) >= 0;
  }

  readUInt8(at = 0): number {
    return this.#data.getUint8(at);
  }
  readInt8(at = 0): number {
    return this.#data.getInt8(at);
  }
  /** Of up to six bytes, the highest first. */
  readUIntBE(at: number, length: number): number {
    return this.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  /** Of up to six bytes, the lowest first. */
  readUIntLE(at: number, length: number): number {
    return this.subarray(at, at + length).reduceRight((sum, byte) => sum * 256 + byte, 0);
  }
  readUInt16LE(at = 0): number {
    return this.#data.getUint16(at, true);
  }
  readInt16LE(at = 0): number {
    return this.#data.getInt16(at, true);
  }
  readUInt32LE(at = 0): number {
    return this.#data.getUint32(at, true);
  }
  readInt32LE(at = 0): number {
    return this.#data.getInt32(at, true);
  }
  readDoubleLE(at = 0): number {
    return this.#data.getFloat64(at, true);
  }
  readBigUInt64LE(at = 0): bigint {
    return this.#data.getBigUint64(at, true);
  }
  writeUInt8(value: number, at = 0): number {
    this.#data.setUint8(at, value);
    return at + 1;
  }
  writeUInt16LE(value: number, at = 0): number {
    this.#data.setUint16(at, value, true);
    return at + 2;
  }
  writeUInt32LE(value: number, at = 0): number {
    this.#data.setUint32(at, value, true);
    return at + 4;
  }
  writeInt32LE(value: number, at = 0): number {
    this.#data.setInt32(at, value, true);
    return at + 4;
  }
}

const view = (bytes: Uint8Array<ArrayBuffer>): WebBuffer =>
  new WebBuffer(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function startsAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  if (at + wanted.length > bytes.length) return false;
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

/** The most bytes up to `most` that end with a whole character. */
function wholeCharacters(bytes: Uint8Array, most: number): number {
  let end = most;
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}

function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const name = encoding.toLowerCase().replace('-', '');
  if (name === 'utf8') return new TextEncoder().encode(text);
  if (name === 'latin1' || name === 'binary' || name === 'ascii') {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  }
  if (name === 'utf16le' || name === 'ucs2') {
    const bytes = new Uint8Array(text.length * 2);
    for (let at = 0; at < text.length; at++) {
      bytes[2 * at] = text.charCodeAt(at);
      bytes[2 * at + 1] = text.charCodeAt(at) >> 8;
    }
    return bytes;
  }
  if (name === 'hex')
    return Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
  if (name === 'base64') return fromBase64(text);
  throw new TypeError(`unknown encoding: ${encoding}`);
}

/** Node's takes what is no sign of base64 for nothing, and ends at the padding. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const [signs = ''] = text.replaceAll('-', '+').replaceAll('_', '/').split('=', 1);
  const clean = signs.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** So many characters fit into the arguments of one call in every engine. */
const AT_ONCE = 8192;

function decode(bytes: Uint8Array, encoding: string): string {
  const name = encoding.toLowerCase().replace('-', '');
  if (name === 'utf8') return UTF8.decode(bytes);
  if (name === 'latin1' || name === 'binary') return characters(bytes);
  if (name === 'ascii') return characters(bytes.map((byte) => byte & 0x7f));
  if (name === 'utf16le' || name === 'ucs2')
    return characters(
      Uint16Array.from(
        { length: bytes.length >> 1 },
        (_, at) => (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8),
      ),
    );
  if (name === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (name === 'base64') return btoa(characters(bytes));
  throw new TypeError(`unknown encoding: ${encoding}`);
}

function characters(codes: Uint8Array | Uint16Array): string {
  if (codes.length <= AT_ONCE) return String.fromCharCode.apply(undefined, codes as unknown as number[]);
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE)
    text += String.fromCharCode.apply(undefined, codes.subarray(at, at + AT_ONCE) as unknown as number[]);
  return text;
}
