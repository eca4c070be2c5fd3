import { GAPS } from '../../budget/realise/realised.ts';
import type { CsvCell } from '../../domain/csv.ts';
import { formatMonth } from '../../domain/month.ts';
import { word } from '../../domain/shown.ts';
import type { RealiseReport } from './view.ts';

/** Month and fund a row, header first: planned, billed, paid, left, and left by reason. Amounts in rupiah. */
export function* realiseTable({ result }: RealiseReport): Iterable<readonly CsvCell[]> {
  yield [
    ...(['month', 'fund', 'planned', 'billed', 'paid', 'left'] as const).map((one) => word(one)),
    ...(['notDue', 'notBilled', 'rounding', 'billDiffers', 'unpaid', 'overpaid', 'unbilled'] as const).map(
      (one) => word(one),
    ),
  ];
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
