import { chargingKey } from '../../budget/charging-pattern.ts';
import type { BudgetRow } from '../../budget/model.ts';
import { type BookedDifference, budgetDifferences, wholeYears } from '../../budget/rounding.ts';
import type { Rounding } from '../../domain/money.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { DETAIL_TOP, type WorkbookFacts } from './book.ts';
import { MONTH_FORMAT, money, monthNumber, range, wrappedCell } from './cells.ts';
import { DETAIL_UNROUNDED, type DetailKey, fundCell } from './detail-columns.ts';
import type { CategoryBlock } from './plan.ts';

/** The rows of a block that are no worker's: what rounding the village's year once adds. They follow its workers. */
export function* differenceRows(
  book: WorkbookFacts,
  block: CategoryBlock,
): Generator<(at: number) => CellModel[]> {
  for (const difference of budgetDifferences(book.budget, block.from, block.to))
    yield (at) => differenceCells(book, block, difference, at);
}

function differenceCells(
  book: WorkbookFacts,
  block: CategoryBlock,
  { row, index, month, amount }: BookedDifference,
  at: number,
): CellModel[] {
  const cell = (key: DetailKey): string => DETAIL_UNROUNDED.at(at).cell(key);
  const shown: CellModel = { value: monthNumber(month), style: { format: MONTH_FORMAT } };
  const { source } = book.budget.assumptions?.rounding ?? {};
  return DETAIL_UNROUNDED.filled({
    kecamatan: wrappedCell(book.labels('kecamatan', row.kecamatan)),
    village: wrappedCell(book.labels('village', row.village)),
    category: wrappedCell(book.labels('category', row.category)),
    name: wrappedCell(BUDGET_TEXT.id.roundingLine),
    programme: row.programme,
    payer: book.labels('payer', row.payer),
    fund: fundCell(row),
    activity: row.activity ?? '',
    object: row.object ?? '',
    article: wrappedCell(source ?? ''),
    monthly: money(amount, formulaOf(book, block, index)),
    from: shown,
    to: shown,
    months: 1,
    amount: money(amount, `${cell('monthly')}*${cell('months')}`),
    cubeRow: index + 1,
  });
}

const FUNCTIONS: Readonly<Record<Rounding, string>> = {
  'half-up': 'ROUND',
  up: 'ROUNDUP',
  down: 'ROUNDDOWN',
};

/**
 * What the charging takes of the year's sum before rounding, less its lines. Undefined where the run is not about one
 * whole year.
 */
function formulaOf(book: WorkbookFacts, block: CategoryBlock, index: number): string | undefined {
  const { budget, facts } = book;
  const row = budget.rows[index];
  if (!row || budget.months.length > 12 || wholeYears(budget.months).length > budget.months.length)
    return undefined;
  const numbers = alike(book, block, row);
  const own = book.plan.rowOf(block, chargingKey(row)) + 1;
  if (!numbers.includes(own)) return undefined;
  const down = (number: number): string => `ROUNDDOWN(${clean(unrounded(block, number))},0)`;
  const lines = sumIn(block, 'amount', own);
  if (row.rounding === 'part') return `${down(own)}-${lines}`;
  const whole = clean(numbers.map((number) => unrounded(block, number)).join('+'));
  const others = numbers.filter((number) => number !== own).map((number) => `-${down(number)}`);
  return `${FUNCTIONS[facts.policy.rounding]}(${whole},0)${others.join('')}-${lines}`;
}

/** The numbers of the block's rows that are rounded together. */
const alike = ({ budget }: WorkbookFacts, { from, to }: CategoryBlock, row: BudgetRow): number[] =>
  budget.rows
    .slice(from, to)
    .flatMap(({ rounding, programme, payer }, at) =>
      rounding === undefined && programme === row.programme && payer === row.payer ? [from + at + 1] : [],
    );

function sumIn(block: CategoryBlock, key: DetailKey, number: number): string {
  const first = DETAIL_TOP + block.detailFrom;
  const column = (one: DetailKey): string =>
    range(DETAIL_UNROUNDED.letter(one), first, first + block.workerRows - 1, WORKBOOK_TEXT.sheets.detail);
  return `SUMIFS(${column(key)},${column('cubeRow')},${number})`;
}

const unrounded = (block: CategoryBlock, number: number): string => sumIn(block, 'unrounded', number);

/** Sums of binary fractions stray by less than a millionth. */
const clean = (sum: string): string => `ROUND(${sum},6)`;
