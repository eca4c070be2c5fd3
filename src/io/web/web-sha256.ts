import type { Hash } from '../platform.ts';

/** The first 32 bits of the fraction of a root of a prime, as FIPS 180-4 makes its constants. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 0x1_0000_0000);

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const ROUNDS = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

/** SHA-256 (FIPS 180-4) in plain code: what browsers offer takes only whole files, and only later. */
export class WebSha256 implements Hash {
  readonly #state = START.slice();
  readonly #schedule = new Uint32Array(64);
  readonly #rest = new Uint8Array(BLOCK);
  #held = 0;
  #length = 0;

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#held > 0) {
      at = Math.min(BLOCK - this.#held, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#held);
      this.#held += at;
      if (this.#held < BLOCK) return;
      this.#take(this.#rest, 0);
      this.#held = 0;
    }
    for (; at + BLOCK <= bytes.length; at += BLOCK) this.#take(bytes, at);
    this.#rest.set(bytes.subarray(at));
    this.#held = bytes.length - at;
  }

  digest(): string {
    const bits = this.#length * 8;
    const tail = new Uint8Array(((this.#held + 9 + BLOCK - 1) & -BLOCK) - this.#held);
    tail[0] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bits / 0x1_0000_0000));
    view.setUint32(tail.length - 4, bits % 0x1_0000_0000);
    this.update(tail);
    return Array.from(this.#state, (part) => part.toString(16).padStart(8, '0')).join('');
  }

  #take(bytes: Uint8Array, from: number): void {
    const [w, s] = [this.#schedule, this.#state];
    const at = (index: number): number => w[index] ?? 0;
    for (let i = 0; i < 16; i++) {
      const p = from + i * 4;
      w[i] =
        ((bytes[p] ?? 0) << 24) |
        ((bytes[p + 1] ?? 0) << 16) |
        ((bytes[p + 2] ?? 0) << 8) |
        (bytes[p + 3] ?? 0);
    }
    for (let i = 16; i < 64; i++) {
      const [x, y] = [at(i - 15), at(i - 2)];
      const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (at(i - 16) + low + at(i - 7) + high) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = s;
    for (let i = 0; i < 64; i++) {
      const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const first = (h + high + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + at(i)) | 0;
      const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [i, part] of [a, b, c, d, e, f, g, h].entries()) s[i] = (s[i] ?? 0) + part;
  }
}

/** Of a text, hexadecimal. */
export function webSha256OfText(text: string): string {
  const hash = new WebSha256();
  hash.update(new TextEncoder().encode(text));
  return hash.digest();
}
