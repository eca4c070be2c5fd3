import type { Budget, BudgetRow } from '../../budget/model.ts';
import { dividedFunds } from '../../budget/sub-funds.ts';
import type { Shown } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { shortMonth } from '../../text/parts/format.ts';
import { ColumnTable, type RowAddress, type SheetColumn } from '../parts/columns.ts';
import { CUBE_TOP, type CubeKey, sheetTitle, type WorkbookFacts } from './book.ts';
import {
  BODY,
  HEADING,
  keyRow,
  MONEY,
  MONTH_FORMAT,
  money,
  monthNumber,
  row,
  subtitle,
  TOTAL,
} from './cells.ts';
import { detailColumns, detailRange } from './detail-columns.ts';
import { bookedKey, type HeadMarks, hasSeveralPosts, NO_MARKS, numbersOf, partKey } from './plan.ts';

const W = WORKBOOK_TEXT;

/** A row of the budget, which is a row of the cube. */
interface CubeEntry {
  readonly book: WorkbookFacts;
  readonly index: number;
  readonly entry: BudgetRow;
  readonly account: number;
  /** The number of its part of a fund. */
  readonly part: number;
  readonly marks: HeadMarks;
}

type CubeColumn = SheetColumn<CubeKey, CubeEntry, Budget>;
type DetailKey = Parameters<typeof detailRange>[0];

const PLACE: readonly CubeColumn[] = [
  { key: 'number', head: W.number, width: 5, cell: ({ index }) => index + 1 },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 14,
    cell: ({ book, entry }) => book.labels('kecamatan', entry.kecamatan),
    total: () => W.total,
  },
  {
    key: 'village',
    head: W.village,
    width: 16,
    cell: ({ book, entry }) => book.labels('village', entry.village),
  },
  { key: 'category', head: W.categoryId, width: 17, cell: ({ entry }) => entry.category },
  { key: 'fund', head: W.fund, width: 9, cell: ({ entry }) => entry.fund },
  { key: 'activity', head: W.activity, width: 9, cell: ({ entry }) => entry.activity ?? '' },
  { key: 'object', head: W.object, width: 10, cell: ({ entry }) => entry.object ?? '' },
  { key: 'programme', head: W.programme, width: 8, cell: ({ entry }) => entry.programme },
  { key: 'payer', head: W.payer, width: 20, cell: ({ book, entry }) => book.labels('payer', entry.payer) },
  { key: 'account', head: W.account, width: 10, cell: ({ account }) => account },
];

/** Heads by a mark of the detail. */
const heads = (key: CubeKey & keyof HeadMarks, head: Shown, width: number, mark: DetailKey): CubeColumn => ({
  key,
  head,
  width,
  cell: (one, at) => money(one.marks[key], countFormula(one, mark, at)),
});

/** Heads, counted by the marks of the detail. */
const HEADS: readonly CubeColumn[] = [
  {
    key: 'workers',
    head: W.workers,
    width: 8,
    cell: (one, at) => money(one.entry.workers, countFormula(one, 'markRow', at)),
  },
  {
    ...heads('people', W.markPerson, 7, 'markPerson'),
    total: ({ workers }, range) => money(workers.charged, `SUM(${range})`),
  },
  heads('ofFund', W.markFund, 7, 'markFund'),
  heads('ofAccount', W.markAccount, 10, 'markAccount'),
  heads('ofProgramme', W.markProgramme, 10, 'markProgramme'),
];

/** Heads of each place, where people have several posts. */
const PLACE_HEADS: readonly CubeColumn[] = [
  heads('ofKecamatan', W.markKecamatan, 10, 'markKecamatan'),
  heads('ofVillage', W.markVillage, 8, 'markVillage'),
  heads('ofCategory', W.markCategory, 8, 'markCategory'),
];

/** The cube of a budget: one column a month. */
export function cubeColumns({
  months,
  rows,
  heads,
}: Pick<Budget, 'months' | 'rows' | 'heads'>): ColumnTable<CubeKey, CubeEntry, Budget> {
  return new ColumnTable([
    ...PLACE,
    ...HEADS,
    ...months.map((month, index): CubeColumn => {
      const key = `month ${index}` as const;
      return {
        key,
        head: shortMonth(month, 'id'),
        criterion: { value: monthNumber(month), style: { format: MONTH_FORMAT } },
        width: 11,
        format: MONEY,
        cell: (one, at) => money(one.entry.months[index] ?? 0, monthFormula(one, key, at)),
        total: ({ rows }, range) =>
          money(
            rows.reduce((total, entry) => total + (entry.months[index] ?? 0), 0),
            `SUM(${range})`,
          ),
      };
    }),
    {
      key: 'total',
      head: W.amount,
      width: 13,
      format: MONEY,
      cell: ({ entry }, at) =>
        money(entry.total, `SUM(${at.span('month 0', `month ${months.length - 1}`)})`, { bold: true }),
      total: ({ annual }, range) => money(annual, `SUM(${range})`),
    },
    ...(dividedFunds({ rows }).size > 0 ? PARTS : []),
    ...(rows.some(({ rounding }) => rounding) ? [REMARK] : []),
    ...(hasSeveralPosts({ heads }) ? PLACE_HEADS : []),
  ]);
}

