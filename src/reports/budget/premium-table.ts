import type { Premium } from '../../budget/premium.ts';
import { budgetDifferences } from '../../budget/rounding.ts';
import type { CsvCell } from '../../domain/csv.ts';
import type { Fund } from '../../domain/fund.ts';
import { formatSen } from '../../domain/money.ts';
import { formatMonth } from '../../domain/month.ts';
import { NOTHING, nikAsAsked, ownWords, type Shown, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { citation } from '../parts/citation.ts';
import { rateCode } from '../parts/json-parts.ts';

/** Columns of the long form: one row a worker, month, programme, payer and fund. @internal for tests */
export const PREMIUM_COLUMNS = [
  'nik',
  'name',
  'kecamatan',
  'village',
  'category',
  'month',
  'programme',
  'payer',
  'fund',
  'activity',
  'object',
  'base',
  'rate',
  'relief',
  'percent',
  'amount',
  'source',
] as const;

/**
 * The premium in long form, header first; a worker without contribution has one row without a month and amount 0. What
 * rounding a village's year once adds stands below the workers, so that the column is the sum.
 */
export function* premiumTable(
  premium: Premium,
  options: { readonly unmask?: boolean } = {},
): Iterable<readonly CsvCell[]> {
  const parts = premium.budget.rows.some(({ subFund }) => subFund !== undefined);
  /** The part of the fund stands beside it, in a policy that names parts. */
  const funded = (fund: Shown | Fund, subFund: Shown | undefined): CsvCell[] =>
    parts ? [fund, subFund] : [fund];
  const columns = PREMIUM_COLUMNS.flatMap((column) =>
    column === 'fund' ? funded(word(column), word('subFund')) : word(column),
  );
  yield columns;
  for (const { nik, name, kecamatan, village, category, lines } of premium.workers) {
    const worker = [nikAsAsked(nik, options.unmask === true), name, kecamatan, village, category];
    if (lines.length === 0) {
      yield [
        ...worker,
        ...columns.slice(worker.length).map((column) => (column === word('amount') ? 0 : NOTHING)),
      ];
    }
    for (const line of lines) {
      yield [
        ...worker,
        formatMonth(line.month),
        line.programme,
        word(line.payer),
        ...funded(line.fund, line.subFund),
        line.activity,
        line.object,
        formatSen(line.base),
        rateCode(line.rate),
        line.relief && ownWords(line.relief.id),
        line.percent,
        line.amount,
        citation(line.source),
      ];
    }
  }
  for (const { row, month, amount } of budgetDifferences(premium.budget)) {
    yield [
      ...[NOTHING, BUDGET_TEXT.id.roundingLine, row.kecamatan, row.village, row.category, formatMonth(month)],
      ...[row.programme, word(row.payer), ...funded(row.fund, row.subFund), row.activity, row.object],
      ...[NOTHING, NOTHING, undefined, undefined],
      ...[amount, premium.budget.assumptions?.rounding.source],
    ];
  }
}
