import type { Budget } from '../../budget/model.ts';
import { type Shown, said, upper } from '../../domain/shown.ts';
import type { RowModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import type { Addresses } from '../parts/columns.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { range, title } from './cells.ts';
import type { WorkbookPlan } from './plan.ts';

/** Columns of the cube: what its row is about, how many heads, the months' amounts and their sum. */
export type CubeKey =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'category'
  | 'fund'
  | 'activity'
  | 'object'
  | 'programme'
  | 'payer'
  | 'account'
  | 'workers'
  | 'people'
  | 'ofFund'
  | 'ofAccount'
  | 'ofProgramme'
  | 'ofKecamatan'
  | 'ofVillage'
  | 'ofCategory'
  | `month ${number}`
  | 'total'
  /** Only where the policy names parts of a fund. */
  | 'part'
  | 'subFund'
  | 'ofPart'
  /** Only where the policy rounds a village's year once. */
  | 'remark';

/** What every sheet is made from. */
export interface WorkbookFacts {
  readonly budget: Budget;
  readonly facts: RunFacts;
  readonly labels: Labels;
  readonly plan: WorkbookPlan;
  /** Where the cube has what the other sheets add up. */
  readonly cube: Addresses<CubeKey>;
  /** The period in words: `2026`. */
  readonly period: Shown;
  /** The detail stands in the workbook: the cube's figures are formulas over it. */
  readonly detailed: boolean;
  readonly unmask: boolean;
}

/** `PER DESA: ANGGARAN IURAN … 2026` */
export const sheetTitle = (sheet: Shown, { period }: WorkbookFacts): RowModel =>
  title(said`${upper(sheet)}: ${WORKBOOK_TEXT.title(period)}`);

/** First body row of the detail and of the cube. */
export const DETAIL_TOP = 5;
export const CUBE_TOP = 6;

/** A column of the cube over the rows of the budget from one index up to, not with, another. */
export function cubeRange({ cube }: WorkbookFacts, key: CubeKey, from: number, to: number): string {
  return range(cube.letter(key), CUBE_TOP + from, CUBE_TOP + to - 1, WORKBOOK_TEXT.sheets.cube);
}

/** The whole column; of an empty budget the one empty row. */
export const cubeColumn = (book: WorkbookFacts, key: CubeKey): string =>
  cubeRange(book, key, 0, Math.max(1, book.budget.rows.length));

/** `SUMIFS(what, key column, key cell)` over a part of the cube. */
export function sumOver(
  book: WorkbookFacts,
  what: CubeKey,
  key: CubeKey,
  keyCell: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return `SUMIFS(${cubeRange(book, what, from, to)},${cubeRange(book, key, from, to)},${keyCell})`;
}

/** The months of the cube from the first to the last, in one row. */
export function cubeMonths({ cube, budget }: WorkbookFacts, row: number): string {
  return `${cube.letter('month 0')}${row}:${cube.letter(`month ${budget.months.length - 1}`)}${row}`;
}
