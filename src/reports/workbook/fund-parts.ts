import { type BudgetCut, cutBudget } from '../../budget/budget-cuts.ts';
import { dividedFunds } from '../../budget/sub-funds.ts';
import type { Fund } from '../../domain/fund.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { fundName } from '../parts/labels.ts';
import { type CubeKey, cubeColumn, type WorkbookFacts } from './book.ts';
import { BODY, blank, fitted, HEADING, money, row, section, TOTAL, wrappedCell } from './cells.ts';
import { numbersOf, partKey } from './plan.ts';
import { SUMMARY, type SummaryPage } from './summary-page.ts';

const W = WORKBOOK_TEXT;

/** Where the parts of funds stand in the cube and how they are named. Keys are fund and part. */
export interface Parts {
  /** A fund whose parts are added up on their own. */
  isDivided(fund: string): boolean;
  /** Empty for a fund that is not divided. */
  name(key: readonly string[]): Shown;
  /** A column of the cube over the rows of a part. Found by number: a name may hold what a criterion reads as a sign. */
  sum(what: CubeKey, key: readonly string[]): string;
}

export function fundParts(book: WorkbookFacts): Parts {
  const divided = dividedFunds(book.budget);
  const numbers = numbersOf(book.budget.rows, partKey);
  const isDivided = (fund: string): boolean => divided.has(fund as Fund);
  return {
    isDivided,
    name: ([fund = '', part = '']) => (isDivided(fund) ? book.labels('subFund', part) : NOTHING),
    sum: (what, [fund = '', part = '']) =>
      `SUMIFS(${cubeColumn(book, what)},${cubeColumn(book, 'part')},${numbers.get([fund, part].join('\u0000')) ?? 0})`,
  };
}

/** A small table of the first page: each part of each fund, where the policy names any; together they are the year. */
export function partRows(page: SummaryPage, book: WorkbookFacts): void {
  if (!book.plan.parts) return;
  const parts = fundParts(book);
  const { cuts } = cutBudget(book.budget, ['subFund']);
  const columns = new ColumnTable<'code' | 'description' | 'people' | 'amount', BudgetCut>([
    { key: 'code', head: W.code, cell: ({ key }) => key[0] ?? '', total: () => W.total },
    {
      key: 'description',
      head: W.description,
      cell: ({ key }) => wrappedCell(parts.name(key) || fundName(key[0] ?? '')),
    },
    { key: 'people', head: W.people, cell: ({ workers, key }) => money(workers, parts.sum('ofPart', key)) },
    {
      key: 'amount',
      head: W.amount,
      cell: ({ total, key }) => money(total, parts.sum('total', key)),
      total: (_, range): CellModel => money(book.budget.annual, `SUM(${range})`),
    },
  ]);
  page.add(blank);
  page.add(section(W.bySubFund));
  page.add(row(columns.heads, HEADING));
  const first = page.next;
  for (const cut of cuts) page.add(fitted(columns.cells(cut, page.next), SUMMARY.widths, BODY));
  page.bars.push(columns.range('amount', first, page.next - 1));
  page.add(row(columns.totals(undefined, first, page.next - 1), TOTAL));
}
