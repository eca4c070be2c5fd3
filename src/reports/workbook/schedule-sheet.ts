import { monthTotals } from '../../budget/budget-cuts.ts';
import { formatDmy } from '../../domain/date.ts';
import { FUNDS, type Fund, isVillageFund } from '../../domain/fund.ts';
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
import { cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, centred, HEADING, MONEY, money, row, subtitle, TOTAL } from './cells.ts';
import { type ScheduleKey, stageRows } from './stage-rows.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
interface Due {
  readonly heading: Shown;
  readonly item: LawItem<DueRule>;
  readonly segment: Segment;
}

/** When what must be paid: PU and BPU, and JP and JHT of BPU apart where the budget has them. */
function duesOf({ budget }: WorkbookFacts): readonly Due[] {
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

/** A month of the budget, the `index`th, with what has to be paid in it and up to it. */
interface Entry {
  readonly month: Month;
  readonly index: number;
  readonly amount: number;
  readonly cumulative: number;
}

/** Months with their due dates, by fund; then the year in stages. */
export function scheduleSheet(book: WorkbookFacts): SheetModel {
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

const lastRow = ({ budget }: WorkbookFacts): number => TOP + budget.months.length - 1;

export const scheduleTotal = (book: WorkbookFacts): { row: number; total: string } => ({
  row: lastRow(book) + 1,
  total: columnsOf(book).letter('amount'),
});

type ScheduleColumns = ColumnTable<ScheduleKey, Entry>;

function columnsOf(book: WorkbookFacts): ScheduleColumns {
  const funds = fundsOf(book);
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
    ...apbdesColumn(book, funds),
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

const fundsOf = ({ budget }: WorkbookFacts): readonly Fund[] => {
  const used = new Set(budget.rows.map(({ fund }) => fund));
  return FUNDS.filter((fund) => used.has(fund));
};

/** The funds among them that pass through the APBDes, as columns. */
const ownColumns = (
  book: WorkbookFacts,
): readonly { readonly fund: Fund; readonly key: `fund ${number}` }[] =>
  fundsOf(book).flatMap((fund, index) =>
    isVillageFund(fund) ? [{ fund, key: `fund ${index}` as const }] : [],
  );

/** What passes through the APBDes in a month, where not all does. */
function apbdesColumn(
  book: WorkbookFacts,
  funds: readonly Fund[],
): readonly SheetColumn<ScheduleKey, Entry>[] {
  const own = ownColumns(book);
  if (own.length === 0 || own.length === funds.length) return [];
  return [
    {
      key: 'apbdes',
      head: W.apbdes,
      width: 17,
      format: MONEY,
      cell: ({ index }, at) =>
        money(
          own.reduce((sum, { fund }) => sum + amountOf(book, fund, index), 0),
          own.map(({ key }) => at.cell(key)).join('+'),
          { bold: true },
        ),
      total: (_, range) =>
        money(
          own.reduce((sum, { fund }) => sum + amountOf(book, fund), 0),
          `SUM(${range})`,
        ),
    },
  ];
}

function fundColumn(book: WorkbookFacts, fund: string, key: ScheduleKey): SheetColumn<ScheduleKey, Entry> {
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

function* sheetRows(book: WorkbookFacts, columns: ReturnType<typeof columnsOf>): Iterable<RowModel> {
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
  const own = ownColumns(book).map((each) => ({ ...each, annual: amountOf(book, each.fund) }));
  yield* stageRows(own, columns, lastRow(book) + 1);
}

/** A date only for a segment that the budget has. */
function dueText(book: WorkbookFacts, { segment, item }: Due, month: Month): Shown {
  if (!book.budget.rates.some((rate) => rate.segment === segment)) return NOTHING;
  const found = inForce(item, month);
  return found ? ownWords(formatDmy(dueDate(found.value, month))) : NOTHING;
}

function amountOf({ budget }: WorkbookFacts, fund: string, month?: number): number {
  return budget.rows
    .filter((entry) => entry.fund === fund)
    .reduce((sum, entry) => sum + (month === undefined ? entry.total : (entry.months[month] ?? 0)), 0);
}
