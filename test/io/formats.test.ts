import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test, vi } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { openWithBuiltInPassword } from '../../src/io/formats/built-in-password.ts';
import { NODE_CIPHERS } from '../../src/io/machine/node-ciphers.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { makeWorkbook, makeZip } from './make-zip.ts';
import { cellsOf, readBytes, readSheets, sentenceOf } from './read-all.ts';

const number = (raw: string): Cell => ({ type: 'number', raw });
const day = (raw: string, date: number): Cell => ({ type: 'date', raw, date }) as Cell;
const flag = (raw: string): Cell => ({ type: 'boolean', raw });

/** The roster in `fixtures/reading`, as the .xlsx holds it. */
const ROWS: readonly (readonly Cell[])[] = [
  ['DAFTAR PEKERJA DESA KRAJAN'],
  ['NIK', 'NAMA', 'TGL LAHIR', 'UPAH', 'AKTIF', 'CATATAN', 'JUMLAH', 'NIK ANGKA'],
  [
    '0012345678901234',
    'Nur’aini Ma’ruf',
    day('29445', 19800812),
    number('2022200'),
    flag('1'),
    'Dusun I\nRT 01',
    number('4044400'),
    number('3204186109620000'),
  ],
  [
    '3310056501900002',
    'H. Ahmad & Siti <x>',
    { type: 'date', raw: '60' },
    number('1500000.5'),
    flag('0'),
    '  dua  spasi',
    number('3000001'),
    number('9971010101900000'),
  ],
  [
    '3310050101800003',
    '東京 É',
    day('45351', 20240229),
    number('0'),
    flag('1'),
    'Kepala Desa',
    { type: 'error', raw: '#DIV/0!' },
    number('1'),
  ],
  ['3310050101800005', 'Budi', '12/08/1980', number('-5'), undefined, "'apostrof", 'teks', number('0.1')],
];

type Change = (cell: Cell, row: number, column: number) => Cell;
const changed = (change: Change): (readonly Cell[])[] =>
  ROWS.map((row, r) => row.map((cell, c) => change(cell, r, c)));

/** What LibreOffice writes differently into its own formats; each line is a difference of the files, not of the reader. */
const ods: Change = (cell, row, column) => {
  if (row === 2 && column === 2) return day('1980-08-12', 19800812);
  if (row === 3 && column === 2) return day('1900-02-28', 19000228);
  if (row === 4 && column === 2) return day('2024-02-29', 20240229);
  if (row === 2 && column === 7) return number('3204186109620001');
  if (row === 3 && column === 7) return number('9.9710101019E+015');
  return column === 4 && typeof cell === 'object' ? number(cell.raw) : cell;
};
const xls: Change = (cell, row, column) => {
  if (row === 2 && column === 7) return number('3204186109620001');
  return row === 5 && column === 6 ? number('0') : cell;
};

describe('LibreOffice saves one roster in', () => {
  test.each([
    ['xlsx', 'xlsx', ROWS],
    ['xls', 'xls', changed(xls)],
    ['ods', 'ods', changed(ods)],
    ['fods', 'ods', changed(ods)],
  ])('%s', async (extension, kind, expected) => {
    const book = await openBookBytes(readFileSync(`fixtures/reading/roster.${extension}`));
    const [data, hidden, empty] = await readSheets(book);
    expect(book.kind).toBe(kind);
    expect(data?.rows.filter((row) => row.cells.length > 0).map((row) => row.cells)).toEqual(expected);
    expect(data?.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual([6]);
    expect([hidden?.name, hidden?.hidden, hidden?.rows.at(-1)]).toEqual([
      'Tersembunyi',
      true,
      { row: 2, cells: [undefined, 'rahasia'] },
    ]);
    expect([empty?.name, empty?.hidden, empty?.rows]).toEqual(['Kosong', false, []]);
  });

  test('html, where every cell is the text that the page shows', async () => {
    const cells = await cellsOf(readFileSync('fixtures/reading/web-page.xls'));
    expect(cells[2]).toEqual([
      '0012345678901234',
      'Nur’aini Ma’ruf',
      '12/08/1980',
      '2022200',
      '1',
      'Dusun I\nRT 01',
      '4044400',
      '3204186109620001',
    ]);
  });
});

describe('SheetJS writes', () => {
  const rows = [
    ['NIK', 'NAMA', 'UPAH'],
    ['0012345678901234', 'Nur’aini', 2022200],
    [undefined, 'Budi', 1.5],
  ];
  test.each([
    'xlsx',
    'xlsm',
    'xlsb',
    'xls',
    'biff8',
    'biff5',
    'biff2',
    'ods',
    'fods',
    'xlml',
    'html',
  ] as const)('%s', async (bookType) => {
    const book = utils.book_new(utils.aoa_to_sheet(rows), 'Data');
    const bytes: Buffer = write(book, { type: 'buffer', bookType });
    const plain = bookType === 'html' ? (raw: string): Cell => raw : number;
    const quote = bookType.startsWith('biff') && bookType !== 'biff8' ? /[’?_\x92]/g : /’/g;
    const cells = await cellsOf(Buffer.from(bytes));
    expect(
      cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(quote, "'") : cell))),
    ).toEqual([
      ['NIK', 'NAMA', 'UPAH'],
      ['0012345678901234', "Nur'aini", plain('2022200')],
      [undefined, 'Budi', plain('1.5')],
    ]);
  });
});

