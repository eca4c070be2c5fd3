import { type BudgetCut, cutBudget } from '../../budget/budget-cuts.ts';
import { isParted, moneyApart } from '../../budget/money-apart.ts';
import { subFundTotals } from '../../budget/sub-funds.ts';
import { type Fund, SIDES, type Side, sideOf } from '../../domain/fund.ts';
import { NOTHING, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { activityName, fundName, objectName } from '../parts/labels.ts';
import { type CubeKey, cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, HEADING, money, row, SUBTOTAL, subtitle, TOTAL, wrappedCell } from './cells.ts';
import { fundParts, type Parts } from './fund-parts.ts';
import { bookedKey, numbersOf } from './plan.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

type Key =
  | 'fund'
  | 'subFund'
  | 'account'
  | 'activity'
  | 'activityName'
  | 'object'
  | 'objectName'
  | 'people'
  | 'amount';

/** An account of a fund: its cut of the budget, whose key is fund, part of the fund, activity and object. */
interface Entry {
  readonly book: WorkbookFacts;
  readonly parts: Parts;
  readonly cut: BudgetCut;
  readonly number: number;
}

/** A fund with its accounts; all of them when absent. */
interface Whole {
  readonly book: WorkbookFacts;
  readonly parts: Parts;
  readonly fund: BudgetCut | undefined;
  /** It is only a part of a fund. */
  readonly part?: true | undefined;
  /** Of all funds those of one side. */
  readonly side?: { readonly side: Side; readonly total: number } | undefined;
}

const sumBy = (book: WorkbookFacts, what: CubeKey, key: CubeKey, cell: string): string =>
  `SUMIFS(${cubeColumn(book, what)},${cubeColumn(book, key)},$${cell})`;

const SUB_FUND: SheetColumn<Key, Entry, Whole> = {
  key: 'subFund',
  head: W.subFund,
  width: 20,
  cell: ({ parts, cut }) => wrappedCell(parts.name(cut.key)),
  total: ({ parts, fund, part }) => wrappedCell(fund && part ? parts.name(fund.key) : NOTHING),
};

const COLUMNS: readonly SheetColumn<Key, Entry, Whole>[] = [
  {
    key: 'fund',
    head: W.fund,
    width: 10,
    cell: ({ cut }) => cut.key[0],
    total: ({ fund, side }) => (fund ? fund.key[0] : side ? '' : W.total),
  },
  { key: 'account', head: W.account, width: 11, cell: ({ number }) => number },
  { key: 'activity', head: W.activity, width: 11, cell: ({ cut }) => cut.key[2] },
  {
    key: 'activityName',
    head: W.activityName,
    width: 44,
    cell: ({ cut }) => wrappedCell(activityName(cut.key[2] ?? '') ?? ''),
    total: ({ parts, fund, part, side }) => {
      if (side) return W.sideSubtotal[side.side];
      return fund ? W.subtotal(shownText(part ? parts.name(fund.key) : fundName(fund.key[0] ?? ''))) : '';
    },
  },
  { key: 'object', head: W.object, width: 11, cell: ({ cut }) => cut.key[3] },
  {
    key: 'objectName',
    head: W.objectName,
    width: 44,
    cell: ({ cut }) => wrappedCell(objectName(cut.key[3] ?? '') ?? ''),
  },
  {
    key: 'people',
    head: W.people,
    width: 9,
    cell: ({ book, cut }, at) => money(cut.workers, sumBy(book, 'ofAccount', 'account', at.cell('account'))),
    total: ({ book, parts, fund, part }, _, at): CellModel => {
      if (!fund) return '';
      return money(
        fund.workers,
        part ? parts.sum('ofPart', fund.key) : sumBy(book, 'ofFund', 'fund', at.cell('fund')),
      );
    },
  },
  {
    key: 'amount',
    head: W.amount,
    width: 18,
    cell: ({ book, cut }, at) => money(cut.total, sumBy(book, 'total', 'account', at.cell('account'))),
    total: ({ book, fund, side }, range) =>
      money((fund ?? side ?? { total: book.budget.annual }).total, `SUBTOTAL(9,${range})`),
  },
];

/** The part of a fund stands beside the fund, where the policy names any. */
const columnsOf = ({ plan }: WorkbookFacts): ColumnTable<Key, Entry, Whole> =>
  new ColumnTable(
    COLUMNS.flatMap((column) => (column.key === 'fund' && plan.parts ? [column, SUB_FUND] : [column])),
  );

/** Funds with their accounts (activity and object), as the Penjabaran APBDes lists them, and a subtotal a fund and a part. */
export function fundSheet(book: WorkbookFacts): SheetModel {
  const columns = columnsOf(book);
  return {
    name: W.sheets.fund,
    columns: columns.models,
    rows: [...sheetRows(book, columns)],
    frozen: { rows: TOP - 1, columns: 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '2E75B6',
  };
}

export function fundTotal(book: WorkbookFacts): { row: number; total: string } {
  const { budget } = book;
  const funds = cutBudget(budget, ['fund']).cuts.length;
  const accounts = cutBudget(budget, ['subFund', 'account']).cuts.length;
  const sides = isParted(budget) ? SIDES.length : 0;
  const body = funds + subFundTotals(budget).length + accounts + sides;
  return { row: TOP + Math.max(1, body), total: columnsOf(book).letter('amount') };
}

function* sheetRows(book: WorkbookFacts, columns: ReturnType<typeof columnsOf>): Iterable<RowModel> {
  yield sheetTitle(W.sheets.fund, book);
  yield subtitle(W.fundNote);
  yield row([]);
  yield row(columns.heads, HEADING, 32);
  const parts = fundParts(book);
  const rowsOfFund = accountRows(book, columns, parts);
  let at = TOP;
  const apart = isParted(book.budget) ? moneyApart(book.budget) : {};
  const funds = cutBudget(book.budget, ['fund']).cuts;
  for (const side of SIDES) {
    const start = at;
    for (const fund of funds.filter(({ key }) => sideOf(key[0] as Fund) === side)) {
      const first = at;
      for (const made of rowsOfFund(fund.key[0] ?? '', first)) {
        yield made;
        at++;
      }
      yield row(columns.totals({ book, parts, fund }, first, at - 1), SUBTOTAL);
      at++;
    }
    const { total } = apart[side] ?? {};
    if (total === undefined) continue;
    yield row(
      columns.totals({ book, parts, fund: undefined, side: { side, total } }, start, at - 1),
      SUBTOTAL,
    );
    at++;
  }
  if (at === TOP) {
    yield row([], BODY);
    at++;
  }
  yield row(columns.totals({ book, parts, fund: undefined }, TOP, at - 1), TOTAL);
}

/** The accounts of a fund from row `first` on; of a divided fund those of each part, with their sum. */
function accountRows(
  book: WorkbookFacts,
  columns: ReturnType<typeof columnsOf>,
  parts: Parts,
): (fund: string, first: number) => Iterable<RowModel> {
  const numbers = numbersOf(book.budget.rows, bookedKey);
  const wholes = cutBudget(book.budget, ['subFund']).cuts;
  const accounts = cutBudget(book.budget, ['subFund', 'account']).cuts;
  return function* (id, first) {
    let at = first;
    for (const whole of wholes.filter(({ key }) => key[0] === id)) {
      const start = at;
      for (const cut of accounts.filter(({ key }) => key[0] === id && key[1] === whole.key[1])) {
        const number = numbers.get(cut.key.join('\u0000')) ?? 0;
        yield fitted(columns.cells({ book, parts, cut, number }, at), columns.widths, BODY);
        at++;
      }
      if (!parts.isDivided(id)) continue;
      yield row(columns.totals({ book, parts, fund: whole, part: true }, start, at - 1), SUBTOTAL);
      at++;
    }
  };
}
