import { type Month, monthOfYear, yearOf } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import type { CellModel, CellStyle, CellWord, RichCell, RowModel } from '../../domain/workbook.ts';
import { LINE_HEIGHT, linesWhenWrapped } from '../parts/wrap-lines.ts';

export const MONEY = '#,##0';
/** For changes: what is less stands in brackets, as on the form. */
export const MONEY_IN_BRACKETS = '#,##0;(#,##0);0';
/** For matrices: a dash where nothing is charged. */
export const MONEY_OR_DASH = '#,##0;-#,##0;"-"';
/** For counters of 0 and 1: only the ones are seen. */
export const ONES = '0;-0;';
/** A month as the number 202603, shown 2026-03: comparable in a formula. */
export const MONTH_FORMAT = '0000"-"00';
/** 202603 for March 2026. */
export const monthNumber = (month: Month): number => yearOf(month) * 100 + monthOfYear(month);

/** A day as the number 20260315, shown 2026-03-15: comparable in a formula. */
export const DAY_FORMAT = '0000"-"00"-"00';

const DARK = '1F4E79';
const SHADE = 'DDEBF7';
const QUIET = '7F7F7F';

export const HEADING: CellStyle = {
  bold: true,
  fill: DARK,
  colour: 'FFFFFF',
  wrap: true,
  align: 'center',
  border: 'thin',
};
/** A cell of a table. */
export const FRAME: CellStyle = { border: 'thin' };
/** One that is not meant to be changed: it is locked, and shaded so that this is seen. */
export const BODY: CellStyle = { border: 'thin', fill: 'F2F2F2' };
/** One that may be changed in a locked sheet; the colour says so. */
export const INPUT: CellStyle = { fill: 'FFF2CC', unlocked: true };
export const SUBTOTAL: CellStyle = { bold: true, fill: SHADE, border: 'thin' };
export const TOTAL: CellStyle = { bold: true, fill: 'BDD7EE', border: 'thin' };
/** Keys that formulas refer to: there to be read by them, not by people. */
const KEYS: CellStyle = { size: 8, colour: QUIET, align: 'center', border: 'thin' };
/** A row of such keys, hidden: on paper it would be too small to read. */
export const keyRow = (cells: readonly CellModel[]): RowModel => ({ cells, style: KEYS, hidden: true });

/** Numbers that formulas of other sheets read. */
export const QUIET_NUMBER: CellStyle = { size: 8, colour: QUIET, format: '#,##0' };

export const row = (cells: readonly CellModel[], style?: CellStyle, height?: number): RowModel => ({
  cells,
  style,
  height,
});

export const blank: RowModel = { cells: [] };

export const title = (text: Shown): RowModel => row([text], { bold: true, size: 14 });
export const subtitle = (text: Shown): RowModel => row([text], { italic: true, colour: '595959' });
export const section = (text: Shown): RowModel => row([text], { bold: true, size: 12, colour: DARK });

/** One object for all cells of a look: who writes them recognises it. */
const PLAIN_MONEY: CellStyle = { format: MONEY };
const WRAPPED: CellStyle = { wrap: true };
const CENTRED: CellStyle = { align: 'center' };

/** A whole number with the formula that gives it. */
export const money = (value: number, formula?: string, style?: CellStyle): RichCell => ({
  value,
  formula,
  style: style === undefined ? PLAIN_MONEY : { ...PLAIN_MONEY, ...style },
});

const MONEY_INPUT: CellStyle = { ...PLAIN_MONEY, ...INPUT };

/** A number that may be changed. */
export const input = (value: number): RichCell => ({ value, style: MONEY_INPUT });

export const textCell = (value: Shown | CellWord, style: CellStyle): RichCell => ({ value, style });
export const wrappedCell = (value: Shown | CellWord): RichCell => textCell(value, WRAPPED);
export const centred = (value: Shown | CellWord | number): RichCell => ({ value, style: CENTRED });

/** A row high enough for its wrappedCell texts: no program measures them when it opens the file. */
export function fitted(
  cells: readonly CellModel[],
  widths: readonly (number | undefined)[],
  style?: CellStyle,
): RowModel {
  const lines = cells.map((cell, at) => {
    if (typeof cell !== 'object' || !cell.style?.wrap || typeof cell.value !== 'string') return 1;
    return linesWhenWrapped(cell.value, widths[at] ?? 10);
  });
  const most = Math.max(1, ...lines);
  return row(cells, style, most > 1 ? most * LINE_HEIGHT : undefined);
}

/** A sheet's name as a formula writes it: quoted when it holds a blank. */
export const sheetRef = (name: string): string =>
  /^[A-Za-z]+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** `$O$5:$O$9`, on another sheet when one is named. */
export function range(column: string, first: number, last: number, sheet?: string): string {
  const cells = `$${column}$${first}:$${column}$${last}`;
  return sheet === undefined ? cells : `${sheetRef(sheet)}!${cells}`;
}