describe('a web page named .xls', () => {
  test('keeps spans, text around tables, and every digit of a NIK', async () => {
    const html = `<html><head><title>x</title><style>td{}</style></head><body><h3>DATA PENDUDUK</h3>
      <table border=1><thead><tr><th rowspan="2">No</th><th colspan=2>Orang Tua</th><th rowspan='2'>NIK</th></tr><tr><th>Ayah</th><th>Ibu</th></tr></thead>
      <tr><td>1<td>Amat &amp; Co<td>Siti<br>Aminah<td>&nbsp;</tr><tr style="display: none"><td>2</td><td></td><td>&#39;x</td><td>9971010101900001</td></tr></table></body></html>`;
    const [sheet] = await readBytes(html);
    expect(sheet?.rows).toEqual([
      { row: 1, cells: ['DATA PENDUDUK'] },
      { row: 2, cells: ['No', 'Orang Tua', undefined, 'NIK'] },
      { row: 3, cells: [undefined, 'Ayah', 'Ibu'] },
      { row: 4, cells: ['1', 'Amat & Co', 'Siti\nAminah'] },
      { row: 5, cells: ['2', undefined, "'x", '9971010101900001'], hidden: true },
    ]);
  });

  test('may hold a table inside a cell, of which nothing is lost', async () => {
    const html =
      '<table><tr><td>luar<table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>';
    expect((await cellsOf(html)).flat()).toEqual(['luar', 'a', 'b', 'c']);
  });
});

test('SpreadsheetML counts rows and cells on from the index that one gives', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
    <Worksheet ss:Name="Satu"><Table><Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="String">0012</Data><Comment><ss:Data>catatan</ss:Data></Comment></Cell><Cell ss:MergeAcross="1"><Data ss:Type="Number">9971010101900001</Data></Cell><Cell><Data ss:Type="DateTime">1980-08-12T00:00:00.000</Data></Cell></Row><Row ss:Hidden="1"><Cell><ss:Data ss:Type="String"><B>Te</B>bal</ss:Data></Cell></Row></Table></Worksheet>
    <Worksheet ss:Name="Dua"><Table/><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet></Workbook>`;
  expect(await readBytes(xml)).toEqual([
    {
      name: 'Satu',
      hidden: false,
      rows: [
        {
          row: 3,
          cells: [
            undefined,
            '0012',
            number('9971010101900001'),
            undefined,
            day('1980-08-12T00:00:00.000', 19800812),
          ],
        },
        { row: 4, cells: ['Tebal'], hidden: true },
      ],
    },
    { name: 'Dua', hidden: true, rows: [] },
  ]);
});

test.each(['sandi-bawaan.xlsx', 'sandi-bawaan-2007.xlsx'])(
  'a workbook that Excel locked with its own password is read: %s',
  async (name) => {
    const cells = await cellsOf(readFileSync(`fixtures/reading/${name}`));
    expect(cells).toEqual(await cellsOf(readFileSync('fixtures/corpus/sheetjs.xlsx')));
    expect(cells[1]?.[0]).toBe('0012345678901234');
  },
);

test.each([
  ['blocks', 'blockSize="2000000000" keyBits="256"'],
  ['keys', 'blockSize="16" keyBits="16000000000"'],
])('a locked file that asks for huge %s gets no memory', (_what, sizes) => {
  const spy = vi.spyOn(Buffer, 'alloc');
  const xml = ['keyData', 'encryptedKey']
    .map((name) => `<${name} ${sizes} hashAlgorithm="SHA512" saltValue="AAAA" spinCount="1"/>`)
    .join('');
  const info = Buffer.concat([
    Buffer.from([4, 0, 4, 0, 0, 0, 0, 0]),
    Buffer.from(`<encryption>${xml}</encryption>`),
  ]);
  expect(openWithBuiltInPassword(info, Buffer.alloc(64), NODE_CIPHERS)).toBeUndefined();
  expect(Math.max(...spy.mock.calls.map(([size]) => size))).toBeLessThan(1e6);
  spy.mockRestore();
});

describe('what is no readable spreadsheet ends in one sentence', () => {
  const fods = (rows: string): string =>
    `<office:document xmlns:office="o" xmlns:table="t"><table:table table:name="a">${rows}</table:table></office:document>`;
  const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
  const xlsFile = readFileSync('fixtures/reading/roster.xls');

  test.each([
    [
      '999,999,999 repeated rows',
      fods(`<table:table-row table:number-rows-repeated="999999999">${cell}</table:table-row>`),
      'lebih dari 1048576',
    ],
    [
      'a thousand million repeated cells',
      fods(
        '<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="999999999"/></table:table-row>',
      ),
      'lebih dari 16384 kolom',
    ],
    ['half an .xls', xlsFile.subarray(0, 4096), 'terpotong'],
    [
      'an .xls with nothing but its first block',
      Buffer.concat([xlsFile.subarray(0, 512), Buffer.alloc(8192)]),
      'rusak',
    ],
    ['a workbook that a person locked', readFileSync('fixtures/reading/sandi.xlsx'), 'kata sandi'],
    ['a Word document', makeZip([{ name: 'word/document.xml', data: '<a/>' }]), 'dokumen Word'],
    ['an archive', makeZip([{ name: 'a.txt', data: 'a' }]), 'arsip'],
    ['an empty archive', makeZip([]), 'arsip'],
    ['a web page without a table', '<html><body></body></html>', 'tidak ada lembar'],
    [
      'a DOCTYPE in a sheet',
      makeWorkbook({
        sheet:
          '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>',
      }),
      'DOCTYPE',
    ],
    [
      'an encrypted .ods',
      makeZip([
        { name: 'content.xml', data: 'x' },
        {
          name: 'META-INF/manifest.xml',
          data: '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
        },
      ]),
      'kata sandi',
    ],
  ])('%s', async (_name, bytes, words) => {
    expect(await sentenceOf(() => readBytes(bytes))).toContain(words);
  });
});
