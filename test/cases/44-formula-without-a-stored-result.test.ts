import { expect, test } from 'vitest';
import { makeZip } from '../io/make-zip.ts';
import { formulaXls, type Unfinished } from '../support/struck-files.ts';
import { book, desk, PEOPLE, roster, saidOf, type Value } from './support.ts';

const person = (row: number): Value[] =>
  'ABCDEFGH'.split('').map((column) => ({ formula: `Asal!${column}${row}` }));
const EXPECTED = [
  'B4 cell-no-value',
  'C4 cell-no-value',
  'D4 cell-no-value',
  'E4 cell-no-value',
  'H4 cell-no-value',
];

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The same table in the other formats with formulas; the third person is formulas without results. */
const rows = [roster()[0] ?? [], ...PEOPLE.map((each, index) => (index === 2 ? undefined : each))];
const FODS = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Data">${rows
  .map((row) => {
    const cells = row
      ? row.map(
          (cell) =>
            `<table:table-cell office:value-type="string"><text:p>${escaped(String(cell))}</text:p></table:table-cell>`,
        )
      : 'ABCDEFGH'.split('').map((column) => `<table:table-cell table:formula="of:=[Asal.${column}4]"/>`);
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  })
  .join('')}</table:table></office:spreadsheet></office:body></office:document>`;
const ODS = makeZip([
  { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
  {
    name: 'content.xml',
    data: FODS.replaceAll('office:document ', 'office:document-content ').replace(
      '</office:document>',
      '</office:document-content>',
    ),
  },
]);
const XML = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Data"><Table>${rows
  .map((row) => {
    const cells = row
      ? row.map((cell) => `<Cell><Data ss:Type="String">${escaped(String(cell))}</Data></Cell>`)
      : 'ABCDEFGH'.split('').map(() => '<Cell ss:Formula="=Asal!RC"/>');
    return `<Row>${cells.join('')}</Row>`;
  })
  .join('')}</Table></Worksheet></Workbook>`;
const CSV = rows
  .map((row) => (row ?? 'ABCDEFGH'.split('').map((column) => `=Asal!${column}4`)).join(','))
  .join('\n');

test.each([
  ['.xlsx', 'daftar.xlsx', async () => book({ Data: rows.map((row) => row ?? person(4)) })],
  ['.ods', 'daftar.ods', () => ODS],
  ['.fods', 'daftar.fods', () => FODS],
  ['SpreadsheetML', 'daftar.xls', () => XML],
  ['.csv, the formulas shown', 'daftar.csv', () => CSV],
])('%s: a row of formulas without stored results is a person, not a blank row', async (_, name, made) => {
  const said = await desk({ [name]: await made() }).validate(name);
  expect(said.totals).toMatchObject({ read: 6, accepted: 5, rejected: 1, blank: 0 });
  expect(saidOf(said).filter((each) => each.includes('cell-no-value'))).toEqual(EXPECTED);
  expect(said.findings[0]?.todo).toContain('Buka berkasnya di Excel, simpan, lalu jalankan lagi');
  expect(said.code).toBe(1);
});

const texts = (rows: readonly (readonly Value[])[]): string[][] => rows.map((row) => row.map(String));
const nobody = 'ABCDEFGH'.split('').map(() => '=');

test.each<[string, Unfinished]>([
  ['whose text never comes', 'no-text'],
  ['with an empty text, in a row of nothing else', 'empty'],
  ['with a zero that is to be computed when the file is opened', 'later'],
])('.xls: formulas %s are a person, not a blank row', async (_, unfinished) => {
  const file = formulaXls(texts(rows.map((row) => row ?? nobody)), unfinished);
  const said = await desk({ 'daftar.xls': file }).validate('daftar.xls');
  expect(said.totals).toMatchObject({ read: 6, accepted: 5, rejected: 1, blank: 0 });
  expect(saidOf(said).filter((each) => each.includes('cell-no-value'))).toEqual(EXPECTED);
});

test('.xls: a single formula whose text never comes is named with its cell', async () => {
  const file = formulaXls(texts(roster({ C3: '=' })), 'no-text');
  const said = await desk({ 'daftar.xls': file }).validate('daftar.xls');
  expect(saidOf(said)).toEqual(['C3 cell-no-value']);
});

test('.xls: empty texts below the list are nobody where the formulas above gave something', async () => {
  const drawn = texts(roster()).map((row, at) =>
    at === 0 ? row : row.map((cell, column) => (column === 2 ? `=${cell}` : cell)),
  );
  const file = formulaXls(
    [...drawn, ['', '', '=', '', '', '', '', ''], ['', '', '=', '', '', '', '', '']],
    'empty',
  );
  const said = await desk({ 'daftar.xls': file }).validate('daftar.xls');
  expect([saidOf(said), said.totals.accepted]).toEqual([[], 6]);
});

test('.xls: a column of formulas that found nothing wrong says nothing', async () => {
  const checked = texts(roster()).map((row, at) => [...row, at === 0 ? 'Keterangan' : '=']);
  const said = await desk({ 'daftar.xls': formulaXls(checked, 'empty') }).validate('daftar.xls');
  expect([saidOf(said), said.totals.accepted]).toEqual([[], 6]);
});
