import { chargingKey } from '../../budget/pattern.ts';
import type { WorkerPremium } from '../../budget/premium.ts';
import { nikAsAsked } from '../../domain/shown.ts';
import type { CellModel, CellStyle, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { rateWords } from '../../text/parts/format.ts';
import { lineRateWords } from '../budget/budget-notes.ts';
import { citation } from '../parts/citation.ts';
import { type Book, DETAIL_TOP } from './book.ts';
import {
  BODY,
  fitted,
  HEADING,
  MONTH_FORMAT,
  money,
  ONES,
  row,
  subtitle,
  TOTAL,
  title,
  wrapped,
} from './cells.ts';
import { monthNumber } from './cube-sheet.ts';
import { DETAIL } from './detail-columns.ts';
import type { DetailRun } from './detail-runs.ts';
import { type CategoryBlock, FirstSeen } from './plan.ts';

const W = WORKBOOK_TEXT;
const WIDTHS = [6, 14, 17, 18, 21, 18, 9, 20, 9, 9, 9, 15, 15, 23, 11, 9, 9, 7, 13, 8, 7, 8, 9, 8];

/** Every worker's lines: base, rate, article, amount a month, months, product. */
export function detailSheet(book: Book): SheetModel {
  return {
    name: W.sheets.detail,
    columns: WIDTHS.map((width) => ({ width })),
    rows: { [Symbol.iterator]: () => sheetRows(book) },
    frozen: { rows: DETAIL_TOP - 1, columns: 5 },
    orientation: 'landscape',
    repeatRows: '4:4',
    autoFilter: `A${DETAIL_TOP - 1}:X${lastRow(book)}`,
    printArea: `A1:S${detailTotalRow(book)}`,
    tabColour: '7F7F7F',
  };
}

const lastRow = (book: Book): number => DETAIL_TOP + Math.max(1, book.plan.detailRows) - 1;

/** The row of the detail's total. */
export const detailTotalRow = (book: Book): number => lastRow(book) + 1;

function* sheetRows(book: Book): Generator<RowModel> {
  yield title(`${W.sheets.detail.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.detailNote);
  yield row([]);
  yield row([...COLUMNS, W.cubeRow, W.markPerson, W.markFund, W.markAccount, W.markRow], HEADING, 45);
  let number = 0;
  for (const cells of bodyCells(book)) {
    yield fitted(cells, WIDTHS, BODY);
    number = Number(cells[0]);
  }
  if (number === 0) yield row([], BODY);
  yield totalRow(book, number);
}

/** What people read; the columns after these are there for formulas. */
const COLUMNS = [
  ...[W.number, W.kecamatan, W.village, W.category, W.name, W.nik, W.programme, W.payer, W.fund],
  ...[W.activity, W.object, W.base, W.rate, W.article, W.monthly, W.from, W.to, W.months, W.amount],
];
const MONTH_COLUMNS: ReadonlySet<number> = new Set([COLUMNS.indexOf(W.from), COLUMNS.indexOf(W.to)]);

/** The same rows as a table, header first, for a detail that is too long for a sheet. Months as 2026-03. */
export function* detailTable(book: Book): Generator<readonly (string | number | undefined)[]> {
  yield COLUMNS;
  for (const cells of bodyCells(book)) {
    yield COLUMNS.map((_, at) => {
      const cell = cells[at];
      const value = typeof cell === 'object' ? cell.value : cell;
      return MONTH_COLUMNS.has(at) ? String(value).replace(/(?=..$)/, '-') : value;
    });
  }
}

function* bodyCells(book: Book): Generator<CellModel[]> {
  let number = 0;
  let at = DETAIL_TOP;
  for (const block of book.plan.blocks) {
    for (const worker of block.workers) {
      number++;
      const seen = new FirstSeen();
      for (const run of book.plan.runsOf(block, worker.lines)) {
        yield runCells(book, block, worker, run, { number, at, seen });
        at++;
      }
    }
  }
}

const BASE: CellStyle = { format: '#,##0.00' };
const RATE: CellStyle = { align: 'center', wrap: true };
const MONTH: CellStyle = { format: MONTH_FORMAT };
const MARK: CellStyle = { format: ONES };

interface Position {
  readonly number: number;
  readonly at: number;
  readonly seen: FirstSeen;
}

function runCells(
  book: Book,
  block: CategoryBlock,
  worker: WorkerPremium,
  { line, first, last }: DetailRun,
  { number, at, seen }: Position,
): CellModel[] {
  const cube = book.budget.rows[block.from];
  const rowAt = cubeRowOf(book, block, line);
  const mark = seen.mark(line, String(rowAt));
  const months = last - first + 1;
  const [from, to] = [`${DETAIL.from}${at}`, `${DETAIL.to}${at}`];
  return [
    number,
    wrapped(book.labels('kecamatan', cube?.kecamatan ?? worker.kecamatan)),
    wrapped(book.labels('village', cube?.village ?? worker.village)),
    wrapped(book.labels('category', worker.category)),
    wrapped(worker.name),
    nikAsAsked(worker.nik, book.unmask),
    line.programme,
    book.labels('payer', line.payer),
    line.fund,
    line.activity ?? '',
    line.object ?? '',
    { value: line.base / 100, style: BASE },
    { value: rateText(line), style: RATE },
    wrapped(sourceText(line)),
    money(line.amount),
    { value: monthNumber(first), style: MONTH },
    { value: monthNumber(last), style: MONTH },
    { value: months, formula: `(INT(${to}/100)-INT(${from}/100))*12+MOD(${to},100)-MOD(${from},100)+1` },
    money(line.amount * months, `${DETAIL.monthly}${at}*${DETAIL.months}${at}`),
    rowAt,
    { value: mark.person, style: MARK },
    { value: mark.fund, style: MARK },
    { value: mark.account, style: MARK },
    { value: mark.row, style: MARK },
  ];
}

/** The number of the cube row, as its column A shows it. */
function cubeRowOf(book: Book, block: CategoryBlock, line: DetailRun['line']): number {
  const index = book.plan.rowOf(block, chargingKey(line));
  if (index < 0)
    throw new RangeError(`a line of the detail is not in the cube: ${line.programme} ${line.fund}`);
  return index + 1;
}

function rateText({ rate, percent }: DetailRun['line']): string {
  const words = lineRateWords(rate, 'id');
  return percent === undefined ? words : `${words} × ${percent}%`;
}

function sourceText({ source, relief }: DetailRun['line']): string {
  if (!relief) return citation(source);
  return `${citation(source)}; ${citation(relief.source)} (${rateWords(relief.payable, 'id')})`;
}

function totalRow(book: Book, people: number): RowModel {
  const { annual } = book.budget;
  const sum = (column: string): string => `SUM(${column}${DETAIL_TOP}:${column}${lastRow(book)})`;
  return row(
    [
      '',
      W.total,
      ...Array.from({ length: 16 }, () => ''),
      money(annual, sum(DETAIL.amount)),
      '',
      money(people, sum(DETAIL.markPerson)),
      '',
      '',
      '',
    ],
    TOTAL,
  );
}
