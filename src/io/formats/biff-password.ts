import type { CipherTools } from '../platform.ts';
import { FILE_PASS } from './raw-cells.ts';
import { rc4Stream } from './rc4.ts';

/** A record that readers pass over, of the same length: nothing behind it may move. */
const PASSED_OVER = 0xffff;
const BOUND_SHEET = 0x85;
/** What a reader needs before it knows the password is never enciphered: [MS-XLS] 2.2.10. */
const PLAIN: ReadonlySet<number> = new Set([
  0x0009, 0x0209, 0x0409, 0x0809, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196,
]);

/** Turns the bytes of one record, which begin at `start`, into plain ones; the first `skip` of them are plain already. */
type Decipher = (bytes: Buffer, start: number, skip: number) => void;

/**
 * The records of an .xls as they stand without the password; undefined when another password locks them, or a cipher that Excel
 * does not use. The three ways of [MS-XLS] 2.4.117: XOR, RC4, RC4 of the CryptoAPI ([MS-OFFCRYPTO] 2.3.5 to 2.3.7).
 */
export function unlockBiff(stream: Buffer, password: string, tools: CipherTools): Buffer | undefined {
  const plain = Buffer.from(stream);
  let decipher: Decipher | undefined;
  for (let at = 0; at + 4 <= plain.length; at += 4 + plain.readUInt16LE(at + 2)) {
    const type = plain.readUInt16LE(at);
    const record = plain.subarray(at + 4, at + 4 + plain.readUInt16LE(at + 2));
    if (type === FILE_PASS && !decipher) {
      decipher = decipherOf(record, password, tools);
      if (!decipher) return undefined;
      plain.writeUInt16LE(PASSED_OVER, at);
    } else if (decipher && !PLAIN.has(type)) {
      decipher(record, at + 4, type === BOUND_SHEET ? 4 : 0);
    }
  }
  return decipher && plain;
}

function decipherOf(record: Buffer, password: string, tools: CipherTools): Decipher | undefined {
  try {
    // Excel 5 and 95 know only the first way, and do not name it.
    if (record.length === 4) return xor(record, password);
    if (record.readUInt16LE(0) === 0) return xor(record.subarray(2), password);
    const [major, minor] = [record.readUInt16LE(2), record.readUInt16LE(4)];
    if (major === 1 && minor === 1) return plainRc4(record.subarray(6), password, tools);
    return major >= 2 && major <= 4 && minor === 2
      ? cryptoApi(record.subarray(6), password, tools)
      : undefined;
  } catch (error) {
    // A record too short for what it says, or a machine without MD5.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

const BLOCK = 1024;

/** A key for each 1,024 bytes of the stream, those of the headers counted in. */
function rc4(keyOf: (block: number) => Buffer): Decipher {
  let known = -1;
  let stream: Uint8Array = new Uint8Array();
  return (bytes, start, skip) => {
    for (let i = skip; i < bytes.length; i++) {
      const block = Math.floor((start + i) / BLOCK);
      if (block !== known) stream = rc4Stream(keyOf(block), BLOCK);
      known = block;
      bytes[i] = (bytes[i] as number) ^ (stream[(start + i) % BLOCK] as number);
    }
  };
}

/** Whether a key opens the two texts that a file holds to tell it by: any sixteen bytes, and their hash. */
function opens(key: Buffer, texts: Buffer, hash: (bytes: Buffer) => Buffer): boolean {
  const stream = rc4Stream(key, texts.length);
  const plain = Buffer.from(texts.map((byte, i) => byte ^ (stream[i] as number)));
  return hash(plain.subarray(0, 16)).equals(plain.subarray(16));
}

/** [MS-OFFCRYPTO] 2.3.6: forty bits of MD5. */
function plainRc4(info: Buffer, password: string, { hash }: CipherTools): Decipher | undefined {
  const salt = info.subarray(0, 16);
  const short = hash('md5', Buffer.from(password, 'utf16le')).subarray(0, 5);
  const mixed = hash('md5', ...Array.from({ length: 16 }, () => [short, salt]).flat()).subarray(0, 5);
  const keyOf = (block: number): Buffer => hash('md5', mixed, littleEndian(block));
  return opens(keyOf(0), info.subarray(16, 48), (bytes) => hash('md5', bytes)) ? rc4(keyOf) : undefined;
}

const RC4 = 0x6801;
const SHA1 = 0x8004;

/** [MS-OFFCRYPTO] 2.3.5: 40 to 128 bits of SHA-1. A header that names no cipher means these; no size means 40. */
function cryptoApi(info: Buffer, password: string, { hash }: CipherTools): Decipher | undefined {
  const header = info.subarray(8, 8 + info.readUInt32LE(4));
  const [cipher, digest] = [header.readUInt32LE(8), header.readUInt32LE(12)];
  const bits = header.readUInt32LE(16) || 40;
  if ((cipher || RC4) !== RC4 || (digest || SHA1) !== SHA1 || bits % 8 > 0 || bits < 40 || bits > 128)
    return undefined;
  const verifier = info.subarray(8 + header.length);
  const salt = verifier.subarray(4, 20);
  const base = hash('sha1', salt, Buffer.from(password, 'utf16le'));
  const keyOf = (block: number): Buffer => {
    const key = hash('sha1', base, littleEndian(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const texts = Buffer.concat([verifier.subarray(20, 36), verifier.subarray(40, 60)]);
  return opens(keyOf(0), texts, (bytes) => hash('sha1', bytes)) ? rc4(keyOf) : undefined;
}

/** What fills a shorter password up: [MS-OFFCRYPTO] 2.3.7.2. */
const PAD = Buffer.from('bbffffbaffffb98000be0f00bf0f00', 'hex');

/** [MS-OFFCRYPTO] 2.3.7: sixteen bytes over and over, made of the password and of the key that stands in the file. */
function xor(info: Buffer, password: string): Decipher | undefined {
  const letters = Buffer.from(password, 'latin1');
  const [key, expected] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (expected !== xorVerifier(letters)) return undefined;
  const halves = [key & 0xff, key >> 8];
  const mask = Buffer.concat([letters, PAD])
    .subarray(0, 16)
    .map((byte, i) => turned(byte ^ (halves[i % 2] as number), 1));
  return (bytes, start, skip) => {
    for (let i = skip; i < bytes.length; i++) {
      const masked = (bytes[i] as number) ^ (mask[(start + bytes.length + i) % 16] as number);
      bytes[i] = turned(masked, 5);
    }
  };
}

/** [MS-OFFCRYPTO] 2.3.7.1. */
function xorVerifier(letters: Buffer): number {
  let verifier = 0;
  for (const byte of [...letters].reverse().concat(letters.length)) {
    verifier = ((verifier >> 14) & 1) | ((verifier << 1) & 0x7fff);
    verifier ^= byte;
  }
  return verifier ^ 0xce4b;
}

/** A byte turned to the right. */
const turned = (byte: number, bits: number): number => ((byte >> bits) | (byte << (8 - bits))) & 0xff;

function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
