import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { struckXls, struckXlsb } from '../support/struck-files.ts';
import { makeZip } from './make-zip.ts';
import { readBytes } from './read-all.ts';

/** Row 2 is struck through in all its cells, row 3 in one of them, row 4 in none; row 5 in all but one. */
const ROWS: readonly (readonly string[])[] = [
  ['NIK', 'NAMA', 'JABATAN'],
  ['3516091208799801', 'SUTRISNO', 'Kepala Desa'],
  ['3516094305849802', 'NURUL', 'Sekretaris Desa'],
  ['3516092111819803', 'BAMBANG', 'Kaur'],
  ['3516095702909804', 'SITI', 'Kasi'],
];
const STRUCK: ReadonlySet<string> = new Set(['1:0', '1:1', '1:2', '2:1', '4:0', '4:1']);
const isStruck = (row: number, column: number): boolean => STRUCK.has(`${row}:${column}`);

/** Each cell as markup, and rows around them. */
const table = (cell: (text: string, struck: boolean) => string, row: (cells: string) => string): string =>
  ROWS.map((cells, r) => row(cells.map((text, c) => cell(text, isStruck(r, c))).join(''))).join('');

const line = (name: string, properties: string, parent = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell"${parent && ` style:parent-style-name="${parent}"`}><style:text-properties ${properties}/></style:style>`;
const STRIKE = 'style:text-line-through-style="solid" style:text-line-through-type="single"';
const NAMESPACES =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"';
const spreadsheet = (styles: string, struck: string, plain: string): string =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Data"><table:table-column table:number-columns-repeated="16384"/>${table(
    (text, is) =>
      `<table:table-cell${is ? struck : plain} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    (cells) => `<table:table-row>${cells}</table:table-row>`,
  )}</table:table></office:spreadsheet></office:body>`;
const fods = (...args: Parameters<typeof spreadsheet>): string =>
  `<office:document ${NAMESPACES}>${spreadsheet(...args)}</office:document>`;

async function xlsx(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  ROWS.forEach((cells, r) => {
    sheet.addRow([...cells]).eachCell((cell, c) => {
      if (isStruck(r, c - 1)) cell.font = { strike: true };
    });
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

const spreadsheetXml = (): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="Default"><Font ss:FontName="Calibri"/></Style><Style ss:ID="s1"><Font ss:StrikeThrough="1"/></Style><Style ss:ID="s2" ss:Parent="s1"><Alignment/></Style></Styles><Worksheet ss:Name="Data"><Table>${table(
    (text, is) => `<Cell ss:StyleID="${is ? 's2' : 'Default'}"><Data ss:Type="String">${text}</Data></Cell>`,
    (cells) => `<Row>${cells}</Row>`,
  )}</Table></Worksheet></Workbook>`;

/** As pages say it: by an element, a style, a class of Excel's own sheet of styles, all of it or piece by piece. */
const page = (cell: (text: string, struck: boolean) => string, head = ''): string =>
  `<html><head>${head}</head><body><table>${table(cell, (cells) => `<tr>${cells}</tr>`)}</table></body></html>`;
const EXCEL =
  '<style><!--table {color:black}\n.xl65 {mso-style-parent:style0;}\ntd.xl66, .lain\n\t{text-decoration:line-through;}\n--></style>';

describe('a row whose every cell is struck through is known from', () => {
  test.each<[string, () => Buffer | string | Promise<Buffer>]>([
    ['.xlsx', xlsx],
    ['.xls', () => struckXls(ROWS, STRUCK)],
    ['.xlsb', () => struckXlsb(ROWS, STRUCK)],
    ['.fods', () => fods(line('ce1', STRIKE), ' table:style-name="ce1"', '')],
    [
      '.fods, its line called by its kind alone',
      () => fods(line('ce1', 'style:text-line-through-type="double"'), ' table:style-name="ce1"', ''),
    ],
    [
      '.fods, a style built upon one that strikes, and one that takes it back',
      () =>
        fods(
          line('Coret', STRIKE) +
            line('ce1', 'fo:color="#f00"', 'Coret') +
            line('ce2', 'style:text-line-through-style="none"', 'Coret'),
          ' table:style-name="ce1"',
          ' table:style-name="ce2"',
        ),
    ],
    [
      '.ods, its style in the part of common styles',
      () =>
        makeZip([
          { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
          {
            name: 'styles.xml',
            data: `<office:document-styles ${NAMESPACES}>${line('Coret', STRIKE)}</office:document-styles>`,
          },
          {
            name: 'content.xml',
            data: `<office:document-content ${NAMESPACES}>${spreadsheet('', ' table:style-name="Coret"', '')}</office:document-content>`,
          },
        ]),
    ],
    ['SpreadsheetML', spreadsheetXml],
    ...(['s', 'strike', 'del', 'S'] as const).map((name): [string, () => string] => [
      `a web page with <${name}>`,
      () => page((text, is) => `<td>${is ? `<${name}>${text}</${name}>` : text}</td>`),
    ]),
    [
      'a web page with styles',
      () => page((text, is) => `<td${is ? ' style="TEXT-DECORATION: line-through"' : ''}>${text}</td>`),
    ],
    [
      'a web page of Excel',
      () => page((text, is) => `<td class=${is ? 'xl66' : 'xl65'}>${text}</td>`, EXCEL),
    ],
    [
      'a web page with spans in bold',
      () =>
        page((text, is) =>
          is
            ? `<td><b><span style='text-decoration:line-through'>${text.slice(0, 3)}</span></b> <s><i>${text.slice(3)}</i></s></td>`.replace(
                '</b> <s>',
                '</b><s>',
              )
            : `<td><s>${text.slice(0, 1)}</s>${text.slice(1)}</td>`,
        ),
    ],
  ])('%s', async (_what, make) => {
    const [sheet] = await readBytes(await make());
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual(ROWS);
    expect(sheet?.rows.filter(({ struck }) => struck === true).map(({ row }) => row)).toEqual([2]);
    // Of the others a cell or two.
    expect(sheet?.rows.filter(({ struck }) => struck === 'part').map(({ row }) => row)).toEqual([3, 5]);
  });

  test('a web page whose row is struck through as a whole', async () => {
    const rows = `<tr class="besar xl66"><td>a</td><td>b</td></tr><tr><td><s>c</s> d</td></tr><tr><td>e</td></tr>`;
    const [sheet] = await readBytes(`<html>${EXCEL}<table>${rows}</table></html>`);
    expect(sheet?.rows.map(({ struck }) => struck === true)).toEqual([true, false, false]);
  });

  test('an OpenDocument whose text stands in struck spans, rows and columns that strike their cells', async () => {
    const cell = (text: string, style = ''): string =>
      `<table:table-cell${style}><text:p>${text}</text:p></table:table-cell>`;
    const bytes = `<office:document ${NAMESPACES}><office:automatic-styles>${line('T1', STRIKE)}${line('plain', 'a="b"')}</office:automatic-styles><table:table table:name="a"><table:table-column/><table:table-column table:default-cell-style-name="T1"/>
      <table:table-row>${cell('<text:span text:style-name="T1">dua</text:span> <text:span text:style-name="T1">kata</text:span>')}</table:table-row>
      <table:table-row>${cell('<text:span text:style-name="T1">dua</text:span> kata')}</table:table-row>
      <table:table-row table:default-cell-style-name="T1">${cell('baris')}</table:table-row>
      <table:table-row><table:table-cell/>${cell('kolom')}</table:table-row>
      <table:table-row><table:table-cell/>${cell('sendiri', ' table:style-name="plain"')}</table:table-row></table:table></office:document>`;
    const [sheet] = await readBytes(bytes);
    expect(sheet?.rows.map(({ row, struck }) => [row, struck === true])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
      [5, false],
    ]);
  });
});
