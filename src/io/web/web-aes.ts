/** AES (FIPS 197) backwards, in blocks of 16 bytes; only short keys of office documents pass here, and a page has no other way at once. */

const times2 = (byte: number): number => ((byte << 1) ^ (byte & 0x80 ? 0x11b : 0)) & 0xff;

function times(a: number, b: number): number {
  let [product, shifted] = [0, a];
  for (let rest = b; rest > 0; rest >>= 1) {
    if (rest & 1) product ^= shifted;
    shifted = times2(shifted);
  }
  return product;
}

interface Boxes {
  readonly forward: Uint8Array;
  readonly back: Uint8Array;
}

/** The substitution of FIPS 197, from its definition: inverses in the field, then an affine map. */
function boxes(): Boxes {
  const [forward, back] = [new Uint8Array(256), new Uint8Array(256)];
  let [p, q] = [1, 1];
  do {
    p ^= times2(p);
    q ^= q << 1;
    q ^= q << 2;
    q ^= q << 4;
    q &= 0xff;
    if (q & 0x80) q ^= 0x09;
    const turned = q ^ turn(q, 1) ^ turn(q, 2) ^ turn(q, 3) ^ turn(q, 4);
    forward[p] = turned ^ 0x63;
  } while (p !== 1);
  forward[0] = 0x63;
  for (const [from, to] of forward.entries()) back[to] = from;
  return { forward, back };
}

const turn = (byte: number, by: number): number => ((byte << by) | (byte >> (8 - by))) & 0xff;

function roundKeys(key: Uint8Array, { forward }: Boxes): Uint8Array {
  const words = key.length / 4;
  const keys = new Uint8Array(16 * (words + 7));
  keys.set(key);
  let constant = 1;
  for (let at = key.length; at < keys.length; at += 4) {
    let word = [...keys.subarray(at - 4, at)];
    const index = at / 4;
    if (index % words === 0) {
      const [first = 0, ...rest] = word;
      word = [...rest, first].map((byte) => forward[byte] ?? 0);
      word[0] = (word[0] ?? 0) ^ constant;
      constant = times2(constant);
    } else if (words > 6 && index % words === 4) word = word.map((byte) => forward[byte] ?? 0);
    for (const [i, byte] of word.entries()) keys[at + i] = (keys[at + i - key.length] ?? 0) ^ byte;
  }
  return keys;
}

/** Without padding: with `iv` in chained blocks, without in plain ones. @throws RangeError for other lengths of keys and bytes */
export function decryptAes(key: Uint8Array, iv: Uint8Array | undefined, bytes: Uint8Array): Uint8Array {
  if (![16, 24, 32].includes(key.length) || bytes.length % 16 !== 0) throw new RangeError('no AES');
  const tables = boxes();
  const keys = roundKeys(key, tables);
  const products = [14, 11, 13, 9].map((factor) =>
    Uint8Array.from({ length: 256 }, (_, byte) => times(byte, factor)),
  );
  const plain = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 16) {
    const block = decryptBlock(bytes.subarray(at, at + 16), keys, tables.back, products);
    const before = at === 0 ? iv : bytes.subarray(at - 16, at);
    for (let i = 0; i < 16; i++)
      plain[at + i] = (block[i] ?? 0) ^ (iv === undefined ? 0 : (before?.[i] ?? 0));
  }
  return plain;
}

function decryptBlock(
  cipher: Uint8Array,
  keys: Uint8Array,
  back: Uint8Array,
  products: readonly Uint8Array[],
): Uint8Array {
  const rounds = keys.length / 16 - 1;
  let state: Uint8Array = cipher.map((byte, i) => byte ^ (keys[rounds * 16 + i] ?? 0));
  for (let round = rounds - 1; round >= 0; round--) {
    // Rows move right by their number, then each byte goes back through the box.
    state = state.map((_, i) => back[state[(i + 16 - 4 * (i % 4)) % 16] ?? 0] ?? 0);
    state = state.map((byte, i) => byte ^ (keys[round * 16 + i] ?? 0));
    if (round > 0) state = mixed(state, products);
  }
  return state;
}

const mixed = (state: Uint8Array, products: readonly Uint8Array[]): Uint8Array =>
  state.map((_, i) => {
    const column = i - (i % 4);
    let sum = 0;
    for (let k = 0; k < 4; k++) sum ^= products[k]?.[state[column + ((i + k) % 4)] ?? 0] ?? 0;
    return sum;
  });
