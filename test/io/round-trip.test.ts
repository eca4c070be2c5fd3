import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, cellText } from '../../src/domain/cell.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { tries } from '../support/tries.ts';
import { readSheets } from './read-all.ts';

/** A day as days since 1899-12-30, which is what both writers store. */
type Value = string | number | boolean | { readonly day: number } | undefined;
type Table = readonly (readonly Value[])[];

const text = fc.oneof(
  fc.constantFrom(
    '0012345678901234',
    '9971010101900001',
    ' Siti ',
    'Nur’aini Ma’ruf',
    'a\nb',
    '<b>&"\'',
    "'081",
    '=1+1',
    '東京',
    '😀 x',
    'é',
    '__proto__',
    'TRUE',
    '1e5',
    '#N/A',
  ),
  fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((value) => /^[\x20-\x7e]+$/.test(value) && !value.includes('_x')),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -1_000_000_000, max: 9_999_999_999_999 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.integer({ min: 61, max: 73_050 }).map((day) => ({ day })) },
  { weight: 2, arbitrary: fc.constant(undefined) },
);
const table: fc.Arbitrary<Table> = fc.array(fc.array(value, { maxLength: 9 }), {
  minLength: 1,
  maxLength: 14,
});

const isoDay = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** What must be read: the text of each filled cell, by its place. */
function expected(rows: Table): Map<string, string> {
  const cells = new Map<string, string>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== undefined) cells.set(`${r + 1}:${c}`, shown(cell));
    });
  });
  return cells;
}

function shown(cell: Exclude<Value, undefined>): string {
  if (typeof cell === 'object') return `date ${isoDay(cell.day)}`;
  if (typeof cell === 'string') return `text ${cell}`;
  return typeof cell === 'number' ? `number ${cell + 0}` : `boolean ${cell ? '1' : '0'}`;
}

function read(cell: Cell): string | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'string') return `text ${cell}`;
  if (cell.type === 'number') return `number ${Number(cell.raw) + 0}`;
  return `${cell.type} ${cellText(cell)}`;
}

async function readBack(bytes: Uint8Array): Promise<Map<string, string>> {
  const [sheet] = await readSheets(await openBookBytes(bytes));
  const cells = new Map<string, string>();
  for (const row of sheet?.rows ?? []) {
    row.cells.forEach((cell, c) => {
      const known = read(cell);
      if (known !== undefined) cells.set(`${row.row}:${c}`, known);
    });
  }
  return cells;
}

async function byExcelJs(rows: Table): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === undefined) return;
      const target = sheet.getCell(r + 1, c + 1);
      if (typeof cell === 'object') {
        target.value = new Date((cell.day - 25_569) * 86_400_000);
        target.numFmt = 'dd-mm-yyyy';
      } else target.value = cell;
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type BookType = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'fods' | 'xlml';

function bySheetJs(rows: Table, bookType: BookType, bookSST: boolean): Uint8Array {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? { t: 'n', v: cell.day, z: 'dd-mm-yyyy' } : cell)),
  );
  const book = utils.book_new(utils.aoa_to_sheet(cells as unknown[][]), 'Data');
  return write(book, { type: 'buffer', bookType, bookSST }) as Uint8Array;
}

/** Where SheetJS writes a day as a bare number: those of LibreOffice stand in `formats.test.ts`. */
const UNDATED: ReadonlySet<BookType> = new Set(['ods', 'fods', 'xlml']);

const withoutDates = (rows: Table): Table =>
  rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : cell)));

const runs = { seed: 20_260_301, numRuns: tries(60) };

describe('a random roster is read back cell by cell, when written by', () => {
  test('exceljs', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await readBack(await byExcelJs(rows))).toEqual(expected(rows));
      }),
      runs,
    );
  });

  test.each<readonly [BookType, boolean]>([
    ['xlsx', false],
    ['xlsx', true],
    ['xlsb', true],
    ['xls', false],
    ['ods', false],
    ['fods', false],
    ['xlml', false],
  ])('SheetJS as %s (shared strings: %s)', async (bookType, shared) => {
    const rosters = UNDATED.has(bookType) ? table.map(withoutDates) : table;
    await fc.assert(
      fc.asyncProperty(rosters, async (rows) => {
        expect(await readBack(bySheetJs(rows, bookType, shared))).toEqual(expected(rows));
      }),
      runs,
    );
  });
});
