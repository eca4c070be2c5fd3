import { cutBudget, monthTotals } from '../../budget/cut.ts';
import { formatDmy } from '../../domain/date.ts';
import type { Month } from '../../domain/month.ts';
import { columnLetter } from '../../domain/place.ts';
import type { Programme, Segment } from '../../domain/programme.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { type DueRule, dueDate } from '../../law/payment/due-date.ts';
import { dueDateBpu } from '../../law/payment/due-date-bpu.ts';
import { dueDateJhtBpu } from '../../law/payment/due-date-jht-bpu.ts';
import { dueDateJp } from '../../law/payment/due-date-jp.ts';
import { dueDatePu } from '../../law/payment/due-date-pu.ts';
import { inForce, type LawItem } from '../../law/value.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { monthWords } from '../../text/parts/format.ts';
import { type Book, cubeColumn } from './book.ts';
import { BODY, centred, HEADING, MONEY, money, row, section, subtitle, TOTAL, title } from './cells.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
/** Shares of a year in which districts pay out ADD; examples to be changed. */
const SCHEMES: readonly (readonly number[])[] = [
  [50, 50],
  [50, 25, 25],
];

interface Due {
  readonly heading: string;
  readonly item: LawItem<DueRule>;
  readonly segment: Segment;
}

/** When what must be paid: PU and BPU, and JP and JHT of BPU apart where the budget has them. */
function duesOf({ budget }: Book): readonly Due[] {
  const has = (segment: Segment, programme: Programme): boolean =>
    budget.rates.some((rate) => rate.segment === segment && rate.programme === programme);
  return [
    { heading: W.duePu, item: dueDatePu, segment: 'PU' },
    ...(has('PU', 'JP') ? ([{ heading: W.dueJp, item: dueDateJp, segment: 'PU' }] as const) : []),
    { heading: W.dueBpu, item: dueDateBpu, segment: 'BPU' },
    ...(has('BPU', 'JHT') ? ([{ heading: W.dueJhtBpu, item: dueDateJhtBpu, segment: 'BPU' }] as const) : []),
  ];
}

/** Columns before the funds: the month and its due dates. */
const fixedOf = (book: Book): number => 1 + duesOf(book).length;

/** Months with their due dates, by fund; then the year in stages. */
export function scheduleSheet(book: Book): SheetModel {
  const funds = fundsOf(book);
  const total = columnLetter(fixedOf(book) + funds.length + 1);
  return {
    name: W.sheets.schedule,
    columns: [
      ...[20, ...duesOf(book).map(() => 14)].map((width) => ({ width })),
      ...[...funds, W.total, W.cumulative].map(() => ({ width: 17, format: MONEY })),
    ],
    rows: [...sheetRows(book)],
    frozen: { rows: TOP - 1, columns: 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    dataBars: [`${total}${TOP}:${total}${TOP + book.budget.months.length - 1}`],
    tabColour: '2E75B6',
  };
}

export function scheduleTotal(book: Book): { row: number; total: string } {
  return {
    row: TOP + book.budget.months.length,
    total: columnLetter(fixedOf(book) + fundsOf(book).length + 1),
  };
}

const fundsOf = ({ budget }: Book): string[] =>
  cutBudget(budget, ['fund']).cuts.map(({ key }) => key[0] ?? '');

function* sheetRows(book: Book): Iterable<RowModel> {
  const { budget } = book;
  const funds = fundsOf(book);
  yield title(`${W.sheets.schedule.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.dueNote);
  yield row([]);
  yield row(
    [W.scheduleMonth, ...duesOf(book).map(({ heading }) => heading), ...funds, W.amount, W.cumulative],
    HEADING,
    32,
  );
  const totals = monthTotals(budget);
  let cumulative = 0;
  for (const [index, month] of budget.months.entries()) {
    cumulative += totals[index] ?? 0;
    yield row(monthCells(book, funds, month, index, cumulative), BODY);
  }
  yield totalRow(book, funds);
  yield* stageRows(book);
}

function monthCells(
  book: Book,
  funds: readonly string[],
  month: Month,
  index: number,
  cumulative: number,
): CellModel[] {
  const { budget } = book;
  const at = TOP + index;
  const fixed = fixedOf(book);
  const total = columnLetter(fixed + funds.length + 1);
  return [
    monthWords(month, 'id'),
    ...duesOf(book).map((due) => centred(dueText(book, due, month))),
    ...funds.map((fund, column) =>
      money(
        amountOf(book, fund, index),
        `SUMIFS(${cubeColumn(book, `month ${index}`)},${cubeColumn(book, 'fund')},${columnLetter(fixed + 1 + column)}$${TOP - 1})`,
      ),
    ),
    money(monthTotals(budget)[index] ?? 0, fundSum(fixed, funds.length, at), { bold: true }),
    money(cumulative, `SUM(${total}$${TOP}:${total}${at})`),
  ];
}

const fundSum = (fixed: number, funds: number, at: number): string =>
  funds === 0 ? '0' : `SUM(${columnLetter(fixed + 1)}${at}:${columnLetter(fixed + funds)}${at})`;

/** A date only for a segment that the budget has. */
function dueText(book: Book, { segment, item }: Due, month: Month): string {
  if (!book.budget.rates.some((rate) => rate.segment === segment)) return '';
  const found = inForce(item, month);
  return found ? formatDmy(dueDate(found.value, month)) : '';
}

function amountOf({ budget }: Book, fund: string, month?: number): number {
  return budget.rows
    .filter((entry) => entry.fund === fund)
    .reduce((sum, entry) => sum + (month === undefined ? entry.total : (entry.months[month] ?? 0)), 0);
}

function totalRow(book: Book, funds: readonly string[]): RowModel {
  const fixed = fixedOf(book);
  const last = TOP + book.budget.months.length - 1;
  const sum = (column: number): string => `SUM(${columnLetter(column)}${TOP}:${columnLetter(column)}${last})`;
  return row(
    [
      W.total,
      ...duesOf(book).map(() => ''),
      ...funds.map((fund, index) => money(amountOf(book, fund), sum(fixed + 1 + index))),
      money(book.budget.annual, sum(fixed + funds.length + 1)),
      '',
    ],
    TOTAL,
  );
}

function* stageRows(book: Book): Iterable<RowModel> {
  const { row: totalAt, total } = scheduleTotal(book);
  const year = `$${total}$${totalAt}`;
  yield row([]);
  yield section(W.stages);
  let at = totalAt + 3;
  for (const scheme of SCHEMES) {
    yield row([W.stageScheme(scheme.join('/')), W.percent, W.amount], HEADING);
    const first = at + 1;
    for (const [index, percent] of scheme.entries()) {
      at++;
      const last = index === scheme.length - 1;
      const formula = last ? `${year}-SUM(C${first}:C${at - 1})` : `ROUND(${year}*B${at},0)`;
      yield row(
        [
          W.stage(index + 1),
          { value: percent / 100, style: { format: '0%', align: 'center' } },
          money(stageAmount(book.budget.annual, scheme, index), formula),
        ],
        BODY,
      );
    }
    at++;
  }
}

/** Whole rupiah, half up; the last stage is what is left. */
function stageAmount(annual: number, scheme: readonly number[], index: number): number {
  const part = (at: number): number => Math.floor((annual * (scheme[at] ?? 0) + 50) / 100);
  if (index < scheme.length - 1) return part(index);
  return scheme.slice(0, -1).reduce((rest, _, at) => rest - part(at), annual);
}
