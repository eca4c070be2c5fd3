import type { LatePart } from '../../budget/realise/realised.ts';
import { formatDmy } from '../../domain/date.ts';
import { joined, NOTHING, type Shown, said, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { BOOK_TEXT } from '../../text/budget/book.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { monthWords } from '../../text/parts/format.ts';
import { ColumnTable } from '../parts/columns.ts';
import { BODY, blank, HEADING, money, row, subtitle, TOTAL, title } from '../workbook/cells.ts';
import { fineSums, lawLines, type RealiseReport } from './view.ts';

const T = REALISE_TEXT.id;
/** The first row below the heads. */
export const REALISE_TOP = 5;

/** A sheet whose heads stay in sight and on each page. */
export const sheet = (
  name: Shown,
  columns: SheetModel['columns'],
  rows: readonly RowModel[],
  frozen: number,
): SheetModel => ({
  ...{ name, columns, rows, frozen: { rows: frozen }, orientation: 'landscape' },
  repeatRows: `${frozen}:${frozen}`,
});

type LateKey = 'month' | 'fund' | 'programmes' | 'due' | 'paidOn' | 'amount' | 'months' | 'rate' | 'fine';

const LATE = new ColumnTable<LateKey, LatePart, { readonly amount: number; readonly fine: number }>([
  {
    key: 'month',
    head: T.month,
    width: 18,
    cell: ({ month }) => monthWords(month, 'id'),
    total: () => T.total,
  },
  { key: 'fund', head: T.fund, width: 10, cell: ({ fund }) => fund },
  {
    key: 'programmes',
    head: T.programmes,
    width: 20,
    cell: ({ segment, programmes }) => said`${segment} ${joined(programmes.map(shownText), '+')}`,
  },
  { key: 'due', head: T.due, width: 13, cell: ({ due }) => formatDmy(due) },
  {
    key: 'paidOn',
    head: T.paidOn,
    width: 13,
    cell: ({ paidOn }) => (paidOn === undefined ? T.notPaid : formatDmy(paidOn)),
  },
  {
    key: 'amount',
    head: T.amount,
    width: 17,
    cell: ({ amount }) => money(amount),
    total: ({ amount }, range) => money(amount, `SUM(${range})`),
  },
  { key: 'months', head: T.lateMonths, width: 11, cell: ({ months }) => months },
  { key: 'rate', head: BOOK_TEXT.fineRate, width: 12, cell: ({ fine }) => rateCell(fine) },
  {
    key: 'fine',
    head: T.fineAmount,
    width: 17,
    cell: ({ fine }, at) =>
      money(fine?.amount ?? 0, `ROUND(${at.cell('amount')}*${at.cell('rate')},0)*${at.cell('months')}`),
    total: ({ fine }, range) => money(fine, `SUM(${range})`),
  },
]);

const rateCell = (fine: LatePart['fine']): CellModel => ({
  value: (fine?.rate ?? 0) / 1_000_000,
  style: { format: '0.0%' },
});

/** What was late, with its fine as a formula. */
export function lateSheet(report: RealiseReport, heading: Shown): SheetModel {
  const { late, fines } = report.result;
  const sums = { amount: late.reduce((sum, { amount }) => sum + amount, 0), fine: fines.owed };
  const last = REALISE_TOP + Math.max(1, late.length) - 1;
  const rows = [
    title(heading),
    subtitle(late.length === 0 ? NOTHING : fineSums(report.result, 'id')),
    blank,
    row(LATE.heads, HEADING, 30),
    ...(late.length === 0
      ? [row([], BODY)]
      : late.map((part, at) => row(LATE.cells(part, REALISE_TOP + at), BODY))),
    row(LATE.totals(sums, REALISE_TOP, last), TOTAL),
    ...lawLines(report, 'id').map((line) => row([line])),
  ];
  return sheet(T.sheets.late, LATE.models, rows, REALISE_TOP - 1);
}
