import { type BudgetCut, cutBudget } from '../../budget/budget-cuts.ts';
import { shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { activityName, fundName, objectName } from '../parts/labels.ts';
import { type Book, type CubeKey, cubeColumn } from './book.ts';
import { BODY, fitted, HEADING, money, row, SUBTOTAL, subtitle, TOTAL, title, wrapped } from './cells.ts';
import { accountNumbers } from './cube-sheet.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

type Key = 'fund' | 'account' | 'activity' | 'activityName' | 'object' | 'objectName' | 'people' | 'amount';

/** An account of a fund: its cut of the budget, whose key is fund, activity and object. */
interface Entry {
  readonly book: Book;
  readonly cut: BudgetCut;
  readonly number: number;
}

/** A fund with its accounts; all of them when absent. */
interface Whole {
  readonly book: Book;
  readonly fund: BudgetCut | undefined;
}

const sumBy = (book: Book, what: CubeKey, key: CubeKey, cell: string): string =>
  `SUMIFS(${cubeColumn(book, what)},${cubeColumn(book, key)},$${cell})`;

const COLUMNS = new ColumnTable<Key, Entry, Whole>([
  {
    key: 'fund',
    head: W.fund,
    width: 10,
    cell: ({ cut }) => cut.key[0],
    total: ({ fund }) => (fund ? fund.key[0] : W.total),
  },
  { key: 'account', head: W.account, width: 11, cell: ({ number }) => number },
  { key: 'activity', head: W.activity, width: 11, cell: ({ cut }) => cut.key[1] },
  {
    key: 'activityName',
    head: W.activityName,
    width: 44,
    cell: ({ cut }) => wrapped(activityName(cut.key[1] ?? '') ?? ''),
    total: ({ fund }) => (fund ? W.subtotal(shownText(fundName(fund.key[0] ?? ''))) : ''),
  },
  { key: 'object', head: W.object, width: 11, cell: ({ cut }) => cut.key[2] },
  {
    key: 'objectName',
    head: W.objectName,
    width: 44,
    cell: ({ cut }) => wrapped(objectName(cut.key[2] ?? '') ?? ''),
  },
  {
    key: 'people',
    head: W.people,
    width: 9,
    cell: ({ book, cut }, at) => money(cut.workers, sumBy(book, 'ofAccount', 'account', at.cell('account'))),
    total: ({ book, fund }, _, at): CellModel =>
      fund ? money(fund.workers, sumBy(book, 'ofFund', 'fund', at.cell('fund'))) : '',
  },
  {
    key: 'amount',
    head: W.amount,
    width: 18,
    cell: ({ book, cut }, at) => money(cut.total, sumBy(book, 'total', 'account', at.cell('account'))),
    total: ({ book, fund }, range) =>
      money((fund ?? { total: book.budget.annual }).total, `SUBTOTAL(9,${range})`),
  },
]);

/** Funds with their accounts (activity and object), as the Penjabaran APBDes lists them, and a subtotal a fund. */
export function fundSheet(book: Book): SheetModel {
  return {
    name: W.sheets.fund,
    columns: COLUMNS.models,
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1, columns: 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '2E75B6',
  };
}

export function fundTotal(book: Book): { row: number; total: string } {
  const funds = cutBudget(book.budget, ['fund']).cuts.length;
  const accounts = cutBudget(book.budget, ['fund', 'account']).cuts.length;
  return { row: TOP + Math.max(1, funds + accounts), total: COLUMNS.letter('amount') };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { budget } = book;
  yield title(`${W.sheets.fund.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.fundNote);
  yield row([]);
  yield row(COLUMNS.heads, HEADING, 32);
  const numbers = accountNumbers(budget.rows);
  const accounts = cutBudget(budget, ['fund', 'account']).cuts;
  let at = TOP;
  for (const fund of cutBudget(budget, ['fund']).cuts) {
    const id = fund.key[0] ?? '';
    const first = at;
    for (const cut of accounts.filter(({ key }) => key[0] === id)) {
      const number = numbers.get(cut.key.join('\u0000')) ?? 0;
      yield fitted(COLUMNS.cells({ book, cut, number }, at), COLUMNS.widths, BODY);
      at++;
    }
    yield row(COLUMNS.totals({ book, fund }, first, at - 1), SUBTOTAL);
    at++;
  }
  if (at === TOP) {
    yield row([], BODY);
    at++;
  }
  yield row(COLUMNS.totals({ book, fund: undefined }, TOP, at - 1), TOTAL);
}
