import { createDeflateRaw } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { makeWorkbook, makeZip, type Part, workbookParts } from './make-zip.ts';
import { cellsOf, readBytes, sentenceOf } from './read-all.ts';

const MB = 1024 * 1024;
/** How far beyond a limit: little, or far more than would fit in memory. */
const beyond = (little: number, far: number): number => (TRIES_ALL ? far : little);
/** A row may have 8 MB. */
const LONG = beyond(9, 64) * MB;
/** And 16,384 columns. */
const MANY = beyond(200_000, 1_000_000);
const HEAD = '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>';

/** Packs far more than would fit in memory: `block` again and again. */
async function packed(
  head: string,
  block: Buffer,
  times: number,
): Promise<{ data: Buffer; size: number; crc: number }> {
  const deflate = createDeflateRaw({ level: 9 });
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  deflate.write(head);
  for (let i = 0; i < times; i++) {
    if (!deflate.write(block)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  await new Promise((resolve) => deflate.end(resolve));
  return { data: Buffer.concat(chunks), size: head.length + block.length * times, crc: 1 };
}

const withSheet = (part: Partial<Part>): Part[] =>
  workbookParts({ rows: '' }).map((known) => (known.name.includes('sheet1') ? { ...known, ...part } : known));

const withStrings = (part: Partial<Part>): Part[] =>
  workbookParts({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }).map((known) =>
    known.name.includes('sharedStrings') ? { ...known, ...part } : known,
  );

describe('a zip bomb', () => {
  test('of 2 GB of zeros in a sheet is refused by what its directory says', async () => {
    const bomb = await packed(HEAD, Buffer.alloc(16 * MB), beyond(1, 4));
    expect(
      await sentenceOf(() => readBytes(makeZip(withSheet({ packed: bomb.data, size: 2048 * MB, crc: 1 })))),
    ).toContain('bom zip');
  });

  test('whose directory lies about the size is stopped where the lie ends', async () => {
    const bomb = await packed(HEAD, Buffer.alloc(16 * MB, 'x'), beyond(3, 16));
    expect(
      await sentenceOf(() =>
        readBytes(makeZip(withSheet({ packed: bomb.data, size: 250 * bomb.data.length, crc: 1 }))),
      ),
    ).toMatch(/rusak|terlalu banyak isi/);
  });

  // To make it takes longer than all else here.
  test.runIf(TRIES_ALL)('that stays within the ratio still ends at the longest row', async () => {
    const noise = Buffer.from(Array.from({ length: 64 * 1024 }, (_, i) => 97 + (((i * i * 31) >> 4) % 26)));
    const bomb = await packed(HEAD, noise, beyond(400, 1600));
    const bytes = makeZip(withSheet({ packed: bomb.data, size: bomb.size, crc: 1 }));
    const book = await openBookBytes(bytes, 'a.xlsx', { limits: { ratio: 2000 } });
    const [sheet] = book.sheets;
    const read = async (): Promise<void> => {
      for await (const _batch of sheet?.rows() ?? []);
    };
    expect(await sentenceOf(read)).toContain('baris 1 memuat terlalu banyak isi');
  });

  test('in the shared strings is refused', async () => {
    const bomb = await packed('<sst><si><t>', Buffer.alloc(16 * MB, 'x'), beyond(2, 20));
    const bytes = makeZip(withStrings({ packed: bomb.data, size: bomb.size, crc: 1 }));
    expect(await sentenceOf(() => readBytes(bytes))).toContain('bom zip');
  });

  test('of entries that share their bytes is refused', async () => {
    const bytes = makeZip(workbookParts({ rows: '' }));
    const first = bytes.indexOf('PK\u0001\u0002');
    const second = bytes.indexOf('PK\u0001\u0002', first + 4);
    bytes.writeUInt32LE(0, second + 42);
    expect(await sentenceOf(() => readBytes(bytes))).toContain('bom zip');
  });
});

test('a shared string of 40,000 letters ends in one sentence', async () => {
  const bytes = makeZip(withStrings({ data: `<sst><si><t>${'x'.repeat(40_000)}</t></si></sst>` }));
  expect(await sentenceOf(() => readBytes(bytes))).toContain('baris 1 ada sel dengan lebih dari 32767');
});

describe('hostile XML', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;

  test.each([
    [
      'a sheet',
      withSheet({
        data: `${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&j;</v></c></row></sheetData></worksheet>`,
      }),
    ],
    ['the strings', withStrings({ data: `${laughs}<sst><si><t>&j;</t></si></sst>` })],
    [
      'an external entity',
      withSheet({
        data: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      }),
    ],
  ])('with entities that multiply, in %s, is refused', async (_name, parts) => {
    expect(await sentenceOf(() => readBytes(makeZip(parts)))).toContain('DOCTYPE');
  });

  test.each([
    [
      `${MANY.toLocaleString('en')} columns in one row`,
      `<row r="1">${'<c><v>1</v></c>'.repeat(MANY)}</row>`,
      /lebih dari 16384 kolom|terlalu panjang|bom zip/,
    ],
    [
      '20,000 columns in one row',
      `<row r="1">${'<c><v>1</v></c>'.repeat(20_000)}</row>`,
      /lebih dari 16384 kolom|bom zip/,
    ],
    [
      `a cell of ${LONG / MB} MB`,
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(LONG)}</t></is></c></row>`,
      /bom zip|terlalu panjang/,
    ],
    [
      'a cell of 40,000 letters',
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`,
      /32767/,
    ],
    ['an index of ninety digits', `<row r="1"><c r="A1" t="s"><v>${'9'.repeat(90)}</v></c></row>`, /rusak/],
    [
      'elements nested a hundred thousand deep',
      `<row r="1">${'<a>'.repeat(100_000)}`,
      /bersarang lebih dari 256 lapis/,
    ],
  ])('%s ends in one sentence', async (_name, rows, words) => {
    expect(await sentenceOf(() => readBytes(makeWorkbook({ rows })))).toMatch(words);
  });
});