/** The parts of funds, where the policy names any. */
const PARTS: readonly CubeColumn[] = [
  { key: 'subFund', head: W.subFund, width: 20, cell: ({ entry }) => entry.subFund ?? '' },
  { key: 'part', head: W.part, width: 9, cell: ({ part }) => part },
  heads('ofPart', W.markPart, 9, 'markPart'),
];

const REMARK: CubeColumn = {
  key: 'remark',
  head: W.remark,
  width: 20,
  cell: ({ entry }) => (entry.rounding ? BUDGET_TEXT.id.roundingLine : ''),
};

/** Every cell of the cube, one a row: what all other sheets add up. */
export function cubeSheet(book: WorkbookFacts): SheetModel {
  const columns = cubeColumns(book.budget);
  return {
    name: W.sheets.cube,
    columns: columns.models,
    rows: { [Symbol.iterator]: () => sheetRows(book, columns) },
    frozen: { rows: CUBE_TOP - 1, columns: 4 },
    orientation: 'landscape',
    repeatRows: '5:5',
    tables: [columns.table(W.tables.cube, CUBE_TOP - 1, cubeTotalRow(book.budget) - 1)],
    pageStarts: monthStarts(book, columns),
    tabColour: '7F7F7F',
  };
}

/** Heads apart from months, the halves of a year apart from each other. */
const monthStarts = ({ budget }: WorkbookFacts, columns: ReturnType<typeof cubeColumns>): number[] =>
  [0, 6, 12, 18]
    .filter((month) => month < budget.months.length)
    .map((month) => columns.keys.indexOf(`month ${month}`));

function* sheetRows(book: WorkbookFacts, columns: ReturnType<typeof cubeColumns>): Generator<RowModel> {
  const { budget, detailed, plan } = book;
  yield sheetTitle(W.sheets.cube, book);
  yield subtitle(detailed ? W.cubeNote : W.cubeValuesNote);
  yield row([]);
  yield keyRow(columns.criteria);
  yield row(columns.heads, HEADING, 45);
  const accounts = numbersOf(budget.rows, bookedKey);
  const parts = numbersOf(budget.rows, partKey);
  for (const [index, entry] of budget.rows.entries()) {
    const account = accounts.get(bookedKey(entry)) ?? 0;
    const part = parts.get(partKey(entry)) ?? 0;
    const marks = plan.marks[index] ?? NO_MARKS;
    yield row(columns.cells({ book, index, entry, account, part, marks }, CUBE_TOP + index), BODY);
  }
  if (budget.rows.length === 0) yield row([], BODY);
  yield row(columns.totals(budget, CUBE_TOP, cubeTotalRow(budget) - 1), TOTAL);
}

function countFormula(
  { book, index }: CubeEntry,
  marks: DetailKey,
  at: RowAddress<CubeKey>,
): string | undefined {
  const block = book.plan.blockOf[index];
  if (!book.detailed || !block) return undefined;
  return `SUMIFS(${detailRange(marks, block, detailColumns(book))},${detailRange('cubeRow', block)},$${at.cell('number')})`;
}

/** The detail's monthly amounts of this row whose months include this one. */
function monthFormula(
  { book, index }: CubeEntry,
  month: CubeKey,
  at: RowAddress<CubeKey>,
): string | undefined {
  const block = book.plan.blockOf[index];
  if (!book.detailed || !block) return undefined;
  const key = `${at.letter(month)}$${CUBE_TOP - 2}`;
  return [
    `SUMIFS(${detailRange('monthly', block)}`,
    `${detailRange('cubeRow', block)},$${at.cell('number')}`,
    `${detailRange('from', block)},"<="&${key}`,
    `${detailRange('to', block)},">="&${key})`,
  ].join(',');
}

/** The last row of the cube sheet: its totals. */
export const cubeTotalRow = ({ rows }: WorkbookFacts['budget']): number =>
  CUBE_TOP + Math.max(1, rows.length);
