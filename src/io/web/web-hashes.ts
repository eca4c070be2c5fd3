import { WebSha256 } from './web-sha256.ts';

type Digest = (bytes: Uint8Array) => Uint8Array;

/** Hashes that office documents are locked with, by the names that the documents use. */
export const HASHES: Readonly<Record<string, Digest>> = {
  md5: (bytes) => md5(bytes),
  sha1: (bytes) => sha1(bytes),
  sha256(bytes) {
    const hash = new WebSha256();
    hash.update(bytes);
    return Uint8Array.from(hash.digest().match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  },
  sha384: (bytes) => sha512(bytes, 384),
  sha512: (bytes) => sha512(bytes, 512),
};

/** The bytes, a one, zeros, and the length in bits: whole blocks. */
function padded(bytes: Uint8Array, block: number, littleEndian: boolean): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 1 + block / 8) / block) * block);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - (littleEndian ? 8 : 4), bytes.length * 8, littleEndian);
  return view;
}

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** RFC 1321. */
function md5(bytes: Uint8Array): Uint8Array {
  const data = padded(bytes, 64, true);
  const sums = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let from = 0; from < data.byteLength; from += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = sums;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mix = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const index = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0;
      const sine = Math.floor(Math.abs(Math.sin(i + 1)) * 0x1_0000_0000);
      const sum = (a + mix + sine + data.getUint32(from + (index % 16) * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + turned(sum, SHIFTS[round]?.[i % 4] ?? 0)) | 0];
    }
    for (const [i, part] of [a, b, c, d].entries()) sums[i] = ((sums[i] ?? 0) + part) | 0;
  }
  return written(sums, true);
}

/** FIPS 180-4. */
function sha1(bytes: Uint8Array): Uint8Array {
  const data = padded(bytes, 64, false);
  const sums = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let from = 0; from < data.byteLength; from += 64) {
    for (let i = 0; i < 80; i++)
      w[i] =
        i < 16
          ? data.getInt32(from + i * 4)
          : turned((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = sums;
    for (let i = 0; i < 80; i++) {
      const round = Math.floor(i / 20);
      const mix = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round] ?? 0;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round] ?? 0;
      const sum = (turned(a, 5) + mix + e + constant + (w[i] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, turned(b, 30), a, sum];
    }
    for (const [i, part] of [a, b, c, d, e].entries()) sums[i] = ((sums[i] ?? 0) + part) | 0;
  }
  return written(sums, false);
}

function written(sums: readonly number[], littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(sums.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, sum] of sums.entries()) view.setInt32(i * 4, sum, littleEndian);
  return bytes;
}

const WORD = 0xffff_ffff_ffff_ffffn;

/** The first 64 bits of the fraction of a root of a prime, exactly. */
function rootFraction(prime: number, power: 2n | 3n): bigint {
  const wanted = BigInt(prime) << (64n * power);
  let low = 0n;
  let high = BigInt(prime) << 64n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= wanted) low = middle;
    else high = middle - 1n;
  }
  return low & WORD;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const halves = (value: bigint): readonly [number, number] => [
  Number(value >> 32n) | 0,
  Number(value & 0xffff_ffffn) | 0,
];

const KEYS = Int32Array.from(firstPrimes(80).flatMap((prime) => halves(rootFraction(prime, 3n))));

/** The starting values: square roots of the first eight primes, for SHA-384 of the next eight. */
const STARTS = firstPrimes(16).map((prime) => halves(rootFraction(prime, 2n)));

/** FIPS 180-4, its words of 64 bits in two halves: documents ask for a hundred thousand rounds. */
function sha512(bytes: Uint8Array, bits: 384 | 512): Uint8Array {
  const data = padded(bytes, 128, false);
  const sums = (bits === 384 ? STARTS.slice(8) : STARTS.slice(0, 8)).flat();
  for (let from = 0; from < data.byteLength; from += 128) sha512Block(data, from, sums);
  return written(sums, false).subarray(0, bits / 8);
}

function sha512Block(data: DataView, from: number, sums: number[]): void {
  const w = new Int32Array(160);
  for (let i = 0; i < 32; i++) w[i] = data.getInt32(from + i * 4);
  for (let i = 32; i < 160; i += 2) {
    const low = sigma(w[i - 30] ?? 0, w[i - 29] ?? 0, 1, 8, -7);
    const high = sigma(w[i - 4] ?? 0, w[i - 3] ?? 0, 19, 61, -6);
    const earlier = [w[i - 32] ?? 0, w[i - 31] ?? 0] as const;
    const middle = [w[i - 14] ?? 0, w[i - 13] ?? 0] as const;
    [w[i], w[i + 1]] = sum64(low, high, earlier, middle);
  }
  let s = sums.slice();
  const pair = (at: number): Half => [s[2 * at] ?? 0, s[2 * at + 1] ?? 0];
  for (let i = 0; i < 160; i += 2) {
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(pair) as [
      Half,
      Half,
      Half,
      Half,
      Half,
      Half,
      Half,
      Half,
    ];
    const choice: Half = [(e[0] & f[0]) ^ (~e[0] & g[0]), (e[1] & f[1]) ^ (~e[1] & g[1])];
    const most: Half = [
      (a[0] & b[0]) ^ (a[0] & c[0]) ^ (b[0] & c[0]),
      (a[1] & b[1]) ^ (a[1] & c[1]) ^ (b[1] & c[1]),
    ];
    const key: Half = [KEYS[i] ?? 0, KEYS[i + 1] ?? 0];
    const first = sum64(h, sigma(e[0], e[1], 14, 18, 41), choice, key, [w[i] ?? 0, w[i + 1] ?? 0]);
    const second = sum64(sigma(a[0], a[1], 28, 34, 39), most);
    s = [...sum64(first, second), ...a, ...b, ...c, ...sum64(d, first), ...e, ...f, ...g];
  }
  for (let at = 0; at < 8; at++)
    [sums[2 * at], sums[2 * at + 1]] = sum64([sums[2 * at] ?? 0, sums[2 * at + 1] ?? 0], pair(at));
}

type Half = readonly [high: number, low: number];

/** Turned right by three counts, together; a negative one shifts instead. */
function sigma(high: number, low: number, ...counts: readonly number[]): Half {
  let [x, y] = [0, 0];
  for (const count of counts) {
    const by = Math.abs(count);
    const [h, l] = by < 32 ? [high, low] : [low, high];
    const n = by % 32;
    x ^= count < 0 ? h >>> n : (h >>> n) | (l << (32 - n));
    y ^= (l >>> n) | (h << (32 - n));
  }
  return [x, y];
}

function sum64(...halves: readonly Half[]): [number, number] {
  let [high, low] = [0, 0];
  for (const [h, l] of halves) {
    low += l >>> 0;
    high += h;
  }
  return [(high + Math.floor(low / 0x1_0000_0000)) | 0, low | 0];
}
