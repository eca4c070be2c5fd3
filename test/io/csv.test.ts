import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/io/csv/sniff.ts';
import { openBookBytes, openBookStream } from '../../src/io/machine/open-book.ts';
import { cellsOf, readBytes, readSheets, sentenceOf } from './read-all.ts';

const EXPECTED = [
  ['NIK', 'NAMA', 'ALAMAT'],
  ['0012345678901234', 'Nur’aini Ma’ruf', 'Dusun I, RT 01'],
];
const utf8 = (text: string): Buffer => Buffer.from(text);
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const comma = 'NIK,NAMA,ALAMAT\r\n0012345678901234,Nur’aini Ma’ruf,"Dusun I, RT 01"\r\n';
const semicolon = 'NIK;NAMA;ALAMAT\n0012345678901234;Nur’aini Ma’ruf;Dusun I, RT 01\n';

describe('one table, however it was saved', () => {
  test.each([
    ['commas', utf8(comma)],
    ['semicolons', utf8(semicolon)],
    ['tabs', utf8(semicolon.replaceAll(';', '\t'))],
    ['bars', utf8(semicolon.replaceAll(';', '|'))],
    ['a byte order mark', utf8(`\uFEFF${comma}`)],
    ['Excel’s sep line', utf8(`sep=;\r\n${semicolon}`)],
    ['carriage returns only', utf8(semicolon.replaceAll('\n', '\r'))],
    ['mixed line ends', utf8(semicolon.replace('\n', '\r\n'))],
    ['UTF-16 with its mark', wide(`\uFEFF${semicolon.replaceAll(';', '\t')}`)],
    ['UTF-16 without its mark', wide(semicolon)],
    ['UTF-16, big end first', wide(`\uFEFF${semicolon}`).swap16()],
    ['Windows-1252', Buffer.from(semicolon.replaceAll('’', '\x92'), 'latin1')],
    ['no line end at the end', utf8(semicolon.trimEnd())],
  ])('%s', async (_name, bytes) => {
    expect(await cellsOf(bytes)).toEqual(EXPECTED);
  });
});

describe('rows', () => {
  test('are numbered as a spreadsheet program shows them', async () => {
    const [sheet] = await readBytes('a,b\n\n"c\nc",d\ne,f\n');
    expect(sheet?.rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: [] },
      { row: 3, cells: ['c\nc', 'd'] },
      { row: 4, cells: ['e', 'f'] },
    ]);
  });

  test('may be ragged, and quotation marks may stand inside a name', async () => {
    expect(await cellsOf('a,b,c\nSiti "Nur" Aini,2\n1,2,3,4\n')).toEqual([
      ['a', 'b', 'c'],
      ['Siti "Nur" Aini', '2'],
      ['1', '2', '3', '4'],
    ]);
  });

  test('keep a letter that the block border cuts in two', async () => {
    const bytes = utf8(`a,b\n${'é,ñ\n'.repeat(200_000)}`);
    const cells = await cellsOf(bytes);
    expect(cells.length).toBe(200_001);
    expect(cells.slice(1).every(([a, b]) => a === 'é' && b === 'ñ')).toBe(true);
  });

  test('can be read twice, and left early', async () => {
    const book = await openBookBytes(utf8('a\n'.repeat(5000)));
    for await (const batch of book.sheets[0]?.rows() ?? []) {
      expect(batch[0]).toEqual({ row: 1, cells: ['a'] });
      break;
    }
    expect((await readSheets(book))[0]?.rows.length).toBe(5000);
  });

  test('come from stdin too', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield utf8('a;b\n1');
      yield utf8(';2\n');
    }
    const book = await openBookStream(stdin());
    expect([book.file, (await readSheets(book))[0]?.rows.map((row) => row.cells)]).toEqual([
      '-',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ]);
  });
});

test.each([
  ['nothing', '', 'kosong'],
  ['only blanks', ' \r\n \r\n', 'kosong'],
  ['a quotation mark that is never closed', 'a,b\n1,2\n"x,y\n', 'dibuka di baris 3'],
  ['a NUL', 'a,b\nc,\0d\n', 'di baris 2 ada byte kosong'],
  ['a cell of 40,000 letters', `a,b\n${'x'.repeat(40_000)},1\n`, 'baris 2 ada sel dengan lebih dari 32767'],
  ['a row of 20,000 columns', `a,b\n${'1,'.repeat(20_000)}\n`, 'baris 2 memiliki lebih dari 16384'],
  ['bytes of no meaning', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 31)), 'jenis lain'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'gambar'],
  ['a PDF', '%PDF-1.7', 'PDF'],
])('%s ends in one sentence', async (_name, bytes, words) => {
  expect(await sentenceOf(() => readBytes(bytes))).toContain(words);
});

test.each([
  ['Desa Krajan, Kecamatan Dlanggu, 2026\nNIK;NAMA;UPAH\n1;A;"1.000,00"\n2;B;"2.000,00"\n', ';'],
  ['NAMA\nBudi\n', ','],
  ['NIK\tNAMA\tALAMAT\n1\tA, S.Pd\tJl. Merdeka; no. 1\n', '\t'],
])('the delimiter of %j is %j', (sample, delimiter) => {
  expect(sniff(sample).delimiter).toBe(delimiter);
});
