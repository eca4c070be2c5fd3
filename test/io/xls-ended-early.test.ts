import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { readSheets } from './read-all.ts';

const ROWS = Array.from({ length: 12 }, (_, index) => [`orang ${index}`, index]);

function workbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Daftar');
  return write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
}

/** Where a text cell or a number of the given row begins, row counted from 0. */
function cellOfRow(bytes: Buffer, row: number): number {
  const begin = bytes.lastIndexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]));
  for (let at = begin; at + 6 < bytes.length; at += 4 + bytes.readUInt16LE(at + 2)) {
    const holdsCell = [0x00fd, 0x0204, 0x0203, 0x027e].includes(bytes.readUInt16LE(at));
    if (holdsCell && bytes.readUInt16LE(at + 4) === row) return at;
  }
  throw new Error('no such row');
}

it('reads the workbook as it was written', async () => {
  const [sheet] = await readSheets(await openBookBytes(workbook()));
  expect(sheet?.rows).toHaveLength(12);
});

it('refuses an .xls whose sheet ends before its last rows: they must not be lost without a word', async () => {
  const bytes = workbook();
  bytes.writeUInt16LE(0x0a, cellOfRow(bytes, 4));
  await expect(openBookBytes(bytes).then(readSheets)).rejects.toMatchObject({ reason: 'damaged' });
});
