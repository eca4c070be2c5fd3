import { GAPS } from '../../budget/realise/realised.ts';
import type { ColumnType, CsvCell } from '../../domain/csv.ts';
import { formatMonth } from '../../domain/month.ts';
import { word } from '../../domain/shown.ts';
import type { RealiseReport } from './view.ts';

/** The columns, each with what it holds: a month as its first day, a fund's code, whole rupiah. */
export const REALISE_COLUMNS = {
  month: 'month',
  fund: 'text',
  planned: 'rupiah',
  billed: 'rupiah',
  paid: 'rupiah',
  left: 'rupiah',
  notDue: 'rupiah',
  notBilled: 'rupiah',
  rounding: 'rupiah',
  billDiffers: 'rupiah',
  unpaid: 'rupiah',
  overpaid: 'rupiah',
  unbilled: 'rupiah',
} as const satisfies Readonly<Record<string, ColumnType>>;

/** Month and fund a row, header first: planned, billed, paid, left, and left by reason. Amounts in rupiah. */
export function* realiseTable({ result }: RealiseReport): Iterable<readonly CsvCell[]> {
  yield (Object.keys(REALISE_COLUMNS) as (keyof typeof REALISE_COLUMNS)[]).map((one) => word(one));
  for (const { month, fund, planned, billed, paid, gaps } of result.cells)
    yield [
      formatMonth(month),
      word(fund),
      planned,
      billed,
      paid,
      planned - paid,
      ...GAPS.map((gap) => gaps[gap]),
    ];
}
