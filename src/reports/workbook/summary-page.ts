import type { Budget } from '../../budget/model.ts';
import { type Shown, said } from '../../domain/shown.ts';
import type { RowModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { money } from './cells.ts';

const W = WORKBOOK_TEXT;

type SummaryKey = 'name' | 'text' | 'people' | 'amount' | 'difference' | 'peopleDifference';

/** A sheet's own sum of the year, as a formula, and of the people where it has one. */
interface Check {
  readonly budget: Budget;
  readonly name: Shown;
  readonly amount: string;
  readonly people: string | undefined;
  /** The rows of the page in which the year's total and the people stand. */
  readonly rows: { readonly total: number; readonly people: number };
}

/** The columns of the page, in which its small tables stand one below the other; the widest has the sums that agree. */
export const SUMMARY = new ColumnTable<SummaryKey, Check>([
  { key: 'name', head: W.reconciliationCut, width: 34, cell: ({ name }) => name },
  { key: 'text', head: '', width: 32, cell: () => '' },
  {
    key: 'people',
    head: W.people,
    width: 9,
    cell: ({ budget, people }) => (people ? money(budget.workers.charged, people) : ''),
  },
  {
    key: 'amount',
    head: W.amount,
    width: 18,
    cell: ({ budget, amount }) => money(budget.annual, amount),
  },
  {
    key: 'difference',
    head: said`${W.difference} (Rp)`,
    width: 13,
    cell: ({ rows }, at) => money(0, `${at.cell('amount')}-${at.letter('amount')}${rows.total}`),
  },
  {
    key: 'peopleDifference',
    head: said`${W.difference} (orang)`,
    width: 13,
    cell: ({ people, rows }, at) =>
      people ? money(0, `${at.cell('people')}-${at.letter('people')}${rows.people}`) : '',
  },
]);

/** The sheet as it grows: its rows, what is merged, which cells get bars. */
export class SummaryPage {
  readonly rows: RowModel[] = [];
  readonly merges: string[] = [];
  readonly bars: string[] = [];
  /** The row from which all stands on one page. */
  together: number | undefined;

  /** @returns the row's number. */
  add(entry: RowModel): number {
    return this.rows.push(entry);
  }

  /** Lets the text of a row run over all columns to its right. */
  widenText(at: number): void {
    this.merges.push(SUMMARY.at(at).span('text', 'peopleDifference'));
  }

  get next(): number {
    return this.rows.length + 1;
  }
}
