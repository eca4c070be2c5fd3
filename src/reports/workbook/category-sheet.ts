import { type BudgetCut, cutBudget } from '../../budget/budget-cuts.ts';
import type { BudgetRow } from '../../budget/model.ts';
import { isParted } from '../../budget/money-apart.ts';
import { asCategory, type CategoryId } from '../../domain/category.ts';
import { type Fund, isVillageFund } from '../../domain/fund.ts';
import { compareProgrammes, PAYERS } from '../../domain/programme.ts';
import { said, word } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { type CubeKey, cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, HEADING, keyRow, MONEY, MONEY_OR_DASH, money, row, TOTAL } from './cells.ts';
import { bookFunds } from './village-amounts.ts';

const W = WORKBOOK_TEXT;
const TOP = 6;
const DASHED = { format: MONEY_OR_DASH };

type CategoryKey =
  | 'number'
  | 'category'
  | 'id'
  | 'segment'
  | 'people'
  | `pair ${number}`
  | 'amount'
  | 'apbdes';

/** What is charged for the people of one category. */
interface Entry {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly id: CategoryId;
  readonly cut: BudgetCut;
}

/** Categories against programme and payer. */
export function categorySheet(book: WorkbookFacts): SheetModel {
  const columns = columnsOf(book);
  return {
    name: W.sheets.category,
    columns: columns.models,
    rows: [...sheetRows(book, columns)],
    frozen: { rows: TOP - 1, columns: 2 },
    orientation: 'landscape',
    repeatRows: '4:5',
    dataBars: [columns.range('amount', TOP, categoryTotal(book).row - 1)],
    tabColour: '2E75B6',
  };
}

export function categoryTotal(book: WorkbookFacts): { row: number; total: string; people: string } {
  const count = cutBudget(book.budget, ['category']).cuts.length;
  const columns = columnsOf(book);
  return {
    row: TOP + Math.max(1, count),
    total: columns.letter('amount'),
    people: columns.letter('people'),
  };
}

type CategoryColumn = SheetColumn<CategoryKey, Entry, WorkbookFacts>;

const FIXED: readonly CategoryColumn[] = [
  { key: 'number', head: W.number, width: 6, cell: ({ number }) => number },
  {
    key: 'category',
    head: W.category,
    width: 30,
    cell: ({ book, id }) => book.labels('category', id),
    total: () => W.total,
  },
  { key: 'id', head: W.categoryId, width: 22, cell: ({ id }) => id },
  {
    key: 'segment',
    head: W.segment,
    width: 10,
    cell: ({ book, id }) => book.facts.policy.categories.get(id)?.segment ?? '',
  },
  {
    key: 'people',
    head: W.people,
    width: 9,
    cell: ({ book, cut }, at) =>
      money(
        cut.workers,
        `SUMIFS(${cubeColumn(book, headsByCategory(book))},${ofCategory(book, at.cell('id'))})`,
      ),
    // Whoever is in two categories is one of all.
    total: (book, range) =>
      money(
        book.budget.workers.charged,
        book.plan.severalPosts ? `SUM(${cubeColumn(book, 'people')})` : `SUM(${range})`,
      ),
  },
];

function columnsOf(book: WorkbookFacts): ColumnTable<CategoryKey, Entry, WorkbookFacts> {
  const pairs = pairsOf(book);
  return new ColumnTable([
    ...FIXED,
    ...pairs.map((pair, index) => pairColumn(book, pair, index)),
    {
      key: 'amount',
      head: W.amount,
      width: 18,
      format: MONEY,
      cell: ({ cut }, at) =>
        money(cut.total, `SUM(${at.span('pair 0', `pair ${pairs.length - 1}`)})`, { bold: true }),
      total: ({ budget }, range) => money(budget.annual, `SUM(${range})`),
    },
    ...(isParted(book.budget) ? [APBDES] : []),
  ]);
}

