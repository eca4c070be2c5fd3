import { readdirSync, readFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type Cell, cellText } from '../../src/domain/cell.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { readSheets } from './read-all.ts';

/** Each filled cell as `sheet!row:column` → kind and text, the same for every reader. */
type Cells = Map<string, string>;

const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((name) => `fixtures/${name.replaceAll('\\', '/')}`)
  .sort();
const named = (pattern: RegExp): string[] =>
  files.filter((name) => pattern.test(name) && !name.includes('/generate/'));

/**
 * Differences that are the other reader's, or a choice of ours:
 * where two readers name one cell differently, `ours` is what we say and `theirs` what they say.
 */
const EXPLAINED: readonly {
  readonly reader: RegExp;
  readonly file: RegExp;
  readonly ours: RegExp;
  readonly theirs: RegExp;
  readonly why: string;
}[] = [
  {
    reader: /csv-parse/,
    file: /lines-split/,
    ours: /./,
    theirs: /;|^nothing$/,
    why: 'lines that stand whole in single cells are split',
  },
  {
    reader: /./,
    file: /./,
    ours: /^date 60$/,
    theirs: /^date 1900-0[23]-\d\d$/,
    why: '29 February 1900 is no day: we keep the number',
  },
  {
    reader: /exceljs/,
    file: /./,
    ours: /^(boolean|number) 0$/,
    theirs: /^nothing$/,
    why: 'exceljs makes nothing of a cached result that is false or zero',
  },
  {
    reader: /SheetJS/,
    file: /./,
    ours: /^date 60$/,
    theirs: /^number 60$/,
    why: 'SheetJS keeps the number too, and no date',
  },
];

function ofCell(cell: Cell): string {
  if (typeof cell === 'string') return `text ${cell}`;
  if (cell?.type === 'number') return `number ${Number(cell.raw)}`;
  return `${cell?.type} ${cellText(cell)}`;
}

async function ours(file: string): Promise<Cells> {
  const cells: Cells = new Map();
  for (const sheet of await readSheets(await openBook(file))) {
    for (const row of sheet.rows) {
      row.cells.forEach((cell, column) => {
        if (cell !== undefined) cells.set(`${sheet.name ?? ''}!${row.row}:${column}`, ofCell(cell));
      });
    }
  }
  return cells;
}

const day = (date: Date): string => `date ${date.toISOString().slice(0, 10)}`;

function bySheetJs(file: string): Cells {
  const cells: Cells = new Map();
  const book: WorkBook = read(readFileSync(file), {
    type: 'buffer',
    dense: true,
    cellDates: true,
    UTC: true,
    sheetStubs: false,
  });
  for (const name of book.SheetNames) {
    (book.Sheets[name]?.['!data'] ?? []).forEach((row, r) => {
      row?.forEach((cell, column) => {
        if (cell?.v === undefined || cell.v === '' || cell.t === 'z') return;
        const kind = { n: 'number', s: 'text', b: 'boolean', e: 'error', d: 'date' }[cell.t as string];
        const text = cell.t === 'e' ? cell.w : cell.t === 'b' ? Number(cell.v) : cell.v;
        cells.set(`${name}!${r + 1}:${column}`, cell.v instanceof Date ? day(cell.v) : `${kind} ${text}`);
      });
    });
  }
  return cells;
}

async function byExcelJs(file: string): Promise<Cells> {
  const cells: Cells = new Map();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  for (const sheet of book.worksheets) {
    sheet.eachRow((row, r) => {
      row.eachCell((cell, column) => {
        const text = cell.isMerged && cell.master !== cell ? undefined : ofExcelJs(cell.value);
        if (text !== undefined) cells.set(`${sheet.name}!${r}:${column - 1}`, text);
      });
    });
  }
  return cells;
}

function ofExcelJs(value: ExcelJS.CellValue): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (value instanceof Date) return day(value);
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return `boolean ${value ? '1' : '0'}`;
  if (typeof value === 'string') return `text ${value}`;
  if ('error' in value) return `error ${value.error}`;
  if ('richText' in value) return `text ${value.richText.map((run) => run.text).join('')}`;
  if ('hyperlink' in value) return `text ${value.text}`;
  return ofExcelJs((value as ExcelJS.CellFormulaValue).result as ExcelJS.CellValue);
}

/** The one that the file's beginning has most of, without looking for columns as ours does. */
function delimiterOf(text: string): string {
  const beginning = text.slice(0, 5_000);
  const count = (sign: string): number => beginning.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function byCsvParse(file: string): Cells {
  const cells: Cells = new Map();
  const text = readFileSync(file, 'utf8');
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
  });
  rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      if (cell !== '') cells.set(`!${r + 1}:${column}`, `text ${cell}`);
    });
  });
  return cells;
}

/** Explanations that something needed. */
const used = new Set<string>();

/** Every place where the two say something else, as lines; the explained ones left out. */
function differences(reader: string, file: string, mine: Cells, other: Cells): string[] {
  const places = new Set([...mine.keys(), ...other.keys()]);
  return [...places].flatMap((place) => {
    const [left = 'nothing', right = 'nothing'] = [mine.get(place), other.get(place)];
    const explained = EXPLAINED.find(
      (known) =>
        known.reader.test(reader) &&
        known.file.test(file) &&
        known.ours.test(left) &&
        known.theirs.test(right),
    );
    if (left !== right && explained) used.add(explained.why);
    return left === right || explained ? [] : [`${file} ${place}: ours ${left}, ${reader} ${right}`];
  });
}

/** Web pages are left out: SheetJS makes numbers of their NIKs. */
const isWebPage = (name: string): boolean => /^\s*<(?!\?xml)/.test(readFileSync(name, 'latin1'));

describe('every shipped workbook reads the same with', () => {
  const workbooks = named(/\.xlsx$/).filter((name) => !name.includes('/sandi'));

  test('a number of files that is worth a test', () => {
    expect(workbooks.length).toBeGreaterThan(5);
  });

  test.each(workbooks)('exceljs: %s', async (file) => {
    expect(differences('exceljs', file, await ours(file), await byExcelJs(file))).toEqual([]);
  });

  test.each(workbooks)('SheetJS: %s', async (file) => {
    expect(differences('SheetJS', file, await ours(file), bySheetJs(file))).toEqual([]);
  });
});

test.each(named(/\.(xls|xlsb|ods|fods)$/).filter((name) => !isWebPage(name)))(
  '%s reads the same with SheetJS',
  async (file) => {
    expect(differences('SheetJS', file, await ours(file), bySheetJs(file))).toEqual([]);
  },
);

test.each(named(/\.csv$/).filter((name) => !/utf16|cp1252/.test(name)))(
  '%s reads the same with csv-parse',
  async (file) => {
    expect(differences('csv-parse', file, await ours(file), byCsvParse(file))).toEqual([]);
  },
);

test('no difference is explained that does not exist', () => {
  expect(EXPLAINED.filter(({ why }) => !used.has(why))).toEqual([]);
});
