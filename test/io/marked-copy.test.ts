import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CellMark, Marking } from '../../src/domain/marking.ts';
import { type Shown, said, word } from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { fileBytes } from '../../src/io/machine/file-bytes.ts';
import { markOfPath } from '../../src/io/machine/hash.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { writeOneFile } from '../../src/io/machine/write-files.ts';
import { markedCopy } from '../../src/io/patch/marked-copy.ts';
import { makeZip, type Part, workbookParts } from './make-zip.ts';
import { styledWorkbook } from './styled-workbook.ts';
import { zipParts } from './zip-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-marked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mark = (row: number, column: number, more: Partial<CellMark> = {}): CellMark => ({
  sheet: sourceName('Data'),
  row,
  column,
  severity: 'error',
  note: said`Catatan ${row},${column}: "ü" & <b>`,
  ...more,
});

function marking(marks: readonly CellMark[], name = word('Ringkasan')): Marking {
  const rows = marks.map(({ sheet }) => [{ text: word('B5'), link: { sheet, cell: 'B5' } }]);
  return { marks, summary: { name, widths: [10], rows } };
}

interface Copy {
  text(part: string): string;
  readonly before: Map<string, Buffer>;
  readonly after: Map<string, Buffer>;
}

let number = 0;
async function writeCopy(path: string, shown: Marking, target: string): Promise<void> {
  const copy = markedCopy(await fileBytes(path), shown, markOfPath(path));
  await writeOneFile(target, () => copy, { force: true });
}

async function copyOf(original: Uint8Array, marks: readonly CellMark[], name?: Shown): Promise<Copy> {
  const path = join(folder, `asli${++number}.xlsx`);
  const target = `${path}.salinan.xlsx`;
  writeFileSync(path, original);
  await writeCopy(path, marking(marks, name), target);
  expect(readFileSync(path).equals(original)).toBe(true);
  const after = zipParts(readFileSync(target));
  return { before: zipParts(original), after, text: (part) => after.get(part)?.toString('utf8') ?? '' };
}

const SHEET = 'xl/worksheets/sheet1.xml';
/** A worksheet without what marking may change: styles of cells, cells without a value, the link to the notes. */
const content = (xml: string): string =>
  xml
    .replace(/(<(?:\w+:)?c\b[^>]*?)\ss="\d+"/g, '$1')
    .replace(/<(?:\w+:)?c r="\w+"\/>/g, '')
    .replace(/\sspans="[^"]*"/g, '')
    .replace(/<(?:\w+:)?legacyDrawing[^>]*\/>/g, '');

const cellTag = (xml: string, cell: string): string =>
  new RegExp(`<(?:\\w+:)?c\\b[^>]*\\br="${cell}"[^>]*>`).exec(xml)?.[0] ?? '';
const styleOf = (xml: string, cell: string): number =>
  Number(/\ss="(\d+)"/.exec(cellTag(xml, cell))?.[1] ?? 0);

