import type { Paper, RowModel, SheetModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { shortMonth } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { blank, money, monthNumber, row, TOTAL, textCell, title } from '../workbook/cells.ts';
import { formHeads, HEAD_ROWS, type HeadGroup } from './group-heads.ts';
import {
  type Account,
  accountSum,
  accountsOf,
  beforeCell,
  keyOfAccount,
  overRange,
  placeLines,
  type RabBook,
  signatures,
  sourceCell,
  sumBefore,
  sumBelow,
  totalOfAccounts,
  yearCell,
} from './rab-forms.ts';
import type { RabLine } from './rab-lines.ts';
import { codeCells, type OutlineRow, outlineOf, outlineRow } from './rab-outline.ts';

const T = RAB_TEXT;

type Key =
  | 'activity'
  | 'object'
  | 'description'
  | 'before'
  | 'sourceBefore'
  | 'budgeted'
  | 'source'
  | `month ${number}`
  | 'withdrawn'
  | 'difference';

interface Entry {
  readonly row: OutlineRow<Account>;
  readonly book: RabBook;
}

type Table = ColumnTable<Key, Entry, readonly Account[]>;
type Column = SheetColumn<Key, Entry, readonly Account[]>;

/** Title, year, where the village lies, and a blank row stand above. */
const HEAD_ROW = 8;

/**
 * Rencana Kegiatan dan Anggaran, the withdrawals of the village's budget by month: format H.1 of Permendagri 20/2018, and I.1,
 * with Semula and Menjadi, where it changes another budget. A month is what the overview's lines cost in it, so that people,
 * bases and rates may be changed there.
 */
export function dpaSheet(book: RabBook): SheetModel | undefined {
  const accounts = accountsOf(book);
  if (accounts.length === 0) return undefined;
  const table = columnsOf(book);
  const months = book.premium.months.length;
  const heads = formHeads(table, HEAD_ROW, groupsOf(book), numberedOf(table));
  const signed = signatures(book, ([left, middle, right]) =>
    table.only({
      description: left,
      [`month ${Math.floor(months / 6)}`]: middle,
      [`month ${Math.floor(months * 0.75)}`]: right,
    }),
  );
  const rows = [...topRows(book), ...heads.rows, ...bodyRows(accounts, book, table), ...signed];
  return {
    name: book.changes ? T.changedDpaSheet : T.dpaSheet,
    columns: table.models,
    rows,
    merges: heads.merges,
    orientation: 'landscape',
    // With the total and the last account.
    together: rows.length - signed.length - 1,
    hideGrid: true,
    repeatRows: `${HEAD_ROW}:${HEAD_ROW + HEAD_ROWS - 1}`,
    printArea: table.block(1, rows.length, 'withdrawn'),
  };
}

function groupsOf({ changes, premium }: RabBook): HeadGroup<Key>[] {
  return [
    { words: T.accountHead, from: 'activity', to: 'object', isWhole: true },
    ...(changes ? [{ words: T.beforeHead, from: 'before', to: 'sourceBefore' } as const] : []),
    { words: changes ? T.afterHead : T.budgetHead, from: 'budgeted', to: 'source' },
    { words: T.withdrawalHead, from: 'month 0', to: `month ${premium.months.length - 1}` },
  ];
}

/** The columns as the form numbers them: the months are one. */
const numberedOf = ({ keys }: Table): Key[] =>
  keys.filter((key) => key === 'month 0' || !(key.startsWith('month') || key === 'difference'));

/** Months stand, as the form asks, in the rows of kinds, objects and their parts; those above say the year alone. */
const hasMonths = ({ level }: OutlineRow<Account>): boolean =>
  level === 'kind' || level === 'group' || level === 'account';

/** A month of an account is the sum of the overview's lines that cover it. */
function monthColumns(book: RabBook): Column[] {
  const lines = accountsOf(book).flatMap((one) => one.lines);
  const { months } = book.premium;
  const [monthly, account, first, last] = (['monthly', 'account', 'first', 'last'] as const).map((key) =>
    overRange(book, key),
  );
  // Digits with their points, as many as the dearest month has.
  const most = Math.max(...months.map((month) => costIn(lines, month)));
  const width = Math.max(7, String(Math.round(most)).length * 1.24);
  return months.map((month, index): Column => {
    const no = monthNumber(month);
    const key = `month ${index}` as const;
    const formula = (one: Account): string | undefined =>
      one.lines.length === 0
        ? undefined
        : `SUMIFS(${monthly},${account},"${keyOfAccount(one)}",${first},"<=${no}",${last},">=${no}")`;
    return {
      key,
      head: shortMonth(month, 'id'),
      width,
      cell: ({ row: of }, at) => {
        const [one] = of.accounts;
        if (!hasMonths(of) || one === undefined) return '';
        return money(
          sumIn(of.accounts, month),
          of.level === 'account' ? formula(one) : sumBelow(at, key, of.below),
        );
      },
      total: (all, cells) => money(sumIn(all, month), `SUBTOTAL(9,${cells})`),
    };
  });
}

/** What was, in a form of a change. */
const BEFORE: readonly Column[] = [
  {
    key: 'before',
    head: T.budgeted,
    width: 9.6,
    cell: ({ row: of }, at) => beforeCell(of, at, 'before'),
    total: (all, cells) => money(sumBefore(all), `SUBTOTAL(9,${cells})`),
  },
  {
    key: 'sourceBefore',
    head: T.narrowSource,
    width: 5.2,
    cell: ({ row: of }) => sourceCell(of, of.accounts[0]?.before !== 0),
  },
];

/** Characters that a page across takes in letters of 8 points. */
const ROOM: Readonly<Record<Paper, number>> = { A4: 175, F4: 195 };
const LEAST_WORDS = 15;
const MOST_WORDS = 48;

const widthOf = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width = 0 }) => sum + width, 0);

