import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable } from '../parts/columns.ts';
import {
  BODY,
  blank,
  centred,
  fitted,
  HEADING,
  money,
  row,
  SUBTOTAL,
  TOTAL,
  textCell,
  title,
} from '../workbook/cells.ts';
import {
  type Account,
  accountSum,
  accountsOf,
  headingsOf,
  objectCell,
  placeLines,
  type RabBook,
  totalOfAccounts,
} from './rab-forms.ts';
import { rabSum } from './rab-lines.ts';
import { monthsOfLines } from './rab-months.ts';

const T = RAB_TEXT;

type Key = 'code' | 'object' | 'description' | 'output' | 'unit' | 'amount' | 'source';

interface Entry {
  readonly account: Account;
  readonly book: RabBook;
}

/** The lines that a village takes over into its Penjabaran APBDes: code, words, output, budget and source of money. */
const COLUMNS = new ColumnTable<Key, Entry, readonly Account[]>([
  { key: 'code', head: T.shortCode, width: 10, cell: () => '' },
  { key: 'object', head: '', width: 11, cell: ({ account: { object } }) => object ?? '' },
  {
    key: 'description',
    head: T.description,
    width: 60,
    cell: ({ account }) => objectCell(account),
    total: () => T.total,
  },
  {
    key: 'output',
    head: T.volume,
    width: 9,
    cell: ({ account }) => centred(monthsOfLines(account.lines).length),
  },
  { key: 'unit', head: T.unit, width: 9, cell: () => T.months12 },
  {
    key: 'amount',
    head: T.budgeted,
    width: 17,
    cell: ({ account, book }) => money(rabSum(account.lines), accountSum(account, book)),
    total: totalOfAccounts,
  },
  { key: 'source', head: T.fundOf, width: 13, cell: ({ account }) => centred(account.fund) },
]);

const HEAD_ROW = 8;

export function elaborationSheet(book: RabBook): SheetModel | undefined {
  const accounts = accountsOf(book);
  if (accounts.length === 0) return undefined;
  return {
    name: T.elaborationSheet,
    columns: COLUMNS.models,
    rows: [...sheetRows(accounts, book)],
    orientation: 'landscape',
    hideGrid: true,
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + 1}`,
  };
}

function* sheetRows(accounts: readonly Account[], book: RabBook): Generator<RowModel> {
  const { premium } = book;
  yield title(T.elaborationTitle);
  yield row([T.budgetYear(periodWords(premium.months, 'id'))], { bold: true });
  for (const [label, value] of placeLines(book)) yield row([textCell(label, { bold: true }), '', value]);
  yield blank;
  yield row(COLUMNS.heads, HEADING, 32);
  yield row(
    COLUMNS.keys.map((_, at) => centred(T.numbered(at + 1))),
    BODY,
  );
  let at = HEAD_ROW + 2;
  const first = at;
  const said = new Set<string>();
  for (const activity of new Set(accounts.map((one) => one.activity))) {
    const own = accounts.filter((one) => one.activity === activity);
    for (const [code, name] of headingsOf(activity)) {
      if (said.has(code)) continue;
      said.add(code);
      const cells = { code, description: textCell(name, { bold: true, wrap: true }) };
      yield fitted(COLUMNS.filled(cells), COLUMNS.widths, SUBTOTAL);
      at++;
    }
    for (const account of own) {
      yield fitted(COLUMNS.cells({ account, book }, at), COLUMNS.widths, BODY);
      at++;
    }
  }
  yield row(COLUMNS.totals(accounts, first, at - 1), TOTAL);
}