/** Of the amount what passes through the APBDes: the sum over its funds. */
const APBDES: CategoryColumn = {
  key: 'apbdes',
  head: W.apbdes,
  width: 18,
  format: MONEY,
  cell: ({ book, id }, at) => {
    const funds = bookFunds(book).filter(isVillageFund);
    const ofFund = (fund: Fund): string =>
      `SUMIFS(${cubeColumn(book, 'total')},${ofCategory(book, at.cell('id'))},${cubeColumn(book, 'fund')},"${fund}")`;
    return money(throughApbdes(book.budget.rows, id), funds.map(ofFund).join('+'));
  },
  total: ({ budget }, range) => money(throughApbdes(budget.rows), `SUM(${range})`),
};

const throughApbdes = (rows: readonly BudgetRow[], category?: string): number =>
  rows
    .filter((one) => isVillageFund(one.fund) && (category === undefined || one.category === category))
    .reduce((sum, { total }) => sum + total, 0);

function pairColumn({ labels }: WorkbookFacts, pair: Pair, index: number): CategoryColumn {
  const payer = labels('payer', pair.payer);
  return {
    key: `pair ${index}`,
    head: said`${word(pair.programme)}, ${payer}`,
    criterion: said`${word(pair.programme)} ${payer}`,
    width: 18,
    format: MONEY,
    cell: ({ book, id }, at) =>
      money(
        amountOf(book.budget.rows, pair, id),
        `SUMIFS(${cubeColumn(book, 'total')},${ofCategory(book, at.cell('id'))},${pairCondition(book, pair)})`,
        DASHED,
      ),
    total: ({ budget }, range) => money(amountOf(budget.rows, pair), `SUM(${range})`),
  };
}

/** Which heads of the cube add up to those of a category. */
export const headsByCategory = ({ plan }: WorkbookFacts): CubeKey =>
  plan.severalPosts ? 'ofCategory' : 'people';

const ofCategory = (book: WorkbookFacts, cell: string): string => `${cubeColumn(book, 'category')},$${cell}`;

type Pair = Pick<BudgetRow, 'programme' | 'payer'>;

/** Programmes with their payers, as far as they occur. */
function pairsOf({ budget }: WorkbookFacts): Pair[] {
  const present = new Map<string, Pair>();
  for (const { programme, payer } of budget.rows) present.set(`${programme} ${payer}`, { programme, payer });
  return [...present.values()].sort(
    (a, b) =>
      compareProgrammes(a.programme, b.programme) || PAYERS.indexOf(a.payer) - PAYERS.indexOf(b.payer),
  );
}

function* sheetRows(book: WorkbookFacts, columns: ReturnType<typeof columnsOf>): Iterable<RowModel> {
  yield sheetTitle(W.sheets.category, book);
  yield row([]);
  yield row([]);
  yield row(columns.heads, HEADING, 45);
  yield keyRow(columns.criteria);
  const { cuts } = cutBudget(book.budget, ['category']);
  for (const [index, cut] of cuts.entries())
    yield row(
      columns.cells({ book, number: index + 1, id: asCategory(cut.key[0] ?? ''), cut }, TOP + index),
      BODY,
    );
  if (cuts.length === 0) yield row([], BODY);
  yield row(columns.totals(book, TOP, categoryTotal(book).row - 1), TOTAL);
}

function pairCondition(book: WorkbookFacts, { programme, payer }: Pair): string {
  const name = book.labels('payer', payer);
  return `${cubeColumn(book, 'programme')},"${programme}",${cubeColumn(book, 'payer')},"${name}"`;
}

function amountOf(rows: readonly BudgetRow[], { programme, payer }: Pair, category?: string): number {
  return rows
    .filter(
      (entry) =>
        entry.programme === programme &&
        entry.payer === payer &&
        (category === undefined || entry.category === category),
    )
    .reduce((sum, entry) => sum + entry.total, 0);
}
