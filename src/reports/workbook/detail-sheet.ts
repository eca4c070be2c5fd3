import { chargingKey } from '../../budget/charging-pattern.ts';
import { entry } from '../../budget/groups.ts';
import type { BudgetRow } from '../../budget/model.ts';
import type { WorkerPremium } from '../../budget/premium.ts';
import type { CsvCell } from '../../domain/csv.ts';
import { digitsOf } from '../../domain/nik.ts';
import { ownWords } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { DETAIL_TOP, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, HEADING, row, subtitle, TOTAL } from './cells.ts';
import { DETAIL, detailColumns, LAST_READ_COLUMN } from './detail-columns.ts';
import type { DetailRun } from './detail-runs.ts';
import { type CategoryBlock, FirstSeen } from './plan.ts';
import { differenceRows } from './rounding-rows.ts';

const W = WORKBOOK_TEXT;

/** Every worker's lines: base, rate, article, amount a month, months, product. */
export function detailSheet(book: WorkbookFacts): SheetModel {
  const columns = detailColumns(book);
  return {
    name: W.sheets.detail,
    columns: columns.models,
    rows: { [Symbol.iterator]: () => sheetRows(book) },
    frozen: { rows: DETAIL_TOP - 1, columns: 5 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tables: [columns.table(W.tables.detail, DETAIL_TOP - 1, lastRow(book))],
    printArea: DETAIL.block(1, detailTotalRow(book), LAST_READ_COLUMN),
    tabColour: '7F7F7F',
  };
}

const lastRow = (book: WorkbookFacts): number => DETAIL_TOP + Math.max(1, book.plan.detailRows) - 1;

/** The row of the detail's total. */
export const detailTotalRow = (book: WorkbookFacts): number => lastRow(book) + 1;

function* sheetRows(book: WorkbookFacts): Generator<RowModel> {
  const columns = detailColumns(book);
  yield sheetTitle(W.sheets.detail, book);
  yield subtitle(W.detailNote);
  yield row([]);
  yield row(columns.heads, HEADING, 45);
  const counted = { people: 0 };
  let at = DETAIL_TOP;
  for (const cells of bodyCells(book, counted)) {
    yield fitted(cells(at), columns.widths, BODY);
    at++;
  }
  if (at === DETAIL_TOP) yield row([], BODY);
  const sums = { people: counted.people, annual: book.budget.annual };
  yield row(columns.totals(sums, DETAIL_TOP, lastRow(book)), TOTAL);
}

/** The rate as a number is there for the formulas; beside it stand its words. */
const READ = DETAIL.keys
  .slice(0, DETAIL.keys.indexOf(LAST_READ_COLUMN) + 1)
  .filter((key) => key !== 'rateValue');

/** The same rows as a table, header first, for a detail that is too long for a sheet. Months as 2026-03. */
export function* detailTable(book: WorkbookFacts): Generator<readonly CsvCell[]> {
  yield READ.map((key) => shownIn(DETAIL.heads[DETAIL.keys.indexOf(key)]));
  let at = DETAIL_TOP;
  for (const make of bodyCells(book, { people: 0 })) {
    const cells = make(at++);
    yield READ.map((key) => {
      const value = shownIn(cells[DETAIL.keys.indexOf(key)]);
      return key === 'from' || key === 'to' ? ownWords(String(value).replace(/(?=..$)/, '-')) : value;
    });
  }
}

const shownIn = (cell: CellModel): CsvCell => (typeof cell === 'object' ? cell.value : cell);

/** The cells of each row of the body, as soon as it is known where it stands; counts the people. */
function* bodyCells(
  book: WorkbookFacts,
  counted: { people: number },
): Generator<(at: number) => CellModel[]> {
  const columns = detailColumns(book);
  const several = new Map<string, FirstSeen>();
  let number = 0;
  for (const block of book.plan.blocks) {
    const place = book.budget.rows[block.from];
    for (const worker of block.workers) {
      number++;
      const seen = seenOf(worker, several);
      for (const run of book.plan.runsOf(block, worker.lines)) {
        const cubeRow = cubeRowOf(book, block, run.line);
        const mark = seen.mark({ ...(place ?? worker), ...bookedIn(run) }, String(cubeRow));
        counted.people += mark.people;
        const made = { book, number, worker, place, run, cubeRow, mark };
        yield (at) => columns.cells(made, at);
      }
    }
    yield* differenceRows(book, block);
  }
}

const bookedIn = ({
  line: { programme, fund, subFund, activity, object },
}: DetailRun): Pick<BudgetRow, 'programme' | 'fund' | 'subFund' | 'activity' | 'object'> => ({
  programme,
  fund,
  subFund,
  activity,
  object,
});

/** Whoever has several rows is one person in all of them. */
function seenOf({ nik, months }: WorkerPremium, several: Map<string, FirstSeen>): FirstSeen {
  if (months === undefined) return new FirstSeen(false);
  return entry(several, digitsOf(nik), () => new FirstSeen(true));
}

/** The number of the cube row, as its first column shows it. */
function cubeRowOf(book: WorkbookFacts, block: CategoryBlock, line: DetailRun['line']): number {
  const index = book.plan.rowOf(block, chargingKey(line));
  if (index < 0)
    throw new RangeError(`a line of the detail is not in the cube: ${line.programme} ${line.fund}`);
  return index + 1;
}
