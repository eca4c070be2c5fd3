import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { DETAIL_TOP } from './book.ts';
import { range } from './cells.ts';
import type { CategoryBlock } from './plan.ts';

/** Columns of the detail that formulas refer to. */
export const DETAIL = {
  monthly: 'O',
  from: 'P',
  to: 'Q',
  months: 'R',
  amount: 'S',
  cubeRow: 'T',
  markPerson: 'U',
  markFund: 'V',
  markAccount: 'W',
  markRow: 'X',
} as const;

/** A column of the detail over the workers of one category in one village. */
export function detailRange(column: string, block: CategoryBlock): string {
  const first = DETAIL_TOP + block.detailFrom;
  return range(column, first, first + block.detailRows - 1, WORKBOOK_TEXT.sheets.detail);
}
