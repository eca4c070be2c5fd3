import { type CellObject, type ParsingOptions, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Cell, MergedRange, SheetRow } from '../../domain/cell.ts';
import { type UnreadableCause, UnreadableFile } from '../../domain/unreadable.ts';
import type { Limits } from '../limits.ts';
import type { XlsAnswer, XlsBook, XlsSheet } from '../platform.ts';
import { SheetFault } from '../sheet-fault.ts';
import { isBuiltInDate, showsDate } from '../xlsx/styles.ts';
import { booleanCell, CellValues, errorCell, place } from '../xlsx/values.ts';
import { errorName } from './error-names.ts';
import { MergeList } from './merge-list.ts';

const OPTIONS: ParsingOptions = {
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

/**
 * The sheets of a binary workbook of Excel 97 or before, through SheetJS, as values that can be sent from one process to another.
 * Damaged records can make the library loop for ever or take all memory: call it where that ends nothing else.
 */
export function parseXls(bytes: Uint8Array, limits: Limits): XlsAnswer {
  const { error: talk } = console;
  try {
    // What the library prints about odd records is nothing that an operator could act upon.
    console.error = () => {};
    return { book: bookOf(read(bytes, OPTIONS), limits) };
  } catch (error) {
    return { fault: faultOf(error, limits) };
  } finally {
    console.error = talk;
  }
}

function faultOf(error: unknown, limits: Limits): UnreadableCause {
  if (error instanceof SheetFault) return error.toUnreadable('', limits).detail;
  if (error instanceof UnreadableFile) return error.detail;
  return error instanceof Error && /password/i.test(error.message)
    ? { reason: 'password-protected', args: {} }
    : { reason: 'damaged', args: {} };
}

function bookOf(book: WorkBook, limits: Limits): XlsBook {
  const values = new CellValues([], [false, true], book.Workbook?.WBProps?.date1904 === true);
  const sheets = book.SheetNames.flatMap((name, i): XlsSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return [{ index: i, name, hidden, ...contents(sheet, values, limits) }];
  });
  return { sheets };
}

function contents(
  sheet: WorkSheet,
  values: CellValues,
  limits: Limits,
): Omit<XlsSheet, 'index' | 'name' | 'hidden'> {
  const data = sheet['!data'] ?? [];
  // The library makes an array as long as a record says.
  if (data.length > limits.rows) throw new SheetFault('too-many-rows', data.length);
  const rows: SheetRow[] = [];
  let count = 0;
  for (let i = 0; i < data.length; i++) {
    const source = data[i];
    if (!source) continue;
    if (source.length > limits.columns) throw new SheetFault('too-many-columns', i + 1);
    const cells: Cell[] = [];
    for (let column = 0; column < source.length; column++) {
      if (source[column]?.v !== undefined) count++;
      place(cells, column, bounded(cellOf(source[column], values), i + 1, limits));
    }
    if (cells.length === 0) continue;
    const hidden = sheet['!rows']?.[i]?.hidden === true;
    rows.push(hidden ? { row: i + 1, cells, hidden } : { row: i + 1, cells });
  }
  return { rows, cells: count, hiddenColumns: hiddenColumns(sheet), merges: mergedRanges(sheet, limits) };
}

function hiddenColumns(sheet: WorkSheet): number[] {
  const columns = sheet['!cols'] ?? [];
  return columns.flatMap((column, index) => (column?.hidden === true ? [index + 1] : []));
}

function mergedRanges(sheet: WorkSheet, limits: Limits): readonly MergedRange[] {
  const list = new MergeList(limits);
  for (const { s, e } of sheet['!merges'] ?? [])
    list.add({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  return list.ranges;
}

function bounded(cell: Cell, row: number, limits: Limits): Cell {
  if (typeof cell === 'string' && cell.length > limits.cellText) throw new SheetFault('cell-too-long', row);
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
