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

function written(sums: ArrayLike<number>, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(sums.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < sums.length; i++) view.setInt32(i * 4, sums[i] ?? 0, littleEndian);
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

/**
 * FIPS 180-4, its words of 64 bits in two halves: documents ask for a hundred thousand rounds, so nothing is made in one but what
 * it returns.
 */
function sha512(bytes: Uint8Array, bits: 384 | 512): Uint8Array {
  const data = padded(bytes, 128, false);
  const sums = Int32Array.from((bits === 384 ? STARTS.slice(8) : STARTS.slice(0, 8)).flat());
  const words = new Int32Array(160);
  for (let from = 0; from < data.byteLength; from += 128) {
    fillWords(words, data, from);
    mixWords(words, sums);
  }
  return written(sums, false).subarray(0, bits / 8);
}

const at = (words: Int32Array, index: number): number => words[index] ?? 0;
/** What runs over from the sum of lower halves. */
const carried = (low: number): number => Math.floor(low / 0x1_0000_0000);

/** One half of a word turned right; the other one with the halves changed about. */
const turnedRight = (near: number, far: number, by: number): number => (near >>> by) | (far << (32 - by));
const turnedA = (near: number, far: number): number =>
  turnedRight(near, far, 28) ^ turnedRight(far, near, 2) ^ turnedRight(far, near, 7);
const turnedE = (near: number, far: number): number =>
  turnedRight(near, far, 14) ^ turnedRight(near, far, 18) ^ turnedRight(far, near, 9);

/** The words of a block, and those that are made of them. */
function fillWords(w: Int32Array, data: DataView, from: number): void {
  for (let i = 0; i < 32; i++) w[i] = data.getInt32(from + i * 4);
  for (let i = 32; i < 160; i += 2) {
    const [oldHigh, oldLow] = [at(w, i - 30), at(w, i - 29)];
    const [newHigh, newLow] = [at(w, i - 4), at(w, i - 3)];
    const low =
      ((turnedRight(oldLow, oldHigh, 1) ^
        turnedRight(oldLow, oldHigh, 8) ^
        turnedRight(oldLow, oldHigh, 7)) >>>
        0) +
      ((turnedRight(newLow, newHigh, 19) ^
        turnedRight(newHigh, newLow, 29) ^
        turnedRight(newLow, newHigh, 6)) >>>
        0) +
      (at(w, i - 31) >>> 0) +
      (at(w, i - 13) >>> 0);
    w[i] =
      (turnedRight(oldHigh, oldLow, 1) ^ turnedRight(oldHigh, oldLow, 8) ^ (oldHigh >>> 7)) +
      (turnedRight(newHigh, newLow, 19) ^ turnedRight(newLow, newHigh, 29) ^ (newHigh >>> 6)) +
      at(w, i - 32) +
      at(w, i - 14) +
      carried(low);
    w[i + 1] = low;
  }
}

/** The eighty rounds. What the standard hands from letter to letter keeps its place here, and the letters move. */
function mixWords(w: Int32Array, sums: Int32Array): void {
  const s = sums.slice();
  for (let i = 0; i < 160; i += 2) {
    const [a, b, c, d] = [-i & 15, (2 - i) & 15, (4 - i) & 15, (6 - i) & 15];
    const [e, f, g, h] = [(8 - i) & 15, (10 - i) & 15, (12 - i) & 15, (14 - i) & 15];
    const [aHigh, aLow, eHigh, eLow] = [at(s, a), at(s, a + 1), at(s, e), at(s, e + 1)];
    const [bHigh, bLow, cHigh, cLow] = [at(s, b), at(s, b + 1), at(s, c), at(s, c + 1)];
    const firstLow =
      (at(s, h + 1) >>> 0) +
      (turnedE(eLow, eHigh) >>> 0) +
      (((eLow & at(s, f + 1)) ^ (~eLow & at(s, g + 1))) >>> 0) +
      (at(KEYS, i + 1) >>> 0) +
      (at(w, i + 1) >>> 0);
    const firstHigh =
      (at(s, h) +
        turnedE(eHigh, eLow) +
        ((eHigh & at(s, f)) ^ (~eHigh & at(s, g))) +
        at(KEYS, i) +
        at(w, i) +
        carried(firstLow)) |
      0;
    const low =
      (firstLow >>> 0) +
      (turnedA(aLow, aHigh) >>> 0) +
      (((aLow & bLow) ^ (aLow & cLow) ^ (bLow & cLow)) >>> 0);
    const most = (aHigh & bHigh) ^ (aHigh & cHigh) ^ (bHigh & cHigh);
    s[h] = firstHigh + turnedA(aHigh, aLow) + most + carried(low);
    s[h + 1] = low;
    const moved = (at(s, d + 1) >>> 0) + (firstLow >>> 0);
    s[d] = at(s, d) + firstHigh + carried(moved);
    s[d + 1] = moved;
  }
  for (let i = 0; i < 16; i += 2) {
    const low = (at(sums, i + 1) >>> 0) + (at(s, i + 1) >>> 0);
    sums[i] = at(sums, i) + at(s, i) + carried(low);
    sums[i + 1] = low;
  }
}
