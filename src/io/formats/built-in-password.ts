import type { CipherTools } from '../platform.ts';
import { attribute, xmlFeed } from '../xlsx/xml.ts';

/**
 * Excel locks a workbook whose structure is protected with a password of its own, which opens without a question:
 * the owner knows of none. Whatever this password does not open, is locked by a person.
 */
export const BUILT_IN_PASSWORD = 'VelvetSweatshop';
const PASSWORD = Buffer.from(BUILT_IN_PASSWORD, 'utf16le');
const SEGMENT = 4096;
const MOST_SPINS = 1_000_000;

const VERIFIER_INPUT = Buffer.from('fea7d2763b4b9e79', 'hex');
const VERIFIER_VALUE = Buffer.from('d7aa0f6d3061344e', 'hex');
const KEY_VALUE = Buffer.from('146e0be7abacd0d6', 'hex');

/** The workbook inside; undefined when a person's password locks it, or a cipher that Excel does not use. */
export function openWithBuiltInPassword(
  info: Buffer,
  encrypted: Buffer,
  tools: CipherTools,
): Buffer | undefined {
  try {
    const size = Number(encrypted.readBigUInt64LE(0));
    const body = encrypted.subarray(8);
    const plain =
      info.readUInt16LE(0) === 4 && info.readUInt16LE(2) === 4
        ? agile(info, body, tools)
        : standard(info, body, tools);
    return plain && size <= plain.length ? plain.subarray(0, size) : undefined;
  } catch {
    // Anything that is not as Excel writes it: to the operator it is a locked file.
    return undefined;
  }
}

interface Cipher {
  readonly salt: Buffer;
  readonly hash: string;
  readonly blockSize: number;
  readonly keyBytes: number;
  readonly spins: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Excel 2010 and later: the ciphers stand in XML behind eight bytes. */
function agile(info: Buffer, body: Buffer, tools: CipherTools): Buffer | undefined {
  const { hash, decryptAes } = tools;
  const ciphers = new Map<string, Cipher>();
  const feed = xmlFeed('EncryptionInfo', 'EncryptionInfo', {
    open: (name, attributes) => void ciphers.set(name, cipherOf(attributes)),
  });
  feed.write(info.subarray(8));
  feed.end();
  const data = ciphers.get('keyData');
  const key = ciphers.get('encryptedKey');
  if (!data || !key || !isAes(data) || !isAes(key) || !(key.spins <= MOST_SPINS)) return undefined;
  const spun = spin(key.hash, key.salt, key.spins, tools);
  const open = (name: string, block: Buffer): Buffer => {
    const secret = sized(hash(key.hash, spun, block), key.keyBytes);
    return decryptAes(secret, sized(key.salt, key.blockSize), Buffer.from(key.values[name] ?? '', 'base64'));
  };
  const expected = open('encryptedVerifierHashValue', VERIFIER_VALUE);
  const actual = hash(key.hash, open('encryptedVerifierHashInput', VERIFIER_INPUT));
  if (!expected.subarray(0, actual.length).equals(actual)) return undefined;
  return segments(data, open('encryptedKeyValue', KEY_VALUE).subarray(0, data.keyBytes), body, tools);
}

function cipherOf(attributes: Readonly<Record<string, string>>): Cipher {
  const number = (name: string): number => Number(attribute(attributes, name) ?? 0);
  return {
    salt: Buffer.from(attribute(attributes, 'saltValue') ?? '', 'base64'),
    hash: (attribute(attributes, 'hashAlgorithm') ?? '').replace('-', '').toLowerCase(),
    blockSize: number('blockSize'),
    keyBytes: number('keyBits') / 8,
    spins: number('spinCount'),
    values: attributes,
  };
}

/** Any other size is none that Excel writes, and would only take memory. */
const isAes = ({ blockSize, keyBytes }: Cipher): boolean =>
  blockSize === 16 && [16, 24, 32].includes(keyBytes);

function segments(data: Cipher, key: Buffer, body: Buffer, { hash, decryptAes }: CipherTools): Buffer {
  const pieces: Buffer[] = [];
  for (let n = 0; n * SEGMENT < body.length; n++) {
    const iv = sized(hash(data.hash, data.salt, littleEndian(n)), data.blockSize);
    pieces.push(decryptAes(key, iv, body.subarray(n * SEGMENT, (n + 1) * SEGMENT)));
  }
  return Buffer.concat(pieces);
}

/** Excel 2007: AES in its plain mode under a key made with SHA-1. */
function standard(info: Buffer, body: Buffer, tools: CipherTools): Buffer | undefined {
  const { hash, decryptAes } = tools;
  const header = 12;
  const verifier = header + info.readUInt32LE(8);
  const keyBytes = info.readUInt32LE(header + 16) / 8;
  const salt = info.subarray(verifier + 4, verifier + 20);
  const spun = hash('sha1', spin('sha1', salt, 50_000, tools), littleEndian(0));
  const mixed = [0x36, 0x5c].map((fill) => hash('sha1', mask(spun, fill)));
  const key = Buffer.concat(mixed).subarray(0, keyBytes);
  const plain = decryptAes(key, undefined, info.subarray(verifier + 20, verifier + 36));
  const expected = decryptAes(key, undefined, info.subarray(verifier + 40, verifier + 72));
  if (!hash('sha1', plain).equals(expected.subarray(0, 20))) return undefined;
  return decryptAes(key, undefined, body.subarray(0, body.length - (body.length % 16)));
}

function mask(bytes: Buffer, fill: number): Buffer {
  const block = Buffer.alloc(64, fill);
  for (const [i, byte] of bytes.entries()) block[i] = fill ^ byte;
  return block;
}

function spin(algorithm: string, salt: Buffer, times: number, { hash }: CipherTools): Buffer {
  let digest = hash(algorithm, salt, PASSWORD);
  for (let i = 0; i < times; i++) digest = hash(algorithm, littleEndian(i), digest);
  return digest;
}

function littleEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

const sized = (bytes: Buffer, length: number): Buffer =>
  bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
