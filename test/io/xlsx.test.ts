import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { showsDate } from '../../src/io/xlsx/styles.ts';
import { makeWorkbook, makeZip, workbookParts } from './make-zip.ts';
import { cellsOf, readBytes, sentenceOf } from './read-all.ts';

const day = (raw: string, date: number): Cell => ({ type: 'date', raw, date }) as Cell;
const number = (raw: string): Cell => ({ type: 'number', raw });

const STRINGS =
  '<si><t>NIK</t></si><si><t xml:space="preserve"> Siti </t></si><si><r><rPr><b/></rPr><t>Kepala</t></r><r><t xml:space="preserve"> Desa</t></r></si><si/><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
const FORMATS = ['dd-mm-yyyy', '[$-421]d mmmm yyyy;@', '"orang/desa" 0', 'h:mm', '[Red]#,##0', 'mmm-yy'];

/** The cell as XML, its type written as the usual programs do, and the cell that must come of it. */
const CASES: readonly (readonly [string, string, Cell])[] = [
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'NIK'],
  ['blanks around a shared string', '<c r="A1" t="s"><v>1</v></c>', ' Siti '],
  ['rich text', '<c r="A1" t="s"><v>2</v></c>', 'Kepala Desa'],
  ['an empty shared string', '<c r="A1" t="s"><v>3</v></c>', undefined],
  ['phonetic text beside the word', '<c r="A1" t="s"><v>4</v></c>', '東京'],
  ['an inline string', '<c r="A1" t="inlineStr"><is><t>Nur’aini &amp; Siti</t></is></c>', 'Nur’aini & Siti'],
  [
    'inline rich text',
    '<c r="A1" t="inlineStr"><is><r><t>Dusun</t></r><r><rPr><b/></rPr><t xml:space="preserve"> II</t></r></is></c>',
    'Dusun II',
  ],
  ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
  ['a comment in between', '<c r="A1"><!-- x --><v>5</v></c>', number('5')],
  ['a formula with a cached text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>Budi</v></c>', 'Budi'],
  ['a formula with a cached zero', '<c r="A1"><f>SUM(B1)</f><v>0</v></c>', number('0')],
  ['a formula without a value', '<c r="A1"><f>SUM(B1)</f></c>', { type: 'formula', raw: '=' }],
  ['a formula with an empty value', '<c r="A1"><f>SUM(B1)</f><v></v></c>', { type: 'formula', raw: '=' }],
  ['a shared formula without a value', '<c r="A1"><f t="shared" si="0"/></c>', { type: 'formula', raw: '=' }],
  ['a formula that gives an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
  ['the same in short', '<c r="A1" t="str"><f>""</f><v/></c>', undefined],
  ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', number('7')],
  [
    'a number in scientific notation',
    '<c r="A1"><v>3.204186109620001E15</v></c>',
    number('3.204186109620001E15'),
  ],
  ['a NIK beyond exact numbers', '<c r="A1"><v>9971010101900001</v></c>', number('9971010101900001')],
  ['leading zeros as text', '<c r="A1" t="inlineStr"><is><t>0012</t></is></c>', '0012'],
  ['true', '<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', raw: '1' }],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { type: 'error', raw: '#N/A' }],
  ['a date', '<c r="A1" s="1"><v>29444</v></c>', day('29444', 19800811)],
  ['a date with a time', '<c r="A1" s="2"><v>29444.75</v></c>', day('29444.75', 19800811)],
  ['serial 59', '<c r="A1" s="1"><v>59</v></c>', day('59', 19000228)],
  ['the day that never was', '<c r="A1" s="1"><v>60</v></c>', { type: 'date', raw: '60' }],
  [
    'an ISO date cell',
    '<c r="A1" t="d"><v>1980-08-12T00:00:00</v></c>',
    day('1980-08-12T00:00:00', 19800812),
  ],
  ['a quoted d in a format', '<c r="A1" s="3"><v>29444</v></c>', number('29444')],
  ['a time of day', '<c r="A1" s="4"><v>0.5</v></c>', number('0.5')],
  ['a coloured number', '<c r="A1" s="5"><v>29444</v></c>', number('29444')],
  ['a month', '<c r="A1" s="6"><v>29434</v></c>', day('29434', 19800801)],
  ['a style that is not there', '<c r="A1" s="99"><v>1</v></c>', number('1')],
  ['an escaped carriage return', '<c r="A1" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
  ['an escaped carriage return behind a number', '<c r="A1"><v>12.5_x000D_</v></c>', number('12.5')],
  ['an escaped escape', '<c r="A1" t="str"><v>a_x005F_x000D_b</v></c>', 'a_x000D_b'],
  ['a numeric entity', '<c r="A1" t="str"><v>&#x41;&#66;</v></c>', 'AB'],
  ['line ends', '<c r="A1" t="str"><v>a\r\nb</v></c>', 'a\nb'],
  ['attributes in single quotes', "<c r='A1' t='str'><v>x</v></c>", 'x'],
  ['a cell without a reference', '<c t="str"><v>x</v></c>', 'x'],
];

