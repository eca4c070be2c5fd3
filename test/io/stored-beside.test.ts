import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { agreesAsSerial, type StoredKind, storedAgrees } from '../../src/io/formats/stored-beside.ts';
import { run } from '../support/run.ts';
import { makeWorkbook } from './make-zip.ts';
import { cellsOf, sentenceOf } from './read-all.ts';

const fods = (cell: string): string =>
  `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${cell}<table:table-cell><text:p>di sebelahnya</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
const page = (cell: string): string =>
  `<html><body><table><tr>${cell}<td>di sebelahnya</td></tr></table></body></html>`;
const excel2003 = (cell: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row>${cell}<Cell><Data ss:Type="String">di sebelahnya</Data></Cell></Row></Table></Worksheet></Workbook>`;
const xlsx = (cell: string): Uint8Array =>
  makeWorkbook({
    rows: `<row r="1">${cell}<c r="B1" t="inlineStr"><is><t>di sebelahnya</t></is></c></row>`,
  });

const WRAPPED = { fods, html: page, xml: excel2003, xlsx } as const;
const number = (raw: string): Cell => ({ type: 'number', raw });
const two = (raw: string, stored: string): Cell => ({ type: 'contradicted', raw, stored });
const unseen = (raw: string): Cell => ({ type: 'contradicted', raw });
const float = (value: string, text: string): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;
const string = (inside: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}>${inside}</table:table-cell>`;

test.each<readonly [string, keyof typeof WRAPPED, string, Cell]>([
  ['a number as it is', 'fods', float('2500000', '2500000'), number('2500000')],
  ['a number in its format', 'fods', float('2500000', 'Rp2.500.000,00'), number('2500000')],
  ['a number that another one shows', 'fods', float('25000000', '2.500.000'), two('2.500.000', '25000000')],
  ['a stored value that is no number', 'fods', float('xyz', '2500000'), two('2500000', 'xyz')],
  ['a word over a number', 'fods', float('5', 'SARI'), two('SARI', '5')],
  [
    'a NIK with another digit',
    'fods',
    float('3516094207920001', '3516094207920002'),
    two('3516094207920002', '3516094207920001'),
  ],
  [
    'a number without a text',
    'fods',
    '<table:table-cell office:value-type="float" office:value="7"/>',
    number('7'),
  ],
  ['a number without its kind', 'fods', '<table:table-cell office:value="7"/>', unseen('7')],
  [
    'a text that stores another',
    'fods',
    string('<text:p>SARI</text:p>', ' office:string-value="BUDI"'),
    two('SARI', 'BUDI'),
  ],
  ['text in no paragraph', 'fods', string('SARI'), unseen('SARI')],
  ['text behind a paragraph', 'fods', string('<text:p>SARI</text:p>RAHAYU'), two('SARI', 'RAHAYU')],
  [
    'a paragraph in a paragraph',
    'fods',
    string('<text:p>SARI<text:p>RAHAYU</text:p></text:p>'),
    'SARI\nRAHAYU',
  ],
  ['CDATA', 'fods', string('<text:p><![CDATA[SARI <R>]]></text:p>'), 'SARI <R>'],
  ['a comment in the text', 'fods', string('<text:p>SA<!-- x -->RI</text:p>'), 'SARI'],
  [
    'a note before the text',
    'fods',
    string(
      '<office:annotation><dc:creator>A</dc:creator><text:p>catatan</text:p></office:annotation><text:p>SARI</text:p>',
    ),
    'SARI',
  ],
  [
    'a note behind the text',
    'fods',
    string('<text:p>SARI</text:p><office:annotation><text:p>catatan</text:p></office:annotation>'),
    'SARI',
  ],
  [
    'a note alone',
    'fods',
    '<table:table-cell><office:annotation><text:p>catatan</text:p></office:annotation></table:table-cell>',
    undefined,
  ],
  [
    'a drawing over the cell',
    'fods',
    string('<text:p>SARI</text:p><draw:custom-shape><text:p>LUNAS</text:p></draw:custom-shape>'),
    'SARI',
  ],
  [
    'a page with another number behind the text',
    'html',
    '<td x:num="25000000">2.500.000</td>',
    two('2.500.000', '25000000'),
  ],
  ['a page with the same number', 'html', '<td x:num="2500000">Rp 2.500.000</td>', 'Rp 2.500.000'],
  ['a page with a day as a number', 'html', '<td x:num="29445">12/08/1980</td>', '12/08/1980'],
  [
    'a page of LibreOffice with a day before March 1900, by its own count',
    'html',
    '<td sdval="60" sdnum="1057;0;DD/MM/YYYY">28/02/1900</td>',
    '28/02/1900',
  ],
  [
    'a page of LibreOffice with another number',
    'html',
    '<td sdval="25000000" sdnum="1057;">2,500,000</td>',
    two('2,500,000', '25000000'),
  ],
  [
    'a page of Google with another text',
    'html',
    '<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;BUDI&quot;}">SARI</td>',
    two('SARI', 'BUDI'),
  ],
  [
    'a page with the same text',
    'html',
    '<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;SARI&quot;}">SARI</td>',
    'SARI',
  ],
  ['a page that stores what it does not show', 'html', '<td x:num="7"></td>', unseen('7')],
  [
    'a page of SheetJS with another number',
    'html',
    '<td data-t="n" data-v="25000000">2500000</td>',
    two('2500000', '25000000'),
  ],
  [
    'a page of SheetJS with another text',
    'html',
    '<td data-t="s" data-v="BUDI">SARI</td>',
    two('SARI', 'BUDI'),
  ],
  [
    'a page of SheetJS with a day as a number',
    'html',
    '<td data-t="n" data-v="29445">8/12/80</td>',
    '8/12/80',
  ],
  ['a page that shows nought as nothing', 'html', '<td data-t="n" data-v="0"></td>', undefined],
  [
    'a day that is none',
    'fods',
    '<table:table-cell office:value-type="date" office:date-value="xyz"><text:p>12-08-80</text:p></table:table-cell>',
    two('12-08-80', 'xyz'),
  ],
  ['a page with a mark alone', 'html', '<td x:num align=right>7</td>', '7'],
  [
    'text beside the value',
    'xml',
    '<Cell>SARI<Data ss:Type="String">BUDI</Data></Cell>',
    two('BUDI', 'SARI'),
  ],
  ['text without a value', 'xml', '<Cell>SARI</Cell>', unseen('SARI')],
  [
    'a note',
    'xml',
    '<Cell><Data ss:Type="String">SARI</Data><Comment><Data>catatan</Data></Comment></Cell>',
    'SARI',
  ],
  ['CDATA', 'xml', '<Cell><Data ss:Type="String"><![CDATA[SARI]]></Data></Cell>', 'SARI'],
  [
    'an own text beside a value',
    'xlsx',
    '<c r="A1" t="inlineStr"><is><t>SARI</t></is><v>BUDI</v></c>',
    two('SARI', 'BUDI'),
  ],
  ['an own text of a number', 'xlsx', '<c r="A1"><is><t>SARI</t></is></c>', unseen('SARI')],
  ['CDATA', 'xlsx', '<c r="A1" t="inlineStr"><is><t><![CDATA[SARI]]></t></is></c>', 'SARI'],
  ['a comment', 'xlsx', '<c r="A1" t="inlineStr"><is><t>SA<!-- x -->RI</t></is></c>', 'SARI'],
])('%s (%s)', async (_name, kind, cell, expected) => {
  const [[first, second] = []] = await cellsOf(WRAPPED[kind](cell));
  expect([first, second]).toEqual([expected, 'di sebelahnya']);
});

test.each<readonly [string, keyof typeof WRAPPED, string]>([
  ['a cell in a cell', 'fods', string('<text:p>SARI</text:p><table:table-cell/>')],
  ['a cell in a cell', 'xml', '<Cell><Data ss:Type="String">SARI</Data><Cell/></Cell>'],
  ['two values', 'xml', '<Cell><Data ss:Type="String">SARI</Data><Data ss:Type="String">BUDI</Data></Cell>'],
  ['a row in a row', 'xml', '<Cell><Data ss:Type="String">SARI</Data></Cell><Row/>'],
  ['a cell in a cell', 'xlsx', '<c r="A1"><v>1</v><c r="A1"/></c>'],
  ['two values', 'xlsx', '<c r="A1"><v>25</v><v>00000</v></c>'],
  ['a row in a row', 'xlsx', '<c r="A1"><v>1</v></c><row r="1"/>'],
])('%s is no file that can be read (%s)', async (_name, kind, cell) => {
  expect(await sentenceOf(() => cellsOf(WRAPPED[kind](cell)))).toMatch(/rusak/);
});

describe('what a cell shows is what it stores', () => {
  test.each<readonly [StoredKind, string, string, boolean]>([
    ['number', '2500000', '2.500.000', true],
    ['number', '2500000', '2,500,000', true],
    ['number', '2500000', '2 500 000', true],
    ['number', '2500000', 'Rp 2.500.000,-', true],
    ['number', '2500000', '2.500.000,00', true],
    ['number', '2500000', 'IDR 2,500,000.00', true],
    ['number', '2500000', '2,5E+06', true],
    ['number', '2500000', '###', true],
    ['number', '2500000', '250.000', false],
    ['number', '2500000', '2.500', false],
    ['number', '2500000', '2.500.001', false],
    ['number', '2500000', '-2.500.000', false],
    ['number', '-2500000', '(2.500.000)', true],
    ['number', '-2500000', '2.500.000', false],
    ['number', '2500000.49', '2.500.000', true],
    ['number', '2500000.51', '2.500.000', false],
    ['number', '0.1', '10%', true],
    ['number', '0.1', '10', false],
    ['number', '0', '-', true],
    ['number', '0', 'Rp -', true],
    ['number', '5', '-', false],
    ['number', '1.5', '1 1/2', true],
    ['number', '1', '001', true],
    ['number', '81234567890', '0812-3456-7890', true],
    ['number', '3516094207920001', '3,51609E+15', true],
    ['number', '3516094207920001', '3.51609420792000E+15', true],
    ['number', '3.516094207920001E15', '3516094207920001', true],
    ['number', '3516094207920001', '3516094207920000', false],
    ['number', '9999999999999999', '9999999999999998', false],
    ['number', '12', 'SARI', false],
    ['number', '12', '12 orang', true],
    ['number', '', '12', false],
    ['date', '1980-08-12', '12/08/80', true],
    ['date', '1980-08-12', '08-12-1980', true],
    ['date', '1980-08-12', '12 Agustus 1980', true],
    ['date', '1980-08-12', 'Selasa, 12 Agu 1980', true],
    ['date', '1980-08-12T10:30:00', '12/08/80 10:30', true],
    ['date', '1980-08-12', '12 September 1980', false],
    ['date', '1980-08-12', '12/08/81', false],
    ['date', '1980-08-12', '12/12/80', false],
    ['date', '1912-12-12', '12/12/12', true],
    ['date', '1980-08-12', 'belum diisi', false],
    ['boolean', 'true', 'BENAR', true],
    ['boolean', 'true', 'SALAH', false],
    ['boolean', 'true', 'Kaur Umum', false],
    ['text', 'SARI  RAHAYU', 'SARI RAHAYU', true],
    ['text', 'SARI', 'BUDI', false],
  ])('as a %s: %s and %s, %s', (kind, stored, shown, same) => {
    expect(storedAgrees(kind, stored, shown)).toBe(same);
  });

  test.each([
    ['29445', '12/08/1980', true],
    ['29445.4375', '12/08/1980 10:30', true],
    ['29446', '12/08/1980', false],
  ])('as the days since 1900: %s and %s, %s', (stored, shown, same) => {
    expect(agreesAsSerial(stored, shown)).toBe(same);
  });
});

test('a wage that shows one thing and stores another is charged by neither, and both are said', async () => {
  const cells = (values: readonly string[]): string =>
    values.map((value) => (value.startsWith('<') ? value : string(`<text:p>${value}</text:p>`))).join('');
  const row = (...values: readonly string[]): string => `<table:table-row>${cells(values)}</table:table-row>`;
  const rows = [
    row('NIK', 'NAMA', 'JABATAN', 'DESA', 'UPAH'),
    row('3516094207920001', 'SARI RAHAYU', 'Kaur Umum', 'Jrambe', float('2500000', '2.500.000')),
    row('3516092810760002', 'BUDI SANTOSO', 'Kaur Keuangan', 'Jrambe', float('25000000', '2.500.000')),
  ].join('');
  const folder = mkdtempSync(join(tmpdir(), 'enroll-dua-nilai-'));
  const file = join(folder, 'daftar.fods');
  writeFileSync(file, fods('').replace(/<table:table-row>.*<\/table:table-row>/, rows));
  const policy = join(folder, 'kebijakan.yaml');
  writeFileSync(
    policy,
    'policy: uji\nyear: 2026\ncategories:\n  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }\n',
  );
  const { code, out } = await run(['validate', file, '--policy', policy, '--format', 'json']);
  const { findings, totals } = JSON.parse(out);
  expect([code, totals.accepted, totals.rejected]).toEqual([1, 1, 1]);
  const [{ cell, message }] = findings.filter((each: { code: string }) => each.code === 'cell-no-value');
  expect(cell).toBe('E3');
  expect(message).toContain('tampil “2.500.000”, tetapi berkas menyimpan “25000000”');
});
