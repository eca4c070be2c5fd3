import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { WorkbookModel } from '../../src/domain/workbook.ts';
import { fileBytes } from '../../src/io/machine/file-bytes.ts';
import { writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { patchXlsx } from '../../src/io/patch/patch-xlsx.ts';
import { patchSheetXml } from '../../src/io/patch/set-cells.ts';
import { zipParts } from './zip-parts.ts';

const patch = (data: string, head = '') =>
  patchSheetXml(`<worksheet>${head}<sheetData>${data}</sheetData><x/></worksheet>`, [
    { row: 2, column: 2, value: 'a & <b>' },
    { row: 4, column: 1, value: 12 },
  ]);
const B2 = (style = '') =>
  `<c r="B2"${style} t="inlineStr"><is><t xml:space="preserve">a &amp; &lt;b&gt;</t></is></c>`;
const whole = (data: string, head = '') => `<worksheet>${head}<sheetData>${data}</sheetData><x/></worksheet>`;

describe('setting cells in the XML of a sheet', () => {
  it.each([
    [
      'adds rows that are not there',
      '<row r="1"><c r="A1"/></row>',
      `<row r="1"><c r="A1"/></row><row r="2">${B2()}</row><row r="4"><c r="A4"><v>12</v></c></row>`,
    ],
    [
      'keeps the style of a cell and everything beside it',
      '<row r="2" spans="1:9" ht="20"><c r="A2" s="1"><v>1</v></c><c r="B2" s="7"/><c r="C2"/></row><row r="3"/>\n<row r="5"/>',
      `<row r="2" ht="20"><c r="A2" s="1"><v>1</v></c>${B2(' s="7"')}<c r="C2"/></row><row r="3"/>\n<row r="4"><c r="A4"><v>12</v></c></row><row r="5"/>`,
    ],
    [
      'counts rows and cells that do not say where they are',
      '<row><c><v>1</v></c></row><row><c/><c s="3"><v>2</v></c></row>',
      `<row><c><v>1</v></c></row><row><c/>${B2(' s="3"')}</row><row r="4"><c r="A4"><v>12</v></c></row>`,
    ],
  ])('%s', (_what, data, expected) => {
    expect(patch(data)).toBe(whole(expected));
  });

  it('gives a new cell the style of its column and widens the used range', () => {
    const head =
      '<dimension ref="A1:B1"/><cols><col min="1" max="1" style="4"/><col min="2" max="9" style="5"/></cols>';
    const wider = head.replace('A1:B1', 'A1:B4');
    expect(patch('', head)).toBe(
      whole(`<row r="2">${B2(' s="5"')}</row><row r="4"><c r="A4" s="4"><v>12</v></c></row>`, wider),
    );
  });

  it('fills a sheet without rows, and one whose tags have a prefix', () => {
    expect(patchSheetXml('<w><sheetData/></w>', [{ row: 1, column: 1, value: 1 }])).toBe(
      '<w><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></w>',
    );
    expect(
      patchSheetXml('<x:w><x:sheetData><x:row r="1"/></x:sheetData></x:w>', [
        { row: 1, column: 1, value: 1 },
      ]),
    ).toBe('<x:w><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:w>');
  });

  it('refuses what it cannot take apart safely', () => {
    expect(patch('<!-- <row r="2"/> -->')).toBeUndefined();
    expect(patchSheetXml('<worksheet/>', [])).toBeUndefined();
  });
});

describe('a patched workbook', () => {
  const model: WorkbookModel<string> = {
    title: 'Uji',
    sheets: [
      { name: 'Satu', columns: [{ width: 9, format: '@' }], rows: [{ cells: ['NIK', 'NAMA'] }] },
      { name: 'Dua', columns: [], rows: [{ cells: ['x'] }] },
    ],
  };

  it('keeps every other part byte for byte and opens elsewhere', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'enroll-')), 'a.xlsx');
    await writeWorkbook(model, path);
    const patched = await patchXlsx(await fileBytes(path), 'Satu', [
      { row: 2, column: 1, value: '0012' },
      { row: 2, column: 2, value: 7 },
      { row: 3, column: 2, value: 'Désa “Ä” 村' },
    ]);
    const [before, after] = [
      zipParts(await (await import('node:fs/promises')).readFile(path)),
      zipParts(patched),
    ];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before.keys()].filter(
      (name) => !before.get(name)?.equals(after.get(name) ?? Buffer.of()),
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(patched as never);
    const sheet = workbook.getWorksheet('Satu');
    expect([sheet?.getCell('A2').value, sheet?.getCell('B2').value]).toEqual(['0012', 7]);
    expect(sheet?.getCell('B3').value).toBe('Désa “Ä” 村');
    expect(sheet?.getCell('A2').numFmt).toBe('@');
  });

  it('says that the sheet is not there', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'enroll-')), 'a.xlsx');
    await writeWorkbook(model, path);
    await expect(patchXlsx(await fileBytes(path), 'Tiga', [])).rejects.toMatchObject({ reason: 'no-sheets' });
    await writeFile(path, 'bukan');
    await expect(patchXlsx(await fileBytes(path), 'Satu', [])).rejects.toMatchObject({
      name: 'UnreadableFile',
    });
  });
});