describe('every kind of cell', () => {
  test.each(CASES)('%s', async (_name, xml, expected) => {
    const bytes = makeWorkbook({ rows: `<row r="1">${xml}</row>`, strings: STRINGS, formats: FORMATS });
    const [cells = []] = await cellsOf(bytes);
    expect(cells[0]).toEqual(expected);
    expect(cells.length).toBe(expected === undefined ? 0 : 1);
  });

  test.each(CASES)('%s, with a prefix on every element', async (_name, xml, expected) => {
    const rows = `<row r="1">${xml}</row>`.replace(/<(\/?)(\w)/g, '<$1x:$2');
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
    const [cells = []] = await cellsOf(makeWorkbook({ sheet, strings: STRINGS, formats: FORMATS }));
    expect(cells[0]).toEqual(expected);
  });
});

describe('rows', () => {
  test('keep their physical numbers, gaps and hidden flag', async () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c></row><row r="5" hidden="1"><c r="A5"><v>2</v></c></row><row r="9"/>';
    const [sheet] = await readBytes(makeWorkbook({ rows }));
    expect(sheet?.rows).toEqual([
      { row: 2, cells: [undefined, undefined, number('1')] },
      { row: 5, cells: [number('2')], hidden: true },
      { row: 9, cells: [] },
    ]);
  });

  test('without references are counted', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const [sheet] = await readBytes(makeWorkbook({ rows }));
    expect(sheet?.rows).toEqual([
      { row: 1, cells: [number('1'), number('2')] },
      { row: 2, cells: [number('3')] },
    ]);
  });

  test('are all read though the dimension says A1 and the columns are two thousand million', async () => {
    const sheet =
      '<worksheet><dimension ref="A1"/><cols><col min="1" max="2000000000"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    expect(await cellsOf(makeWorkbook({ sheet }))).toEqual([[number('1')], [number('2')]]);
  });

  test('span the chunks in which a large part comes', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>Nur’aini ${i}</t></is></c><c r="B${i + 1}"><v>${i}</v></c></row>`,
    );
    const cells = await cellsOf(makeWorkbook({ rows: rows.join('') }));
    expect(cells.length).toBe(20_000);
    expect(
      cells.findIndex(
        (row, i) => row[0] !== `Nur’aini ${i}` || (row[1] as { raw: string }).raw !== String(i),
      ),
    ).toBe(-1);
  });

  test('are delivered once when the fast path meets something unusual in the middle', async () => {
    const row = (i: number): string =>
      `<row r="${i}"><c r="A${i}" t="inlineStr"><is><t>${i === 9_000 ? '<![CDATA[9000]]>' : i}</t></is></c></row>`;
    const rows = Array.from({ length: 12_000 }, (_, i) => row(i + 1)).join('');
    const cells = await cellsOf(makeWorkbook({ rows }));
    expect(cells.map(([cell]) => cell)).toEqual(Array.from({ length: 12_000 }, (_, i) => String(i + 1)));
  });
});

describe('workbooks', () => {
  test('with days counted from 1904', async () => {
    const bytes = makeWorkbook({
      rows: '<row r="1"><c r="A1" s="1"><v>27982</v></c></row>',
      formats: ['dd/mm/yyyy'],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(await cellsOf(bytes)).toEqual([[day('27982', 19800811)]]);
  });

  test('with backslashes in their part names', async () => {
    const parts = workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const bytes = makeZip(parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })));
    expect(await cellsOf(bytes)).toEqual([[number('1')]]);
  });

  test('whose parts do not stand under xl/', async () => {
    const parts = workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const bytes = makeZip(
      parts.map((part) => ({
        ...part,
        name: part.name.replace('xl/', 'isi/'),
        data: String(part.data).replace('"xl/', '"/isi/'),
      })),
    );
    expect(await cellsOf(bytes)).toEqual([[number('1')]]);
  });

  test('with a hidden sheet', async () => {
    const [sheet] = await readBytes(makeWorkbook({ rows: '', state: 'state="veryHidden"' }));
    expect(sheet).toEqual({ name: 'Data', hidden: true, rows: [] });
  });
});

describe('a damaged workbook ends in one sentence', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const parts = workbookParts({ rows });
  const whole = makeZip(parts);
  const lying = (change: object): Buffer =>
    makeZip(parts.map((part) => (part.name.includes('sheet1') ? { ...part, ...change } : part)));
  const sheet = (xml: string): Buffer => makeWorkbook({ rows: xml });

  test.each([
    ['half of it', whole.subarray(0, whole.length / 2), 'terpotong'],
    ['a wrong checksum', lying({ crc: 1 }), 'rusak (bagian xl/worksheets/sheet1.xml)'],
    ['a part longer than it says', lying({ size: 10 }), 'rusak'],
    ['a part shorter than it says', lying({ size: 1_000_000 }), 'rusak'],
    ['two parts of one name', makeZip([...parts, ...parts.slice(3, 4)]), 'ada dua kali'],
    ['a string that is not there', sheet('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'), 'rusak'],
    ['XML that does not end', sheet('<row r="1"><c r="A1">'), 'rusak'],
    ['an unknown entity', sheet('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>'), 'rusak'],
    [
      'two values for one cell',
      sheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      '1 dari 2 sel',
    ],
    ['a row beyond the last', sheet('<row r="4000000000"><c><v>1</v></c></row>'), 'lebih dari 1048576'],
    ['one row too many', sheet('<row r="1048577"><c><v>1</v></c></row>'), 'lebih dari 1048576'],
    [
      'a column beyond the last',
      sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
      'lebih dari 16384 kolom',
    ],
    [
      'bytes that are no UTF-8',
      lying({
        data: Buffer.from(
          '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\xff</v></c></row></sheetData></worksheet>',
          'latin1',
        ),
      }),
      'rusak',
    ],
  ])('%s', async (_name, bytes, words) => {
    expect(await sentenceOf(() => readBytes(bytes))).toContain(words);
  });
});

test.each([
  ['dd/mm/yyyy', true],
  ['[$-F800]dddd, mmmm dd, yyyy', true],
  ['mm:ss', false],
  ['[h]:mm', false],
  ['m/d/yy h:mm', true],
  ['#,##0.00', false],
  ['_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)', false],
  ['0.00E+00', false],
  ['General', false],
  ['Standard', false],
  ['@', false],
  ['[Red]0;[Blue]-0', false],
  ['yyyy\\-mm\\-dd', true],
  ['mmmm', true],
])('the number format %s shows a date: %s', (format, expected) => {
  expect(showsDate(format)).toBe(expected);
});

test('a workbook of strict OOXML, with ISO dates, is read like any other', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      );
  const rows = '<row r="1"><c r="A1" s="1" t="d"><v>1980-08-12</v></c><c r="B1" t="s"><v>0</v></c></row>';
  const parts = workbookParts({ rows, strings: STRINGS, formats: ['yyyy-mm-dd'] });
  const bytes = makeZip(parts.map((part) => ({ ...part, data: strict(String(part.data)) })));
  expect(await cellsOf(bytes)).toEqual([[day('1980-08-12', 19800812), 'NIK']]);
});
