import { type BookType, utils, write } from '@e965/xlsx';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Book, MergedRange } from '../../src/domain/cell.ts';
import type { OpenOptions } from '../../src/io/formats/open-book.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { TRIES_ALL } from '../support/tries.ts';
import { makeWorkbook, makeZip, workbookParts } from './make-zip.ts';
import { sentenceOf } from './read-all.ts';

async function mergesOf(bytes: Uint8Array | string, options?: OpenOptions): Promise<readonly string[]> {
  const book: Book = await openBookBytes(Buffer.from(bytes as Uint8Array), 'a.xlsx', options);
  const merges = (await book.sheets[0]?.merges?.()) ?? [];
  return merges.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`).sort();
}

/** A2:A4 and D2:E3 reach over rows; A1:C1 does not. */
const EXPECTED = ['2,1:4,1', '2,4:3,5'];
const WRITTEN = ['A1:C1', 'A2:A4', 'D2:E3'];
const ROWS = [
  ['JUDUL', null, null, null, null],
  ['Sumberejo', 'Budi', 'x', 'y', null],
  [null, 'Ani', 'x', null, null],
  [null, 'Cahyo', 'x', 'y', 'z'],
];
const listed = (references: readonly string[]): string =>
  `<mergeCells count="${references.length}">${references.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const ROW = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
const worksheet = (tail: string): Buffer =>
  makeWorkbook({ sheet: `<worksheet><sheetData>${ROW}</sheetData>${tail}</worksheet>` });

describe('merged ranges of more than one row are told', () => {
  test('of a workbook by exceljs', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('Data');
    sheet.addRows(ROWS);
    for (const range of WRITTEN) sheet.mergeCells(range);
    expect(await mergesOf(Buffer.from(await book.xlsx.writeBuffer()))).toEqual(EXPECTED);
  });

  test.each<BookType>(['xlsx', 'xls', 'xlsb', 'fods', 'ods', 'xlml', 'html'])(
    'of what SheetJS writes as %s',
    async (bookType) => {
      const sheet = utils.aoa_to_sheet(ROWS);
      sheet['!merges'] = WRITTEN.map((range) => utils.decode_range(range));
      const bytes = write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType });
      expect(await mergesOf(bytes)).toEqual(EXPECTED);
    },
  );

  test('of a CSV there are none to ask for', async () => {
    const book = await openBookBytes(Buffer.from('DESA;NIK\nSumberejo;1\n'), 'a.csv');
    expect(book.sheets[0]?.merges).toBeUndefined();
  });
});

describe('behind the rows of a worksheet', () => {
  const TAIL = `<sheetProtection/>${listed(WRITTEN)}<pageMargins left="1"/>`;
  const MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  test.each([
    ['as Excel writes it', `<worksheet xmlns="m"><sheetData>${ROW}</sheetData>${TAIL}</worksheet>`],
    ['strict', `<worksheet xmlns="${MAIN}"><sheetData>${ROW}</sheetData>${TAIL}</worksheet>`],
    [
      'with a prefix on every element',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/>${TAIL.replace(/<(\/?)(?=\w)/g, '<$1x:')}</x:worksheet>`,
    ],
    [
      'with a comment that looks like the end of the rows',
      `<worksheet><!-- </sheetData>${listed(['Z1:Z9'])} --><sheetData>${ROW}</sheetData>${TAIL}</worksheet>`,
    ],
    [
      'with CDATA that does',
      `<worksheet><sheetData><row><c t="str"><v><![CDATA[</sheetData>]]></v></c></row></sheetData>${TAIL}</worksheet>`,
    ],
    [
      'with a comment inside the list',
      `<worksheet><sheetData>${ROW}</sheetData>${TAIL.replace('<mergeCell ', "<!-- <mergeCell ref='Q1:Q2'/> --><mergeCell ")}</worksheet>`,
    ],
    [
      'in UTF-16',
      Buffer.from(`\uFEFF<worksheet><sheetData>${ROW}</sheetData>${TAIL}</worksheet>`, 'utf16le'),
    ],
  ])('the list is found %s', async (_, data) => {
    const bytes = makeZip(
      workbookParts({ rows: '' }).map((part) => (part.name.includes('sheet1') ? { ...part, data } : part)),
    );
    expect(await mergesOf(bytes)).toEqual(EXPECTED);
    expect(await mergesOf(bytes, { careful: true })).toEqual(EXPECTED);
  });

  test('the list is found wherever a chunk of a large part ends', async () => {
    const filler = (size: number): string =>
      `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(size)}</v></c></row>`;
    for (let size = 131_000; size < 131_080; size += TRIES_ALL ? 3 : 13) {
      const sheet = `<worksheet><sheetData>${filler(size)}</sheetData>${TAIL}${' '.repeat(600_000)}</worksheet>`;
      expect(await mergesOf(makeWorkbook({ sheet }))).toEqual(EXPECTED);
    }
  });

  test.each(['', 'A', 'A:A', '5:9', 'A9:A5', 'C2:A4', 'A2:A3:A4', 'A0:A3', '#REF!', 'A2:ABCD9', '__proto__'])(
    'a reference such as “%s” merges nothing',
    async (reference) => {
      expect(await mergesOf(worksheet(listed([reference, 'B2:B3'])))).toEqual(['2,2:3,2']);
    },
  );

  test('a list that breaks off is damage, told in one sentence', async () => {
    const read = () => mergesOf(worksheet('<mergeCells><mergeCell ref="A2:A3"</mergeCells>'));
    expect(await sentenceOf(read)).toMatch(/rusak/);
  });

  test('more ranges than an honest sheet has are refused; wide ones and those of whole columns are only numbers', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => `A${index + 2}:XFD1048576`);
    const limited = (references: readonly string[]) =>
      mergesOf(worksheet(listed(references)), { limits: { merges: 1000 } });
    expect((await limited(many.slice(1))).length).toBe(1000);
    expect(await sentenceOf(() => limited(many))).toContain('sel gabungannya lebih dari 1000');
  });
});

describe('cells of a web page', () => {
  const ranges = async (table: string): Promise<readonly string[]> =>
    mergesOf(`<html><body>${table}</body></html>`);
  test.each<[string, string, MergedRange[]]>([
    [
      'reach down as far as they say',
      '<table><tr><td rowspan=3>a<td>1<tr><td>2<tr><td rowspan="2" colspan=2>3<tr><td>b</table>',
      [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: 3, left: 2, bottom: 4, right: 3 },
      ],
    ],
    [
      'end with their table',
      '<table><tr><td rowspan=9>a<td>1<tr><td>2</table><table><tr><td>x<tr><td>y</table>',
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    ],
    [
      'end with the page',
      '<table><tr><td rowspan=9>a<td>1<tr><td>2',
      [{ top: 1, left: 1, bottom: 2, right: 1 }],
    ],
  ])('%s', async (_, table, expected) => {
    const text = expected.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`);
    expect(await ranges(table)).toEqual(text);
  });
});