describe('hostile names', () => {
  test('parts that climb out of the archive are only names', async () => {
    const parts = [
      ...workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
      { name: '../../../etc/cron.d/x', data: 'x' },
    ];
    expect((await cellsOf(makeZip(parts))).length).toBe(1);
  });

  test('a header called __proto__ is a text like any other', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>__proto__</v></c><c r="B1" t="str"><v>constructor</v></c></row>';
    expect(await cellsOf(makeWorkbook({ rows }))).toEqual([['__proto__', 'constructor']]);
    expect(await cellsOf('__proto__,constructor\n1,2\n')).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
  });

  test('attributes called __proto__ change nothing', async () => {
    const sheet =
      '<x:worksheet><x:sheetData __proto__="1"><x:row r="1" __proto__="2"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(makeWorkbook({ sheet }))).toEqual([['a']]);
  });
});

describe('hostile text files', () => {
  test.each([
    [`a cell of ${LONG / MB} MB`, `a,b\n${'x'.repeat(LONG)},1\n`, /terlalu panjang/],
    [`a quoted cell of ${LONG / MB} MB`, `a,b\n"${'x'.repeat(LONG)}",1\n`, /terlalu panjang/],
    [`an irregular cell of ${LONG / MB} MB`, `a,b\nc"d,1\n"${'x'.repeat(LONG)}",1\n`, /baris 3/],
    [`${MANY.toLocaleString('en')} columns`, `a,b\n${'1,'.repeat(MANY)}\n`, /lebih dari 16384 kolom/],
    [
      'a web page of open tags',
      `<table>${'<tr><td a="'.repeat(200_000)}`,
      /baris 1 ada tanda " yang tidak ditutup/,
    ],
    [
      'a web page of comments without end',
      `<table>${'<!--'.repeat(200_000)}`,
      /halaman terpotong di baris 1/,
    ],
    [
      `a web page of ${MANY.toLocaleString('en')} columns`,
      `<table><tr>${'<td>1'.repeat(MANY)}`,
      /16384 kolom/,
    ],
  ])('%s ends in one sentence', async (_name, text, words) => {
    expect(await sentenceOf(() => readBytes(text))).toMatch(words);
  });
});
