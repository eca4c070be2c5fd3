import { type Cut, cutBudget } from '../../budget/cut.ts';
import { shownText } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { activityName, fundName, objectName } from '../parts/labels.ts';
import { type Book, CUBE, cubeColumn, cubeTotal } from './book.ts';
import { BODY, fitted, HEADING, money, row, SUBTOTAL, subtitle, TOTAL, title, wrapped } from './cells.ts';
import { accountNumbers } from './cube-sheet.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
const WIDTHS = [10, 11, 11, 44, 11, 44, 9, 18];

/** Funds with their accounts (activity and object), as the Penjabaran APBDes lists them, and a subtotal a fund. */
export function fundSheet(book: Book): SheetModel {
  return {
    name: W.sheets.fund,
    columns: WIDTHS.map((width) => ({ width })),
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
  return { row: TOP + Math.max(1, funds + accounts), total: 'H' };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { budget } = book;
  yield title(`${W.sheets.fund.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.fundNote);
  yield row([]);
  yield row(
    [W.fund, W.account, W.activity, W.activityName, W.object, W.objectName, W.people, W.amount],
    HEADING,
    32,
  );
  const numbers = accountNumbers(budget.rows);
  const accounts = cutBudget(budget, ['fund', 'account']).cuts;
  let at = TOP;
  for (const fund of cutBudget(budget, ['fund']).cuts) {
    const id = fund.key[0] ?? '';
    const first = at;
    for (const cut of accounts.filter(({ key }) => key[0] === id)) {
      yield fitted(accountCells(book, cut, numbers, at), WIDTHS, BODY);
      at++;
    }
    yield fundRow(book, fund, { first, last: at - 1 });
    at++;
  }
  if (at === TOP) {
    yield row([], BODY);
    at++;
  }
  yield row([W.total, '', '', '', '', '', '', money(budget.annual, `SUBTOTAL(9,H${TOP}:H${at - 1})`)], TOTAL);
}

function accountCells(
  book: Book,
  { key, workers, total }: Cut,
  numbers: ReadonlyMap<string, number>,
  at: number,
): RowModel['cells'] {
  const { budget } = book;
  const [fund = '', activity = '', object = ''] = key;
  const number = numbers.get([fund, activity, object].join('\u0000')) ?? 0;
  const where = `${cubeColumn(CUBE.account, budget)},$B${at}`;
  return [
    fund,
    number,
    activity,
    wrapped(activityName(activity) ?? ''),
    object,
    wrapped(objectName(object) ?? ''),
    money(workers, `SUMIFS(${cubeColumn(CUBE.ofAccount, budget)},${where})`),
    money(total, `SUMIFS(${cubeColumn(cubeTotal(budget), budget)},${where})`),
  ];
}

function fundRow(
  { budget }: Book,
  { key, workers, total }: Cut,
  { first, last }: { readonly first: number; readonly last: number },
): RowModel {
  const id = key[0] ?? '';
  const at = last + 1;
  return row(
    [
      id,
      '',
      '',
      W.subtotal(shownText(fundName(id))),
      '',
      '',
      money(workers, `SUMIFS(${cubeColumn(CUBE.ofFund, budget)},${cubeColumn(CUBE.fund, budget)},$A${at})`),
      money(total, `SUBTOTAL(9,H${first}:H${last})`),
    ],
    SUBTOTAL,
  );
}
