import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { shortMonth } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import {
  BODY,
  blank,
  centred,
  fitted,
  HEADING,
  money,
  monthNumber,
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
  keyOfAccount,
  objectCell,
  overRange,
  placeLines,
  type RabBook,
  signatures,
  totalOfAccounts,
} from './rab-forms.ts';
import { type RabLine, rabSum } from './rab-lines.ts';

const T = RAB_TEXT;

type Key =
  | 'code'
  | 'object'
  | 'description'
  | 'budgeted'
  | 'source'
  | `month ${number}`
  | 'withdrawn'
  | 'difference';

interface Entry {
  readonly account: Account;
  readonly book: RabBook;
}

const HEAD_ROW = 9;

/**
 * Rencana Kegiatan dan Anggaran, the withdrawals of the village's budget by month: format H.1 of Permendagri 20/2018. A month
 * is what the overview's lines cost in it, so that people, bases and rates may be changed there.
 */
export function dpaSheet(book: RabBook): SheetModel | undefined {
  const accounts = accountsOf(book);
  if (accounts.length === 0) return undefined;
  const table = columnsOf(book);
  const rows = [...sheetRows(accounts, book, table)];
  return {
    name: T.dpaSheet,
    columns: table.models,
    rows,
    orientation: 'landscape',
    together: rows.length - signatures(book, () => []).length - 2,
    hideGrid: true,
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + 1}`,
    printArea: table.block(1, rows.length, 'withdrawn'),
  };
}

type Table = ColumnTable<Key, Entry, readonly Account[]>;

/** A month of an account is the sum of the overview's lines that cover it. */
function monthColumns(book: RabBook): SheetColumn<Key, Entry, readonly Account[]>[] {
  const { lines } = book;
  const { months } = book.premium;
  const [monthly, account, first, last] = (['monthly', 'account', 'first', 'last'] as const).map((key) =>
    overRange(book, key),
  );
  // Seven digits with their points; more where a month costs more.
  const most = Math.max(...months.map((month) => costIn(lines, month)));
  const monthWidth = Math.max(8.6, String(Math.round(most)).length * 1.24);
  return months.map((month, at): SheetColumn<Key, Entry, readonly Account[]> => {
    const no = monthNumber(month);
    return {
      key: `month ${at}`,
      head: shortMonth(month, 'id'),
      width: monthWidth,
      cell: (one) =>
        money(
          inMonth(one.account, month),
          `SUMIFS(${monthly},${account},"${keyOfAccount(one.account)}",${first},"<=${no}",${last},">=${no}")`,
        ),
      total: (all, cells) =>
        money(
          all.reduce((sum, one) => sum + inMonth(one, month), 0),
          `SUBTOTAL(9,${cells})`,
        ),
    };
  });
}

function columnsOf(book: RabBook): Table {
  const end = `month ${book.premium.months.length - 1}` as const;
  return new ColumnTable<Key, Entry, readonly Account[]>([
    { key: 'code', head: T.shortCode, width: 7, cell: () => '' },
    { key: 'object', head: '', width: 8.5, cell: ({ account: { object } }) => object ?? '' },
    {
      key: 'description',
      head: T.description,
      width: 23,
      cell: ({ account }) => objectCell(account),
      total: () => T.total,
    },
    {
      key: 'budgeted',
      head: T.budgeted,
      width: 11.5,
      cell: ({ account, book }) => money(rabSum(account.lines), accountSum(account, book)),
      total: totalOfAccounts,
    },
    { key: 'source', head: T.source, width: 8.5, cell: ({ account }) => centred(account.fund) },
    ...monthColumns(book),
    {
      key: 'withdrawn',
      head: T.amount,
      width: 11.5,
      cell: ({ account }, at) => money(rabSum(account.lines), `SUM(${at.span('month 0', end)})`),
      total: totalOfAccounts,
    },
    {
      key: 'difference',
      head: T.difference,
      width: 11,
      cell: (_entry, at) => money(0, `${at.cell('budgeted')}-${at.cell('withdrawn')}`),
      total: (_all, _cells, at) => money(0, `${at.cell('budgeted')}-${at.cell('withdrawn')}`),
    },
  ]);
}

const inMonth = ({ lines }: Account, month: number): number => costIn(lines, month);

const costIn = (lines: readonly RabLine[], month: number): number =>
  lines
    .filter(({ first, last }) => first <= month && month <= last)
    .reduce((sum, { people, price, entry }) => sum + (entry.rounding ? price : people * price), 0);

function* sheetRows(accounts: readonly Account[], book: RabBook, table: Table): Generator<RowModel> {
  const { premium } = book;
  yield title(T.dpaTitle);
  yield row([T.budgetYear(periodWords(premium.months, 'id'))], { bold: true });
  for (const [label, value] of placeLines(book)) yield row([textCell(label, { bold: true }), '', value]);
  yield blank;
  yield row(table.only({ 'month 0': textCell(T.withdrawal, { bold: true }) }));
  yield row(table.heads, HEADING, 32);
  yield row(numbers(table), BODY);
  let at = HEAD_ROW + 2;
  const first = at;
  const said = new Set<string>();
  for (const activity of new Set(accounts.map((one) => one.activity))) {
    for (const [code, name] of headingsOf(activity)) {
      if (said.has(code)) continue;
      said.add(code);
      yield fitted(
        table.filled({ code, description: textCell(name, { bold: true, wrap: true }) }),
        table.widths,
        SUBTOTAL,
      );
      at++;
    }
    for (const account of accounts.filter((one) => one.activity === activity)) {
      yield fitted(table.cells({ account, book }, at), table.widths, BODY);
      at++;
    }
  }
  yield row(table.totals(accounts, first, at - 1), TOTAL);
  yield* signatures(book, ([left, middle, right]) =>
    table.only({ description: left, 'month 2': middle, 'month 9': right }),
  );
}

/** The columns as the form numbers them: the months are one. */
const numbers = ({ keys }: Table): CellModel[] =>
  keys.map((key) => {
    const at = ['code', 'object', 'description', 'budgeted', 'source', 'month 0', 'withdrawn'].indexOf(key);
    return at < 0 ? '' : centred(T.numbered(at + 1));
  });