/** The cell formats of a workbook, in their order. */
function formats(styles: string): string[] {
  const section = /<(?:\w+:)?cellXfs[^>]*>([\s\S]*)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? '';
  return section.match(/<(?:\w+:)?xf\b(?:[^>]*\/>|[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
}

const withoutFill = (format: string | undefined): string =>
  (format ?? '').replace(/\s(?:fillId|applyFill)="\d+"/g, '');

describe('a marked copy of a styled workbook', async () => {
  const original = await styledWorkbook();
  const marks = [
    mark(5, 3, { sheet: sourceName('Data RT') }),
    mark(7, 2, { sheet: sourceName('Data RT'), severity: 'warning' }),
    mark(5, 5, { sheet: sourceName('Data RT'), severity: 'info' }),
    mark(4, 6, { sheet: sourceName('Data RT') }),
    mark(14, 2, { sheet: sourceName('Data RT') }),
  ];
  const copy = await copyOf(original, marks);

  it('keeps every other part byte for byte', () => {
    const changed = [...copy.before].filter(
      ([name, data]) => !name.endsWith('/') && !copy.after.get(name)?.equals(data),
    );
    expect(changed.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    expect([...copy.after.keys()].filter((name) => !copy.before.has(name))).toEqual([
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('changes nothing in the sheet but styles, and adds the empty cells that are marked', () => {
    const [before, after] = [copy.before.get(SHEET)?.toString() ?? '', copy.text(SHEET)];
    expect(content(after).replace('<row r="14"></row>', '')).toBe(content(before));
    expect(after).toMatch(/<row r="14"><c r="B14" s="\d+"\/><\/row><\/sheetData>/);
  });

  it('fills the marked cells and keeps their number format, font, border and alignment', () => {
    const [before, after] = [copy.before.get(SHEET)?.toString() ?? '', copy.text(SHEET)];
    const own = formats(copy.before.get('xl/styles.xml')?.toString() ?? '');
    const now = formats(copy.text('xl/styles.xml'));
    expect(now.slice(0, own.length)).toEqual(own);
    for (const cell of ['C5', 'B7', 'E5']) {
      const [old, fresh] = [own[styleOf(before, cell)], now[styleOf(after, cell)]];
      expect(withoutFill(fresh), cell).toBe(withoutFill(old));
      expect(fresh, cell).not.toBe(old);
    }
    const changed = [...before.matchAll(/<c r="(\w+)"/g)].map(([, cell = '']) => cell);
    const differs = changed.filter((cell) => styleOf(before, cell) !== styleOf(after, cell));
    // F4 lies inside F3:F4, of which only F3 is seen.
    expect(differs).toEqual(['F3', 'C5', 'E5']);
  });

  it("adds notes and writes below the operator's own", () => {
    const notes = copy.text('xl/comments1.xml');
    expect(notes).toMatch(
      /ref="C5"[\s\S]*Tanya Bu Siti: NIK-nya &amp; KTP\?<\/t><\/r><r>[\s\S]*?Catatan 5,3: (?:"|&quot;)ü/,
    );
    expect(notes.match(/<comment /g)).toHaveLength(2 + 4);
    expect(notes).toContain('Catatan operator');
    expect(copy.text('xl/drawings/vmlDrawing1.vml').match(/<x:Row>/g)).toHaveLength(2 + 4);
  });

  it('puts the summary first, moves names that belong to a sheet, and opens with the summary alone', () => {
    const workbook = copy.text('xl/workbook.xml');
    expect(workbook).toMatch(/<sheets><sheet [^>]*name="Ringkasan"/);
    expect(workbook).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
    expect(copy.text('xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
    expect(copy.text('xl/worksheets/sheet3.xml')).toContain(`location="'Data RT'!B5"`);
    expect(copy.text(SHEET)).not.toContain('tabSelected');
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES: Part = {
  name: '[Content_Types].xml',
  data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
};
const row = (xml: string): Part[] => [TYPES, ...workbookParts({ rows: xml })];
const sheet = (xml: string): Part[] => [TYPES, ...workbookParts({ sheet: xml })];

describe('cells that are marked in sheets of many hands', () => {
  const cases: readonly (readonly [string, Part[], readonly CellMark[], RegExp])[] = [
    [
      'a cell before the first',
      row('<row r="2"><c r="C2"><v>1</v></c></row>'),
      [mark(2, 1)],
      /<row r="2"><c r="A2" s="1"\/><c r="C2"><v>/,
    ],
    [
      'a cell between two',
      row('<row r="2"><c r="A2"/><c r="C2"/></row>'),
      [mark(2, 2)],
      /<c r="A2"\/><c r="B2" s="1"\/><c r="C2"\/>/,
    ],
    [
      'a cell behind the last',
      row('<row r="2" spans="1:1"><c r="A2"/></row>'),
      [mark(2, 28)],
      /<row r="2"><c r="A2"\/><c r="AB2" s="1"\/><\/row>/,
    ],
    [
      'an empty row',
      row('<row r="2" ht="20"/>'),
      [mark(2, 2)],
      /<row r="2" ht="20"><c r="B2" s="1"\/><\/row>/,
    ],
    [
      'a missing row between two',
      row('<row r="2"/><row r="4"/>'),
      [mark(3, 1)],
      /<row r="2"\/><row r="3"><c r="A3" s="1"\/><\/row><row r="4"\/>/,
    ],
    [
      'a sheet without rows',
      sheet(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
      [mark(1, 1)],
      /<sheetData><row r="1"><c r="A1" s="1"\/><\/row><\/sheetData><legacyDrawing/,
    ],
    [
      'cells that do not say where they are',
      row('<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>'),
      [mark(1, 2), mark(2, 1)],
      /<row><c><v>1<\/v><\/c><c s="1"><v>2<\/v><\/c><\/row><row><c s="1"\/><\/row>/,
    ],
    ['the style of the row', row('<row r="2" s="7" customFormat="1"/>'), [mark(2, 1)], /<c r="A2" s="1"\/>/],
    [
      'text in the cell',
      row('<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;c r="A1"&gt;</t></is></c></row>'),
      [mark(1, 1)],
      /<c r="A1" t="inlineStr" s="1"><is><t>&lt;c r="A1"&gt;/,
    ],
    [
      'a prefix on every element',
      sheet(
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData><x:extLst/></x:worksheet>`,
      ),
      [mark(1, 2)],
      /<x:c r="A1"\/><x:c r="B1" s="1"\/><\/x:row><\/x:sheetData><x:legacyDrawing [^>]*r:id="rId2"\/><x:extLst\/>/,
    ],
    [
      'what looks like a cell in a comment',
      row('<!-- <row r="1"> --><row r="1"><c r="A1"/></row>'),
      [mark(1, 1)],
      /<!-- <row r="1"> --><row r="1"><c r="A1" s="1"\/>/,
    ],
    [
      'a table behind the rows',
      sheet(
        `<worksheet xmlns="${MAIN}"><sheetData><row r="1"/></sheetData><pageMargins left="1"/><tableParts count="0"/></worksheet>`,
      ),
      [mark(1, 1)],
      /<pageMargins left="1"\/><legacyDrawing [^>]*\/><tableParts/,
    ],
  ];
  it.each(cases)('%s', async (_name, parts, marks, expected) => {
    const copy = await copyOf(makeZip(parts), marks);
    expect(copy.text(SHEET)).toMatch(expected);
    expect(copy.text('xl/styles.xml')).toMatch(/<fill>.*FF9C9C/);
  });

  it('a sheet and styles in UTF-16', async () => {
    const wide = (text: string): Buffer =>
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le');
    const parts = row('').map((part) => {
      if (part.name === 'xl/styles.xml') return { ...part, data: wide(String(part.data)) };
      if (part.name !== SHEET) return part;
      return {
        ...part,
        data: wide(
          `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row></sheetData></worksheet>`,
        ),
      };
    });
    const copy = await copyOf(makeZip(parts), [mark(1, 1)]);
    expect(copy.text(SHEET)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>.*<c r="A1" t="inlineStr" s="1"><is><t>é</,
    );
    expect(copy.text('xl/styles.xml')).toMatch(/FF9C9C/);
  });

  it('gives an empty cell the style of its column before it is coloured', async () => {
    const parts = workbookParts({
      sheet: `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" style="1"/></cols><sheetData/></worksheet>`,
      formats: ['@'],
    });
    const copy = await copyOf(makeZip([TYPES, ...parts]), [mark(1, 2)]);
    expect(formats(copy.text('xl/styles.xml'))[styleOf(copy.text(SHEET), 'B1')]).toContain('numFmtId="170"');
  });

  it('colours two findings of one merged cell by the worse and notes both', async () => {
    const merged = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"/></row></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells></worksheet>`;
    const copy = await copyOf(makeZip(sheet(merged)), [mark(2, 2, { severity: 'info' }), mark(1, 1)]);
    expect(copy.text('xl/comments1.xml').match(/<comment /g)).toHaveLength(1);
    expect(copy.text('xl/comments1.xml')).toMatch(/Catatan 2,2[\s\S]*Catatan 1,1/);
    expect(copy.text('xl/styles.xml')).not.toContain('BDD7EE');
  });

  it('leaves a selected sheet that has no marks alone, and stays on it', async () => {
    const shown = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
    const copy = await copyOf(makeZip(sheet(shown)), []);
    expect(copy.text(SHEET)).toBe(shown);
    expect(copy.text('xl/workbook.xml')).toContain('<workbookView activeTab="1"/>');
    expect(copy.text('xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  it('takes a marked sheet out of the selection, so that the two are not edited as one', async () => {
    const shown = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
    const copy = await copyOf(makeZip(sheet(shown)), [mark(1, 1)]);
    expect(copy.text(SHEET)).toContain('<sheetView workbookViewId="0"/>');
    expect(copy.text('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });

  it('finds another name for the summary where the workbook has one of that name', async () => {
    const copy = await copyOf(makeZip(row('')), [], word('DATA'));
    expect(copy.text('xl/workbook.xml')).toContain('name="DATA (2)"');
  });

  it('makes the same bytes twice', async () => {
    const path = join(folder, 'dua-kali.xlsx');
    writeFileSync(path, makeZip(row('<row r="1"><c r="A1"/></row>')));
    const [first = '', second = ''] = [1, 2].map((time) => join(folder, `dua-kali-${time}.xlsx`));
    for (const target of [first, second]) await writeCopy(path, marking([mark(1, 1)]), target);
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });
});

describe('a marked copy of a file of another kind', () => {
  it('is a workbook with every row of a CSV as text in its own row', async () => {
    const path = join(folder, 'daftar.csv');
    writeFileSync(path, 'NIK;Nama\n\n3310100507800002;"Budi; S"\n=1+1;0012\n');
    const target = join(folder, 'daftar.xlsx');
    await writeCopy(path, marking([mark(3, 1, { sheet: undefined })]), target);
    const book = await openBook(target);
    const rows: unknown[] = [];
    for await (const batch of book.sheets[1]?.rows() ?? []) rows.push(...batch);
    await book.close();
    expect(book.sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Data']);
    expect(rows).toEqual([
      { row: 1, cells: ['NIK', 'Nama'] },
      { row: 2, cells: [] },
      { row: 3, cells: ['3310100507800002', 'Budi; S'] },
      { row: 4, cells: ['=1+1', '0012'] },
    ]);
    const text = zipParts(readFileSync(target)).get('xl/comments1.xml')?.toString();
    expect(text).toContain('<comment ref="A3"');
  });
});
