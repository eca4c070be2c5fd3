import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** Where in a locked workbook the ciphers are described, as XML; undefined in Excel 2007's form, which has none. */
export function cipherText(file: Buffer): { readonly start: number; readonly end: number } | undefined {
  const start = file.indexOf('<encryption ');
  const close = '</encryption>';
  const end = file.indexOf(close, start);
  return start < 0 || end < 0 ? undefined : { start, end: end + close.length };
}

const PASSWORD = Buffer.from('VelvetSweatshop', 'utf16le');
/** What is enciphered under the password, and the block that makes its key. */
const SECRETS = {
  encryptedVerifierHashInput: 'fea7d2763b4b9e79',
  encryptedVerifierHashValue: 'd7aa0f6d3061344e',
  encryptedKeyValue: '146e0be7abacd0d6',
} as const;
const ROUNDS = 10;

/**
 * The same workbook whose password is hashed ten times rather than 100,000 times, so that thousands can be opened.
 * @param byExcelItself whether Excel's own password locks it; of a file that another one locks only the number of rounds changes
 */
export function quickened(file: Buffer, byExcelItself: boolean): Buffer {
  const at = cipherText(file);
  if (!at) return file;
  const xml = file.toString('latin1', at.start, at.end);
  const key = xml.slice(xml.indexOf('encryptedKey '));
  const value = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(key)?.[1] ?? '';
  const salt = Buffer.from(value('saltValue'), 'base64');
  let changed = xml.replace(/ spinCount="(\d+)"/, (_, count: string) => {
    return ` spinCount="${String(ROUNDS).padStart(count.length, '0')}"`;
  });
  const copy = Buffer.from(file);
  const written = (): Buffer => {
    copy.write(changed, at.start, 'latin1');
    return copy;
  };
  if (!byExcelItself) return written();
  const slow = secretMaker(salt, Number(value('spinCount')));
  const quick = secretMaker(salt, ROUNDS);
  for (const [name, block] of Object.entries(SECRETS)) {
    const plain = run(createDecipheriv('aes-256-cbc', slow(block), salt), Buffer.from(value(name), 'base64'));
    const again = run(createCipheriv('aes-256-cbc', quick(block), salt), plain);
    changed = changed.replace(value(name), () => again.toString('base64'));
  }
  return written();
}

function secretMaker(salt: Buffer, rounds: number): (block: string) => Buffer {
  const sha = (...parts: readonly Buffer[]): Buffer =>
    createHash('sha512').update(Buffer.concat(parts)).digest();
  let digest = sha(salt, PASSWORD);
  for (let round = 0; round < rounds; round++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(round);
    digest = sha(number, digest);
  }
  return (block) => sha(digest, Buffer.from(block, 'hex')).subarray(0, 32);
}

function run(cipher: ReturnType<typeof createCipheriv | typeof createDecipheriv>, bytes: Buffer): Buffer {
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