function columnsOf(book: RabBook): Table {
  const end = `month ${book.premium.months.length - 1}` as const;
  const { changes } = book;
  // A form of a change has two columns more on the same paper; words get what the others leave, so that fewer lines are broken.
  const [code, object, sum, source] = changes ? [6.4, 8.2, 9.6, 5.2] : [7, 8.5, 11.5, 8.5];
  const months = monthColumns(book);
  const others = code + object + (changes ? 3 : 2) * sum + (changes ? 2 : 1) * source;
  const left = ROOM[book.facts.policy.forms.paper ?? 'A4'] - others - widthOf(months);
  const words = Math.min(MOST_WORDS, Math.max(LEAST_WORDS, left));
  return new ColumnTable<Key, Entry, readonly Account[]>([
    { key: 'activity', head: '', width: code, cell: ({ row: of }) => codeCells(of).activity },
    { key: 'object', head: '', width: object, cell: ({ row: of }) => codeCells(of).object },
    {
      key: 'description',
      head: T.descriptionHead,
      width: words,
      cell: ({ row: of }) => codeCells(of).description,
      total: () => T.total,
    },
    ...(changes ? BEFORE : []),
    {
      key: 'budgeted',
      head: changes ? T.budgeted : T.amount,
      width: sum,
      cell: ({ row: of, book: own }, at) => yearCell(of, at, 'budgeted', (one) => accountSum(one, own)),
      total: totalOfAccounts,
    },
    {
      key: 'source',
      head: changes ? T.narrowSource : T.source,
      width: source,
      cell: ({ row: of }) => sourceCell(of, of.accounts[0]?.lines.length !== 0),
    },
    ...months,
    {
      key: 'withdrawn',
      head: T.sumHead,
      width: sum,
      cell: ({ row: of }, at) => yearCell(of, at, 'withdrawn', () => `SUM(${at.span('month 0', end)})`),
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

const sumIn = (accounts: readonly Account[], month: number): number =>
  accounts.reduce((sum, { lines }) => sum + costIn(lines, month), 0);

const costIn = (lines: readonly RabLine[], month: number): number =>
  lines
    .filter(({ first, last }) => first <= month && month <= last)
    .reduce((sum, { people, price, entry }) => sum + (entry.rounding ? price : people * price), 0);

function* topRows(book: RabBook): Generator<RowModel> {
  yield title(book.changes ? T.changedDpaTitle : T.dpaTitle);
  yield row([T.budgetYear(periodWords(book.premium.months, 'id'))], { bold: true });
  for (const [label, value] of placeLines(book)) yield row([textCell(label, { bold: true }), '', value]);
  yield blank;
}

function* bodyRows(accounts: readonly Account[], book: RabBook, table: Table): Generator<RowModel> {
  const first = HEAD_ROW + HEAD_ROWS;
  const outline = outlineOf(accounts);
  for (const [index, of] of outline.entries())
    yield outlineRow(of, table.cells({ row: of, book }, first + index), table.widths);
  yield row(table.totals(accounts, first, first + outline.length - 1), TOTAL);
}
