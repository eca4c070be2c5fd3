import type { BudgetRow } from '../../budget/model.ts';
import { type Month, monthOfYear, yearOf } from '../../domain/month.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { shortMonth } from '../../text/parts/format.ts';
import { type Book, CUBE_TOP, cubeMonth, cubeTotal } from './book.ts';
import { BODY, HEADING, KEYS, MONEY, MONTH_FORMAT, money, row, subtitle, TOTAL, title } from './cells.ts';
import { DETAIL, detailRange } from './detail-columns.ts';
import { accountKey, type HeadMarks } from './plan.ts';

const W = WORKBOOK_TEXT;

/** 202603 for March 2026: what months are compared by in formulas. */
export const monthNumber = (month: Month): number => yearOf(month) * 100 + monthOfYear(month);

/** Every cell of the cube, one a row: what all other sheets add up. */
export function cubeSheet(book: Book): SheetModel {
  const { months, rows } = book.budget;
  return {
    name: W.sheets.cube,
    columns: [
      ...[5, 14, 16, 17, 9, 9, 10, 8, 20, 10, 8, 7, 7, 10].map((width) => ({ width })),
      ...months.map(() => ({ width: 11, format: MONEY })),
      { width: 13, format: MONEY },
    ],
    rows: { [Symbol.iterator]: () => sheetRows(book) },
    frozen: { rows: CUBE_TOP - 1, columns: 4 },
    orientation: 'landscape',
    repeatRows: '4:5',
    autoFilter: `A5:${cubeTotal(book.budget)}${CUBE_TOP + Math.max(1, rows.length) - 1}`,
    tabColour: '7F7F7F',
  };
}

function* sheetRows(book: Book): Generator<RowModel> {
  const { budget, detailed, plan } = book;
  yield title(`${W.sheets.cube.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(detailed ? W.cubeNote : W.cubeValuesNote);
  yield row([]);
  yield row(
    [
      ...[W.number, W.kecamatan, W.village, W.categoryId, W.fund, W.activity, W.object, W.programme, W.payer],
      ...[W.account, W.workers, W.markPerson, W.markFund, W.markAccount],
      ...budget.months.map((month) => shortMonth(month, 'id')),
      W.amount,
    ],
    HEADING,
    45,
  );
  yield row(
    [
      ...Array.from({ length: 14 }, () => ''),
      ...budget.months.map((month) => ({ value: monthNumber(month), style: { format: MONTH_FORMAT } })),
      '',
    ],
    KEYS,
  );
  const accounts = accountNumbers(budget.rows);
  for (const [index, entry] of budget.rows.entries()) {
    yield row(cubeCells(book, entry, index, plan.marks[index], accounts), BODY);
  }
  if (budget.rows.length === 0) yield row([], BODY);
  yield totalRow(book);
}

/** Accounts by number, in the order of fund, activity and object as the cube has them. */
export function accountNumbers(rows: readonly BudgetRow[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of rows) {
    const key = accountKey(entry);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return numbers;
}

function cubeCells(
  book: Book,
  entry: BudgetRow,
  index: number,
  marks: HeadMarks | undefined,
  accounts: ReadonlyMap<string, number>,
): CellModel[] {
  const { people = 0, ofFund = 0, ofAccount = 0 } = marks ?? {};
  const at = CUBE_TOP + index;
  const counted = (value: number, column: string): CellModel =>
    money(value, countFormula(book, index, column));
  return [
    index + 1,
    book.labels('kecamatan', entry.kecamatan),
    book.labels('village', entry.village),
    entry.category,
    entry.fund,
    entry.activity ?? '',
    entry.object ?? '',
    entry.programme,
    payerName(book, entry),
    accounts.get(accountKey(entry)) ?? 0,
    counted(entry.workers, DETAIL.markRow),
    counted(people, DETAIL.markPerson),
    counted(ofFund, DETAIL.markFund),
    counted(ofAccount, DETAIL.markAccount),
    ...entry.months.map((amount, month) => money(amount, monthFormula(book, index, month))),
    money(entry.total, `SUM(${cubeMonth(0)}${at}:${cubeMonth(entry.months.length - 1)}${at})`, {
      bold: true,
    }),
  ];
}

const payerName = (book: Book, { payer }: BudgetRow): string => book.labels('payer', payer);

function countFormula(book: Book, index: number, column: string): string | undefined {
  const block = book.plan.blockOf[index];
  if (!book.detailed || !block) return undefined;
  return `SUMIFS(${detailRange(column, block)},${detailRange(DETAIL.cubeRow, block)},$A${CUBE_TOP + index})`;
}

/** The detail's monthly amounts of this row whose months include this one. */
function monthFormula(book: Book, index: number, month: number): string | undefined {
  const block = book.plan.blockOf[index];
  if (!book.detailed || !block) return undefined;
  const key = `${cubeMonth(month)}$${CUBE_TOP - 1}`;
  return [
    `SUMIFS(${detailRange(DETAIL.monthly, block)}`,
    `${detailRange(DETAIL.cubeRow, block)},$A${CUBE_TOP + index}`,
    `${detailRange(DETAIL.from, block)},"<="&${key}`,
    `${detailRange(DETAIL.to, block)},">="&${key})`,
  ].join(',');
}

function totalRow(book: Book): RowModel {
  const { rows, months, annual, workers } = book.budget;
  const last = CUBE_TOP + Math.max(1, rows.length) - 1;
  const sum = (column: string): string => `SUM(${column}${CUBE_TOP}:${column}${last})`;
  return row(
    [
      '',
      W.total,
      ...Array.from({ length: 9 }, () => ''),
      money(workers.charged, sum('L')),
      '',
      '',
      ...months.map((_, at) =>
        money(
          rows.reduce((total, entry) => total + (entry.months[at] ?? 0), 0),
          sum(cubeMonth(at)),
        ),
      ),
      money(annual, sum(cubeTotal(book.budget))),
    ],
    TOTAL,
  );
}

/** The last row of the cube sheet: its totals. */
export const cubeTotalRow = ({ rows }: Book['budget']): number => CUBE_TOP + Math.max(1, rows.length);
