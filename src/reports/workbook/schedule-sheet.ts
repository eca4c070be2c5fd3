import { cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import { formatDmy } from '../../domain/date.ts';
import type { Month } from '../../domain/month.ts';
import { type Programme, programmesOfLine, type Segment } from '../../domain/programme.ts';
import { NOTHING, ownWords, type Shown, shownText } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { type DueRule, dueDate } from '../../law/payment/due-date.ts';
import { dueDateBpu } from '../../law/payment/due-date-bpu.ts';
import { dueDateJhtBpu } from '../../law/payment/due-date-jht-bpu.ts';
import { dueDateJp } from '../../law/payment/due-date-jp.ts';
import { dueDatePu } from '../../law/payment/due-date-pu.ts';
import { inForce, type LawItem } from '../../law/value.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { monthWords } from '../../text/parts/format.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { type Book, cubeColumn, sheetTitle } from './book.ts';
import { BODY, centred, HEADING, MONEY, money, row, section, subtitle, TOTAL } from './cells.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
/** Shares of a year in which districts pay out ADD; examples to be changed. */
const SCHEMES: readonly Scheme[] = [
  [50, 50],
  [50, 25, 25],
];

interface Due {
  readonly heading: Shown;
  readonly item: LawItem<DueRule>;
  readonly segment: Segment;
}

/** When what must be paid: PU and BPU, and JP and JHT of BPU apart where the budget has them. */
function duesOf({ budget }: Book): readonly Due[] {
  const has = (segment: Segment, programme: Programme): boolean =>
    budget.rates.some(
      (rate) => rate.segment === segment && programmesOfLine(rate.programme).includes(programme),
    );
  return [
    { heading: W.duePu, item: dueDatePu, segment: 'PU' },
    ...(has('PU', 'JP') ? ([{ heading: W.dueJp, item: dueDateJp, segment: 'PU' }] as const) : []),
    { heading: W.dueBpu, item: dueDateBpu, segment: 'BPU' },
    ...(has('BPU', 'JHT') ? ([{ heading: W.dueJhtBpu, item: dueDateJhtBpu, segment: 'BPU' }] as const) : []),
  ];
}

type ScheduleKey = 'month' | `due ${number}` | `fund ${number}` | 'amount' | 'cumulative';

/** A month of the budget, the `index`th, with what has to be paid in it and up to it. */
interface Entry {
  readonly month: Month;
  readonly index: number;
  readonly amount: number;
  readonly cumulative: number;
}

/** Months with their due dates, by fund; then the year in stages. */
export function scheduleSheet(book: Book): SheetModel {
  const columns = columnsOf(book);
  return {
    name: W.sheets.schedule,
    columns: columns.models,
    rows: [...sheetRows(book, columns)],
    frozen: { rows: TOP - 1, columns: 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    dataBars: [columns.range('amount', TOP, lastRow(book))],
    tabColour: '2E75B6',
  };
}

const lastRow = ({ budget }: Book): number => TOP + budget.months.length - 1;

export const scheduleTotal = (book: Book): { row: number; total: string } => ({
  row: lastRow(book) + 1,
  total: columnsOf(book).letter('amount'),
});

function columnsOf(book: Book): ColumnTable<ScheduleKey, Entry> {
  const funds = cutBudget(book.budget, ['fund']).cuts.map(({ key }) => key[0] ?? '');
  return new ColumnTable([
    {
      key: 'month',
      head: W.scheduleMonth,
      width: 20,
      cell: ({ month }) => monthWords(month, 'id'),
      total: () => W.total,
    },
    ...duesOf(book).map(
      (due, index): SheetColumn<ScheduleKey, Entry> => ({
        key: `due ${index}`,
        head: due.heading,
        width: 14,
        cell: ({ month }) => centred(dueText(book, due, month)),
      }),
    ),
    ...funds.map((fund, index) => fundColumn(book, fund, `fund ${index}`)),
    {
      key: 'amount',
      head: W.amount,
      width: 17,
      format: MONEY,
      cell: ({ amount }, at) => {
        const sum = funds.length === 0 ? '0' : `SUM(${at.span('fund 0', `fund ${funds.length - 1}`)})`;
        return money(amount, sum, { bold: true });
      },
      total: (_, range) => money(book.budget.annual, `SUM(${range})`),
    },
    {
      key: 'cumulative',
      head: W.cumulative,
      width: 17,
      format: MONEY,
      cell: ({ cumulative }, at) =>
        money(cumulative, `SUM(${at.letter('amount')}$${TOP}:${at.cell('amount')})`),
    },
  ]);
}

function fundColumn(book: Book, fund: string, key: ScheduleKey): SheetColumn<ScheduleKey, Entry> {
  return {
    key,
    head: shownText(fund),
    width: 17,
    format: MONEY,
    cell: ({ index }, at) =>
      money(
        amountOf(book, fund, index),
        `SUMIFS(${cubeColumn(book, `month ${index}`)},${cubeColumn(book, 'fund')},${at.letter(key)}$${TOP - 1})`,
      ),
    total: (_, range) => money(amountOf(book, fund), `SUM(${range})`),
  };
}

function* sheetRows(book: Book, columns: ReturnType<typeof columnsOf>): Iterable<RowModel> {
  yield sheetTitle(W.sheets.schedule, book);
  yield subtitle(W.dueNote);
  yield row([]);
  yield row(columns.heads, HEADING, 32);
  const totals = monthTotals(book.budget);
  let cumulative = 0;
  for (const [index, month] of book.budget.months.entries()) {
    const amount = totals[index] ?? 0;
    cumulative += amount;
    yield row(columns.cells({ month, index, amount, cumulative }, TOP + index), BODY);
  }
  yield row(columns.totals(undefined, TOP, lastRow(book)), TOTAL);
  yield* stageRows(book);
}

/** A date only for a segment that the budget has. */
function dueText(book: Book, { segment, item }: Due, month: Month): Shown {
  if (!book.budget.rates.some((rate) => rate.segment === segment)) return NOTHING;
  const found = inForce(item, month);
  return found ? ownWords(formatDmy(dueDate(found.value, month))) : NOTHING;
}

function amountOf({ budget }: Book, fund: string, month?: number): number {
  return budget.rows
    .filter((entry) => entry.fund === fund)
    .reduce((sum, entry) => sum + (month === undefined ? entry.total : (entry.months[month] ?? 0)), 0);
}

type Scheme = readonly number[];

/** The stages of a year, the first of which stands in row `first`. */
function stageColumns(
  { budget }: Book,
  scheme: Scheme,
  year: string,
  first: number,
): ColumnTable<'stage' | 'percent' | 'amount', number> {
  return new ColumnTable([
    { key: 'stage', head: W.stageScheme(ownWords(scheme.join('/'))), cell: (index) => W.stage(index + 1) },
    {
      key: 'percent',
      head: W.percent,
      cell: (index) => ({
        value: (scheme[index] ?? 0) / 100,
        style: { format: '0%', align: 'center' },
      }),
    },
    {
      key: 'amount',
      head: W.amount,
      cell: (index, at) => {
        const before = `${at.letter('amount')}${first}:${at.letter('amount')}${at.row - 1}`;
        const last = index === scheme.length - 1;
        const formula = last ? `${year}-SUM(${before})` : `ROUND(${year}*${at.cell('percent')},0)`;
        return money(stageAmount(budget.annual, scheme, index), formula);
      },
    },
  ]);
}

function* stageRows(book: Book): Iterable<RowModel> {
  const { row: totalAt, total } = scheduleTotal(book);
  yield row([]);
  yield section(W.stages);
  let at = totalAt + 3;
  for (const scheme of SCHEMES) {
    const columns = stageColumns(book, scheme, `$${total}$${totalAt}`, at + 1);
    yield row(columns.heads, HEADING);
    at++;
    for (const index of scheme.keys()) yield row(columns.cells(index, at++), BODY);
  }
}

/** Whole rupiah, half up; the last stage is what is left. */
function stageAmount(annual: number, scheme: Scheme, index: number): number {
  const part = (at: number): number => Math.floor((annual * (scheme[at] ?? 0) + 50) / 100);
  if (index < scheme.length - 1) return part(index);
  return scheme.slice(0, -1).reduce((rest, _, at) => rest - part(at), annual);
}
