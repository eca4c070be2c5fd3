import { chargingKey } from '../../budget/pattern.ts';
import { type BookedDifference, budgetDifferences, wholeYears } from '../../budget/rounding.ts';
import type { Rounding } from '../../domain/money.ts';
import type { CellModel } from '../../domain/workbook.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { type Book, DETAIL_TOP } from './book.ts';
import { MONTH_FORMAT, money, monthNumber, range, wrapped } from './cells.ts';
import { DETAIL_UNROUNDED, type DetailKey } from './detail-columns.ts';
import type { CategoryBlock } from './plan.ts';

/** The rows of a block that are no worker's: what rounding the village's year once adds. They follow its workers. */
export function* differenceRows(book: Book, block: CategoryBlock): Generator<(at: number) => CellModel[]> {
  for (const difference of budgetDifferences(book.budget, block.from, block.to))
    yield (at) => differenceCells(book, block, difference, at);
}

function differenceCells(
  book: Book,
  block: CategoryBlock,
  { row, index, month, amount }: BookedDifference,
  at: number,
): CellModel[] {
  const cell = (key: DetailKey): string => DETAIL_UNROUNDED.at(at).cell(key);
  const shown: CellModel = { value: monthNumber(month), style: { format: MONTH_FORMAT } };
  const { source } = book.budget.assumptions?.rounding ?? {};
  return DETAIL_UNROUNDED.filled({
    kecamatan: wrapped(book.labels('kecamatan', row.kecamatan)),
    village: wrapped(book.labels('village', row.village)),
    category: wrapped(book.labels('category', row.category)),
    name: wrapped(BUDGET_TEXT.id.roundingLine),
    programme: row.programme,
    payer: book.labels('payer', row.payer),
    fund: row.fund,
    activity: row.activity ?? '',
    object: row.object ?? '',
    article: wrapped(source ?? ''),
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
 * The year before rounding, rounded, less its lines. Undefined where that is not all: another fund or account bears a
 * part, or the run is not about one whole year.
 */
function formulaOf({ budget, facts, plan }: Book, block: CategoryBlock, index: number): string | undefined {
  const row = budget.rows[index];
  if (!row || budget.months.length > 12 || wholeYears(budget.months).length > budget.months.length)
    return undefined;
  const alike = budget.rows
    .slice(block.from, block.to)
    .filter(
      ({ rounding, programme, payer }) => !rounding && programme === row.programme && payer === row.payer,
    );
  if (alike.length !== 1) return undefined;
  const number = plan.rowOf(block, chargingKey(row)) + 1;
  const own = (key: DetailKey): string => {
    const first = DETAIL_TOP + block.detailFrom;
    return range(
      DETAIL_UNROUNDED.letter(key),
      first,
      first + block.workerRows - 1,
      WORKBOOK_TEXT.sheets.detail,
    );
  };
  const sum = (key: DetailKey): string => `SUMIFS(${own(key)},${own('cubeRow')},${number})`;
  // Sums of binary fractions stray by less than a millionth.
  return `${FUNCTIONS[facts.policy.rounding]}(ROUND(${sum('unrounded')},6),0)-${sum('amount')}`;
}
