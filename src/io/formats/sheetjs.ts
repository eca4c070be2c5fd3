import { type CellObject, type ParsingOptions, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Book, Cell, MergedRange, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { isBuiltInDate, showsDate } from '../xlsx/styles.ts';
import { booleanCell, CellValues, errorCell, finishedRow, place } from '../xlsx/values.ts';
import { errorName } from './error-names.ts';
import { MergeList } from './merge-list.ts';
import type { RawFacts } from './raw-cells.ts';

const BATCH = 500;

/**
 * Binary workbooks of Excel 97 and before, through SheetJS. The caller has looked at the container before: the library
 * takes almost anything for a table.
 * Errors: `rows-lost`, `damaged`, `password-protected`, `no-sheets`.
 */
export async function openSheetJs(
  source: ByteSource,
  bytes: Buffer,
  { cells, struck }: RawFacts,
  limits: Limits,
): Promise<Book> {
  const book = await parse(source, bytes);
  const read = book.SheetNames.reduce(
    (sum, name) => sum + countCells(source.file, book.Sheets[name], limits),
    0,
  );
  if (read !== cells) {
    throw new UnreadableFile(source.file, {
      reason: 'rows-lost',
      args: { sheet: undefined, expected: cells, read },
    });
  }
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const values = new CellValues([], [false, true], date1904);
  const sheets = book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const rows = (): AsyncIterable<readonly SheetRow[]> =>
      sheetRows({ file: source.file, sheet, values, limits, struck: struck.get(i) });
    return [
      {
        name,
        hidden,
        rows,
        merges: async () => mergedRanges(source.file, sheet, limits),
        hiddenColumns: async () => hiddenColumns(sheet),
      },
    ];
  });
  if (sheets.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return { file: source.file, kind: 'xls', sheets, sha256: () => sha256Of(source), close: async () => {} };
}

/** Also holds the sheet to its bounds: the library makes an array as long as a record says. */
function countCells(file: string, sheet: WorkSheet | undefined, limits: Limits): number {
  if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return 0;
  const data = sheet['!data'] ?? [];
  if (data.length > limits.rows)
    throw new SheetFault('too-many-rows', data.length).toUnreadable(file, limits);
  let count = 0;
  for (let i = 0; i < data.length; i++) {
    const row = data[i] ?? [];
    if (row.length > limits.columns)
      throw new SheetFault('too-many-columns', i + 1).toUnreadable(file, limits);
    for (const cell of row) if (cell?.v !== undefined) count++;
  }
  return count;
}

/** Damaged records can make the library loop for ever: no honest file needs longer than this. */
const milliseconds = (bytes: number): number => 8_000 + Math.ceil(bytes / 100);

async function parse({ file, platform }: ByteSource, bytes: Buffer): Promise<WorkBook> {
  const options: ParsingOptions = {
    type: 'buffer',
    dense: true,
    cellDates: false,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    // Which columns are hidden; without it no column is described.
    cellStyles: true,
  };
  const { error: talk } = console;
  try {
    // What the library prints about odd records is nothing that an operator could act upon.
    console.error = () => {};
    return await platform.bounded(milliseconds(bytes.length), () => read(bytes, options));
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw new UnreadableFile(
      file,
      locked ? { reason: 'password-protected', args: {} } : { reason: 'damaged', args: {} },
    );
  } finally {
    console.error = talk;
  }
}

interface SheetJob {
  readonly file: string;
  readonly sheet: WorkSheet;
  readonly values: CellValues;
  readonly limits: Limits;
  /** How many cells of a row are struck through. */
  readonly struck: ReadonlyMap<number, number> | undefined;
}

async function* sheetRows({
  file,
  sheet,
  values,
  limits,
  struck,
}: SheetJob): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const data = sheet['!data'] ?? [];
  let batch: SheetRow[] = [];
  for (let i = 0; i < data.length; i++) {
    const source = data[i];
    if (!source) continue;
    const cells: Cell[] = [];
    for (let column = 0; column < source.length; column++) {
      place(cells, column, bounded(file, cellOf(source[column], values), i + 1, limits));
    }
    if (cells.length === 0) continue;
    const hidden = sheet['!rows']?.[i]?.hidden === true;
    batch.push(finishedRow(i + 1, cells, hidden, struck?.get(i + 1) ?? 0));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function hiddenColumns(sheet: WorkSheet): ReadonlySet<number> {
  const columns = sheet['!cols'] ?? [];
  return new Set(columns.flatMap((column, index) => (column?.hidden === true ? [index + 1] : [])));
}

function mergedRanges(file: string, sheet: WorkSheet, limits: Limits): readonly MergedRange[] {
  const list = new MergeList(limits);
  try {
    for (const { s, e } of sheet['!merges'] ?? [])
      list.add({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(file, limits) : error;
  }
  return list.ranges;
}

function bounded(file: string, cell: Cell, row: number, limits: Limits): Cell {
  if (typeof cell === 'string' && cell.length > limits.cellText) {
    throw new SheetFault('cell-too-long', row).toUnreadable(file, limits);
  }
  return cell;
}

function cellOf(cell: CellObject | undefined, values: CellValues): Cell {
  if (!cell || cell.v === undefined || cell.v === null) return undefined;
  if (cell.t === 'n') return values.number(String(cell.v), isDateFormat(cell.z) ? 1 : 0);
  if (cell.t === 'b') return booleanCell(cell.v === true ? '1' : '0');
  if (cell.t === 'e') return errorCell(errorName(Number(cell.v)));
  return cell.t === 's' ? String(cell.v) : undefined;
}

const known = new Map<string | number, boolean>();

function isDateFormat(format: string | number | undefined): boolean {
  if (format === undefined) return false;
  let answer = known.get(format);
  if (answer === undefined) {
    answer = typeof format === 'number' ? isBuiltInDate(format) : showsDate(format);
    if (known.size < 10_000) known.set(format, answer);
  }
  return answer;
}
