import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { blank, centred, MONEY_IN_BRACKETS, money, row, TOTAL, textCell, title } from '../workbook/cells.ts';
import { formHeads, HEAD_ROWS, type HeadGroup } from './group-heads.ts';
import {
  type Account,
  accountSum,
  accountsOf,
  beforeCell,
  placeLines,
  type RabBook,
  sourceCell,
  sumBefore,
  sumBelow,
  totalOfAccounts,
  yearCell,
} from './rab-forms.ts';
import { rabSum } from './rab-lines.ts';
import { monthsOfLines } from './rab-months.ts';
import { codeCells, type OutlineRow, outlineOf, outlineRow } from './rab-outline.ts';

const T = RAB_TEXT;

type Key =
  | 'activity'
  | 'object'
  | 'description'
  | 'output'
  | 'unit'
  | 'before'
  | 'amount'
  | 'change'
  | 'source';

interface Entry {
  readonly row: OutlineRow<Account>;
  readonly book: RabBook;
}

type Column = SheetColumn<Key, Entry, readonly Account[]>;

const CODES: readonly Column[] = [
  { key: 'activity', head: '', width: 10, cell: ({ row: of }) => codeCells(of).activity },
  { key: 'object', head: '', width: 11, cell: ({ row: of }) => codeCells(of).object },
  {
    key: 'description',
    head: T.descriptionHead,
    width: 60,
    cell: ({ row: of }) => codeCells(of).description,
    total: () => T.total,
  },
];

const OUTPUT: readonly Column[] = [
  {
    key: 'output',
    head: T.volume,
    width: 11,
    cell: ({ row: of }) => (hasOutput(of) ? centred(monthsOf(of)) : ''),
  },
  { key: 'unit', head: T.unit, width: 11, cell: ({ row: of }) => (hasOutput(of) ? centred(T.months12) : '') },
];

const BEFORE: Column = {
  key: 'before',
  head: T.before,
  width: 17,
  cell: ({ row: of }, at) => beforeCell(of, at, 'before'),
  total: (all, cells) => money(sumBefore(all), `SUBTOTAL(9,${cells})`),
};

const amountColumn = (head: Column['head']): Column => ({
  key: 'amount',
  head,
  width: 17,
  cell: ({ row: of, book }, at) => yearCell(of, at, 'amount', (one) => accountSum(one, book)),
  total: totalOfAccounts,
});

const CHANGED: Column = {
  key: 'change',
  head: T.change,
  width: 17,
  cell: ({ row: { level, accounts, below } }, at) =>
    money(
      changeOf(accounts),
      level === 'account' ? `${at.cell('amount')}-${at.cell('before')}` : sumBelow(at, 'change', below),
      { format: MONEY_IN_BRACKETS },
    ),
  total: (all, cells) => money(changeOf(all), `SUBTOTAL(9,${cells})`, { format: MONEY_IN_BRACKETS }),
};

const SOURCE: Column = {
  key: 'source',
  head: T.fundOf,
  width: 13,
  cell: ({ row: of }) => sourceCell(of),
};

/** The lines that a village takes over into its Penjabaran APBDes: code, words, output, budget and source of money. */
const ORIGINAL = new ColumnTable<Key, Entry, readonly Account[]>([
  ...CODES,
  ...OUTPUT,
  amountColumn(T.budgeted),
  SOURCE,
]);

/** The same of a change: Semula, Menjadi, Bertambah (Berkurang). */
const REVISED = new ColumnTable<Key, Entry, readonly Account[]>([
  ...CODES,
  BEFORE,
  amountColumn(T.after),
  CHANGED,
  SOURCE,
]);

const changeOf = (accounts: readonly Account[]): number =>
  accounts.reduce((sum, { lines, before }) => sum + rabSum(lines) - before, 0);

/** Of an activity and of each of its accounts it is said for how many months it pays. */
const hasOutput = ({ level }: OutlineRow<Account>): boolean => level === 'activity' || level === 'account';

const monthsOf = ({ accounts }: OutlineRow<Account>): number =>
  monthsOfLines(accounts.flatMap(({ lines }) => lines)).length;

/** Title, year, where the village lies, and a blank row stand above. */
const HEAD_ROW = 8;

export function elaborationSheet(book: RabBook): SheetModel | undefined {
  const accounts = accountsOf(book);
  if (accounts.length === 0) return undefined;
  const table = book.changes ? REVISED : ORIGINAL;
  const group: HeadGroup<Key> = book.changes
    ? { words: T.budgetedHead, from: 'before', to: 'change' }
    : { words: T.outputHead, from: 'output', to: 'unit' };
  const heads = formHeads(table, HEAD_ROW, [
    { words: T.accountHead, from: 'activity', to: 'object', isWhole: true },
    group,
  ]);
  const rows = [...topRows(book), ...heads.rows, ...bodyRows(accounts, book, table)];
  return {
    name: book.changes ? T.changedElaborationSheet : T.elaborationSheet,
    columns: table.models,
    rows,
    // The total with the last account.
    together: rows.length - 1,
    merges: heads.merges,
    orientation: 'landscape',
    hideGrid: true,
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + HEAD_ROWS - 1}`,
  };
}

function* topRows(book: RabBook): Generator<RowModel> {
  yield title(book.changes ? T.changedElaborationTitle : T.elaborationTitle);
  yield row([T.budgetYear(periodWords(book.premium.months, 'id'))], { bold: true });
  for (const [label, value] of placeLines(book)) yield row([textCell(label, { bold: true }), '', value]);
  yield blank;
}

function* bodyRows(
  accounts: readonly Account[],
  book: RabBook,
  table: ColumnTable<Key, Entry, readonly Account[]>,
): Generator<RowModel> {
  const first = HEAD_ROW + HEAD_ROWS;
  const outline = outlineOf(accounts);
  for (const [index, of] of outline.entries())
    yield outlineRow(of, table.cells({ row: of, book }, first + index), table.widths);
  yield row(table.totals(accounts, first, first + outline.length - 1), TOTAL);
}
