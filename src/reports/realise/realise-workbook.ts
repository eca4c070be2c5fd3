import { type CashLine, GAPS, type Gap, type RealisedCell } from '../../budget/realise/realised.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import type { RowModel, SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { dateWords, monthWords } from '../../text/parts/format.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { resultSheets } from '../parts/result-sheets.ts';
import { BODY, blank, HEADING, money, row, section, subtitle, TOTAL, title } from '../workbook/cells.ts';
import { bookSheet } from './book-sheet.ts';
import { lateSheet, REALISE_TOP, sheet } from './realise-sheets.ts';
import {
  type MoneySums,
  problemLines,
  type RealiseReport,
  realiseNotes,
  sideLines,
  sumsOfMoney,
  yearOfRun,
} from './view.ts';

const T = REALISE_TEXT.id;

/** The year's payments as a workbook, in Indonesian: what is left, totals, balances and the check are formulas. */
export function realiseWorkbook(report: RealiseReport): WorkbookModel {
  const heading = T.title(yearOfRun(report.result), dateWords(report.result.asOf, 'id'));
  return {
    title: heading,
    isResult: true,
    sheets: resultSheets(
      [
        monthSheet(report, heading),
        cashSheet(report, heading),
        bookSheet(report, heading),
        lateSheet(report, heading),
      ],
      { language: 'id', paper: report.policy.forms.paper },
    ),
  };
}

type MonthKey = 'month' | 'fund' | 'planned' | 'billed' | 'paid' | 'left' | Gap | 'check';

const sumColumn = (
  key: 'planned' | 'billed' | 'paid',
  head: Shown,
): SheetColumn<MonthKey, RealisedCell, MoneySums & { readonly gaps: RealisedCell['gaps'] }> => ({
  key,
  head,
  width: 17,
  cell: (cell) => money(cell[key]),
  total: (sums, range) => money(sums[key], `SUM(${range})`),
});

const MONTHS = new ColumnTable<MonthKey, RealisedCell, MoneySums & { readonly gaps: RealisedCell['gaps'] }>([
  {
    key: 'month',
    head: T.month,
    width: 18,
    cell: ({ month }) => monthWords(month, 'id'),
    total: () => T.total,
  },
  { key: 'fund', head: T.fund, width: 10, cell: ({ fund }) => fund },
  sumColumn('planned', T.planned),
  sumColumn('billed', T.billed),
  sumColumn('paid', T.paid),
  {
    key: 'left',
    head: T.left,
    width: 17,
    cell: ({ planned, paid }, at) => money(planned - paid, `${at.cell('planned')}-${at.cell('paid')}`),
    total: ({ planned, paid }, range) => money(planned - paid, `SUM(${range})`),
  },
  ...GAPS.map(
    (gap): SheetColumn<MonthKey, RealisedCell, MoneySums & { readonly gaps: RealisedCell['gaps'] }> => ({
      key: gap,
      head: T.gaps[gap],
      width: 15,
      cell: ({ gaps }) => money(gaps[gap]),
      total: ({ gaps }, range) => money(gaps[gap], `SUM(${range})`),
    }),
  ),
  {
    key: 'check',
    head: T.check,
    width: 11,
    cell: (_cell, at) => money(0, `${at.cell('left')}-SUM(${at.span('not-due', 'unbilled')})`),
    total: (_sums, range) => money(0, `SUM(${range})`),
  },
]);

function monthSheet(report: RealiseReport, heading: Shown): SheetModel {
  const { cells } = report.result;
  const notes = joined(realiseNotes(report, 'id'), ' ');
  const gaps = Object.fromEntries(
    GAPS.map((gap) => [gap, cells.reduce((sum, cell) => sum + cell.gaps[gap], 0)]),
  ) as Record<Gap, number>;
  const problems = problemLines(report, 'id');
  const last = REALISE_TOP + Math.max(1, cells.length) - 1;
  const rows: RowModel[] = [
    title(heading),
    row([notes]),
    blank,
    row(MONTHS.heads, HEADING, 45),
    ...(cells.length === 0
      ? [row([], BODY)]
      : cells.map((cell, at) => row(MONTHS.cells(cell, REALISE_TOP + at), BODY))),
    row(MONTHS.totals({ ...sumsOfMoney(cells), gaps }, REALISE_TOP, last), TOTAL),
    ...sideLines(report.result, 'id').map((one) => row([one])),
    ...(problems.length === 0 ? [] : [blank, section(T.problemsTitle), ...problems.map((one) => row([one]))]),
  ];
  return {
    ...sheet(T.sheets.months, MONTHS.models, rows, REALISE_TOP - 1),
    frozen: { rows: REALISE_TOP - 1, columns: 2 },
  };
}

type CashKey = 'paidIn' | 'month' | 'fund' | 'amount';

const CASH = new ColumnTable<CashKey, CashLine, number>([
  {
    key: 'paidIn',
    head: T.paidIn,
    width: 20,
    cell: ({ paidIn }) => monthWords(paidIn, 'id'),
    total: () => T.total,
  },
  { key: 'month', head: T.contributionOf, width: 20, cell: ({ month }) => monthWords(month, 'id') },
  { key: 'fund', head: T.fund, width: 10, cell: ({ fund }) => fund },
  {
    key: 'amount',
    head: T.amount,
    width: 18,
    cell: ({ amount }) => money(amount),
    total: (sum, range) => money(sum, `SUM(${range})`),
  },
]);

function cashSheet({ result }: RealiseReport, heading: Shown): SheetModel {
  const { cash } = result;
  const total = cash.reduce((sum, { amount }) => sum + amount, 0);
  const last = REALISE_TOP + Math.max(1, cash.length) - 1;
  const rows = [
    title(heading),
    subtitle(T.cashTitle),
    blank,
    row(CASH.heads, HEADING, 30),
    ...(cash.length === 0
      ? [row([], BODY)]
      : cash.map((line, at) => row(CASH.cells(line, REALISE_TOP + at), BODY))),
    row(CASH.totals(total, REALISE_TOP, last), TOTAL),
  ];
  return sheet(T.sheets.cash, CASH.models, rows, REALISE_TOP - 1);
}
