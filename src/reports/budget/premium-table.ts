import type { Premium } from '../../budget/premium.ts';
import { formatSen } from '../../domain/money.ts';
import { formatMonth } from '../../domain/month.ts';
import { nikAsAsked } from '../../domain/shown.ts';
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

export type TableCell = string | number | undefined;

/** The premium in long form, header first; a worker without contribution has one row without a month and amount 0. */
export function* premiumTable(
  premium: Premium,
  options: { readonly unmask?: boolean } = {},
): Iterable<readonly TableCell[]> {
  yield PREMIUM_COLUMNS;
  for (const { nik, name, kecamatan, village, category, lines } of premium.workers) {
    const worker = [nikAsAsked(nik, options.unmask === true), name, kecamatan, village, category];
    if (lines.length === 0) {
      yield [
        ...worker,
        ...PREMIUM_COLUMNS.slice(worker.length).map((column) => (column === 'amount' ? 0 : '')),
      ];
    }
    for (const line of lines) {
      yield [
        ...worker,
        formatMonth(line.month),
        line.programme,
        line.payer,
        line.fund,
        line.activity,
        line.object,
        formatSen(line.base),
        rateCode(line.rate),
        line.relief?.id,
        line.percent,
        line.amount,
        citation(line.source),
      ];
    }
  }
}
