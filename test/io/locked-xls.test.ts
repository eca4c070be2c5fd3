import { type BookType, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { unlockBiff } from '../../src/io/formats/biff-password.ts';
import { NODE_CIPHERS } from '../../src/io/machine/node-ciphers.ts';
import { type Lock, lockedXls } from '../support/locked-xls.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { cellsOf, readBytes, sentenceOf } from './read-all.ts';

const BUILT_IN = 'VelvetSweatshop';
const OTHER = '123456789012345';
const REMOVE = 'hapus kata sandinya';

/** The keys change every 1,024 bytes; a row takes some sixty. */
const PEOPLE = TRIES_ALL ? 700 : 200;

/** Two sheets, long enough that keys change in them, with texts in more than one record. */
function xls(bookType: BookType = 'biff8'): Buffer {
  const people = Array.from({ length: PEOPLE }, (_, i) => [
    `33100501018${String(i).padStart(5, '0')}`,
    `Nama ${'panjang '.repeat(i % 9)}${i}`,
    2_000_000 + i / 2,
  ]);
  const book = utils.book_new(utils.aoa_to_sheet([['NIK', 'NAMA', 'UPAH'], ...people]), 'Desa Kalen');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['catatan']]), 'Catatan');
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Buffer);
}

describe('an .xls that Excel locked with its own password is read as if it were open', () => {
  const plain = xls();

  test.each<Lock>(['xor', 'rc4', 'cryptoapi-40', 'cryptoapi-128'])('%s', async (lock) => {
    const open = await readBytes(plain);
    expect(open.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Desa Kalen', PEOPLE + 1],
      ['Catatan', 1],
    ]);
    expect(await readBytes(lockedXls(plain, lock, BUILT_IN))).toEqual(open);
    expect(await readBytes(lockedXls(plain, lock, BUILT_IN, true))).toEqual(open);
  });

  test('of Excel 95, whose records do not name the cipher', async () => {
    const old = xls('biff5');
    expect(await cellsOf(lockedXls(old, 'xor', BUILT_IN))).toEqual(await cellsOf(old));
  });
});

describe('an .xls that a person locked is one sentence, which says to remove the password', () => {
  const plain = xls();

  test.each<Lock>(['xor', 'rc4', 'cryptoapi-40', 'cryptoapi-128'])('%s', async (lock) => {
    const locked = lockedXls(plain, lock, OTHER);
    expect(await sentenceOf(() => readBytes(locked))).toContain(REMOVE);
  });

  test('also where the record that says how is of no known kind, or too short', async () => {
    const locked = lockedXls(plain, 'cryptoapi-128', BUILT_IN, true);
    const head = 4 + locked.readUInt16LE(2);
    for (const [at, value] of [
      [6, 9],
      [8, 7],
      [14, 0xffff],
      [26, 0x660e],
      [34, 333],
    ] as const) {
      const odd = Buffer.from(locked);
      odd.writeUInt16LE(value, head + at);
      expect([at, await sentenceOf(() => readBytes(odd))]).toEqual([at, expect.stringContaining(REMOVE)]);
    }
  });
});

describe('the ciphers are those of others', () => {
  /** [MS-OFFCRYPTO]'s own example of a password, a salt and its verifier, as published with msoffcrypto-tool. */
  test('RC4', () => {
    const texts =
      'e8772c1d91c56a37964761b280183217c9e997d454973d310bb1ba701426837eb1de178f07e989c44dae5e4cf96ac407';
    const pass = Buffer.from(`2f0036000100010001 00${texts}`.replace(' ', ''), 'hex');
    const stream = Buffer.concat([Buffer.from('0908080000060500bb0dcc07', 'hex'), pass]);
    expect(unlockBiff(stream, 'password1', NODE_CIPHERS)).toBeDefined();
    expect(unlockBiff(stream, 'password2', NODE_CIPHERS)).toBeUndefined();
  });

  /** The key and the verifier that Excel stores for its own password, and the sixteen bytes that they give. */
  test('XOR', () => {
    const head = Buffer.from('0908080000060500bb0dcc072f000600000059b30a9a', 'hex');
    const nothing = Buffer.concat([head, Buffer.from('8c001000', 'hex'), Buffer.alloc(16)]);
    const mask = [...(unlockBiff(nothing, BUILT_IN, NODE_CIPHERS) as Buffer).subarray(-16)].map(
      (byte) => ((byte << 5) | (byte >> 3)) & 0xff,
    );
    const at = (head.length + 4 + 16) % 16;
    const array = mask.map((_, i) => mask[(i - at + 16) % 16] as number);
    expect(Buffer.from(array).toString('hex')).toBe('876b9ae21ee305621e699660986e9404');
  });
});
