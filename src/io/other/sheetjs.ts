import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Book, Cell, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { isBuiltInDate, showsDate } from '../xlsx/styles.ts';
import { booleanCell, CellValues, errorCell, place } from '../xlsx/values.ts';

const BATCH = 500;

/**
 * Binary workbooks (.xls, .xlsb), through SheetJS. The caller has looked at the container before: the library
 * takes almost anything for a table. `cells` is how many cells with a value stand in the raw records.
 * Errors: `rows-lost`, `damaged`, `password-protected`, `no-sheets`.
 */
export function openSheetJs(
  source: ByteSource,
  bytes: Buffer,
  kind: 'xls' | 'xlsb',
  cells: number,
  limits: Limits,
): Book {
  const book = parse(source.file, bytes);
  const read = book.SheetNames.reduce((sum, name) => sum + countCells(book.Sheets[name]), 0);
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
    return [{ name, hidden, rows: () => sheetRows(source.file, sheet, values, limits) }];
  });
  if (sheets.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return { file: source.file, kind, sheets, sha256: () => sha256Of(source), close: async () => {} };
}

function countCells(sheet: WorkSheet | undefined): number {
  if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return 0;
  let count = 0;
  for (const row of sheet['!data'] ?? []) for (const cell of row ?? []) if (cell?.v !== undefined) count++;
  return count;
}

function parse(file: string, bytes: Buffer): WorkBook {
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
    });
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw new UnreadableFile(
      file,
      locked ? { reason: 'password-protected', args: {} } : { reason: 'damaged', args: {} },
    );
  }
}

async function* sheetRows(
  file: string,
  sheet: WorkSheet,
  values: CellValues,
  limits: Limits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
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
    batch.push(hidden ? { row: i + 1, cells, hidden } : { row: i + 1, cells });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function bounded(file: string, cell: Cell, row: number, limits: Limits): Cell {
  if (typeof cell === 'string' && cell.length > limits.cellText) {
    throw new UnreadableFile(file, { reason: 'cell-too-long', args: { row, limit: limits.cellText } });
  }
  return cell;
}

/** The names of error codes, as a cell shows them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

function cellOf(cell: CellObject | undefined, values: CellValues): Cell {
  if (!cell || cell.v === undefined || cell.v === null) return undefined;
  if (cell.t === 'n') return values.number(String(cell.v), isDateFormat(cell.z) ? 1 : 0);
  if (cell.t === 'b') return booleanCell(cell.v === true ? '1' : '0');
  if (cell.t === 'e') return errorCell(ERRORS[Number(cell.v)] ?? '#N/A');
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
