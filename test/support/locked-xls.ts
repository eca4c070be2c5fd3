import { createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';

/** The ways in which Excel 95 to 2003 lock an .xls, with the bits of their keys. */
export type Lock = 'xor' | 'rc4' | 'cryptoapi-40' | 'cryptoapi-128';

const BOF = 0x0809;
const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const INTERFACE_HEADER = 0xe1;
const BLOCK = 1024;

/**
 * The same .xls locked with a password, as [MS-XLS] 2.2.10 and [MS-OFFCRYPTO] 2.3.5 to 2.3.7 say; with `bare`, its records
 * without their container. Salt and verifier are fixed.
 */
export function lockedXls(file: Buffer, lock: Lock, password: string, bare = false): Buffer {
  const container = CFB.read(file, { type: 'buffer' });
  const name = CFB.find(container, 'Workbook') ? 'Workbook' : 'Book';
  const records = Buffer.from((CFB.find(container, name)?.content ?? []) as Uint8Array);
  const locked = withFilePass(records, lock, password, name === 'Book');
  if (bare) return locked;
  const again = CFB.utils.cfb_new();
  CFB.utils.cfb_add(again, `/${name}`, locked);
  return Buffer.from(CFB.write(again, { type: 'buffer' }) as Uint8Array);
}

function withFilePass(records: Buffer, lock: Lock, password: string, isOld: boolean): Buffer {
  const { info, mask } = LOCKS[lock](password);
  const said = lock === 'xor' && isOld ? info.subarray(2) : info;
  const head = 4 + records.readUInt16LE(2);
  const pass = Buffer.concat([Buffer.from([FILE_PASS, 0, said.length, 0]), said]);
  const out = Buffer.concat([records.subarray(0, head), pass, records.subarray(head)]);
  for (let at = head + pass.length; at + 4 <= out.length; at += 4 + out.readUInt16LE(at + 2)) {
    const [type, length] = [out.readUInt16LE(at), out.readUInt16LE(at + 2)];
    if (type === BOF || type === INTERFACE_HEADER) continue;
    // Where a sheet begins, which a reader must know before.
    if (type === BOUND_SHEET) out.writeUInt32LE(out.readUInt32LE(at + 4) + pass.length, at + 4);
    const from = at + 4 + (type === BOUND_SHEET ? 4 : 0);
    for (let i = from; i < at + 4 + length; i++) out[i] = mask(out[i] as number, i, length);
  }
  return out;
}

interface Locked {
  readonly info: Buffer;
  /** A byte at a position of the stream, in a record of this length. */
  mask(byte: number, position: number, length: number): number;
}

const SALT = Buffer.from('e8772c1d91c56a37964761b280183217', 'hex');
const VERIFIER = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

const LOCKS: Readonly<Record<Lock, (password: string) => Locked>> = {
  xor: xorLock,
  rc4: (password) => {
    const short = digest('md5', wide(password)).subarray(0, 5);
    const mixed = digest('md5', Buffer.concat(new Array(16).fill(Buffer.concat([short, SALT])))).subarray(
      0,
      5,
    );
    const key = (block: number): Buffer => digest('md5', Buffer.concat([mixed, four(block)]));
    const secret = enciphered(key(0), Buffer.concat([VERIFIER, digest('md5', VERIFIER)]));
    return { info: Buffer.concat([two(1, 1, 1), SALT, secret]), mask: byBlocks(key) };
  },
  'cryptoapi-40': (password) => cryptoApi(password, 40),
  'cryptoapi-128': (password) => cryptoApi(password, 128),
};

function cryptoApi(password: string, bits: number): Locked {
  const base = digest('sha1', Buffer.concat([SALT, wide(password)]));
  const key = (block: number): Buffer => {
    const whole = digest('sha1', Buffer.concat([base, four(block)]));
    return bits === 40
      ? Buffer.concat([whole.subarray(0, 5), Buffer.alloc(11)])
      : whole.subarray(0, bits / 8);
  };
  const secret = enciphered(key(0), Buffer.concat([VERIFIER, digest('sha1', VERIFIER)]));
  const provider = wide('Microsoft Base Cryptographic Provider v1.0\0');
  const header = Buffer.concat([...[4, 0, 0x6801, 0x8004, bits, 1, 0, 0].map(four), provider]);
  const verifier = Buffer.concat([four(16), SALT, secret.subarray(0, 16), four(20), secret.subarray(16)]);
  const info = Buffer.concat([two(1, 2, 2), four(4), four(header.length), header, verifier]);
  return { info, mask: byBlocks(key) };
}

function byBlocks(key: (block: number) => Buffer): Locked['mask'] {
  const streams = new Map<number, Buffer>();
  return (byte, position) => {
    const block = Math.floor(position / BLOCK);
    const stream = streams.get(block) ?? enciphered(key(block), Buffer.alloc(BLOCK));
    streams.set(block, stream);
    return byte ^ (stream[position % BLOCK] as number);
  };
}

/** RC4, as Schneier's book writes it down. */
function enciphered(key: Buffer, plain: Buffer): Buffer {
  const s = [...new Array(256).keys()];
  let j = 0;
  for (let i = 0; i < 256; i++) {
    j = (j + (s[i] ?? 0) + (key[i % key.length] ?? 0)) % 256;
    [s[i], s[j]] = [s[j] ?? 0, s[i] ?? 0];
  }
  let [a, b] = [0, 0];
  return Buffer.from(
    [...plain].map((byte) => {
      a = (a + 1) % 256;
      b = (b + (s[a] ?? 0)) % 256;
      [s[a], s[b]] = [s[b] ?? 0, s[a] ?? 0];
      return byte ^ (s[((s[a] ?? 0) + (s[b] ?? 0)) % 256] ?? 0);
    }),
  );
}

/** Keys of passwords of fifteen letters, which need no filling: the only ones that this writer knows. */
const XOR_KEYS: Readonly<Record<string, readonly [key: number, verifier: number]>> = {
  VelvetSweatshop: [0xb359, 0x9a0a],
  '123456789012345': [0x8265, 0x9eb1],
};

function xorLock(password: string): Locked {
  const [key, verifier] = XOR_KEYS[password] ?? [0, 0];
  const letters = Buffer.concat([Buffer.from(password), Buffer.from([0xbb])]);
  const bytes = [...letters].map((byte, i) => {
    const mixed = byte ^ (i % 2 === 0 ? key & 0xff : key >> 8);
    return (mixed >> 1) | ((mixed & 1) << 7);
  });
  const mask: Locked['mask'] = (byte, position, length) => {
    const left = ((byte << 5) | (byte >> 3)) & 0xff;
    return left ^ (bytes[(position + length) % 16] ?? 0);
  };
  return { info: two(0, key, verifier), mask };
}

const digest = (algorithm: string, bytes: Buffer): Buffer => createHash(algorithm).update(bytes).digest();
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const four = (number: number): Buffer => Buffer.from(new Uint32Array([number]).buffer);
const two = (...numbers: readonly number[]): Buffer => Buffer.from(new Uint16Array(numbers).buffer);
