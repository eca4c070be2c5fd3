import type { Budget } from '../../budget/model.ts';
import { columnLetter } from '../../domain/place.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { range } from './cells.ts';
import type { WorkbookPlan } from './plan.ts';

/** What every sheet is made from. */
export interface Book {
  readonly budget: Budget;
  readonly facts: RunFacts;
  readonly labels: Labels;
  readonly plan: WorkbookPlan;
  /** The period in words: `2026`. */
  readonly period: string;
  /** The detail stands in the workbook: the cube's figures are formulas over it. */
  readonly detailed: boolean;
  readonly unmask: boolean;
}

/** First body row of the detail and of the cube. */
export const DETAIL_TOP = 5;
export const CUBE_TOP = 6;
/** Columns of the cube before its months. */
export const CUBE = {
  number: 'A',
  kecamatan: 'B',
  village: 'C',
  category: 'D',
  fund: 'E',
  activity: 'F',
  object: 'G',
  programme: 'H',
  payer: 'I',
  account: 'J',
  workers: 'K',
  people: 'L',
  ofFund: 'M',
  ofAccount: 'N',
} as const;
const MONTHS_AT = 15;

export const cubeMonth = (at: number): string => columnLetter(MONTHS_AT + at);
export const cubeTotal = ({ months }: Budget): string => columnLetter(MONTHS_AT + months.length);

/** A column of the cube over the rows of the budget from one index up to, not with, another. */
export function cubeRange(column: string, from: number, to: number): string {
  return range(column, CUBE_TOP + from, CUBE_TOP + to - 1, WORKBOOK_TEXT.sheets.cube);
}

/** The whole column; of an empty budget the one empty row. */
export const cubeColumn = (column: string, budget: Budget): string =>
  cubeRange(column, 0, Math.max(1, budget.rows.length));

/** `SUMIFS(what, key column, key cell)` over a part of the cube. */
export function sumOver(what: string, keyColumn: string, keyCell: string, from: number, to: number): string {
  return `SUMIFS(${cubeRange(what, from, to)},${cubeRange(keyColumn, from, to)},${keyCell})`;
}
