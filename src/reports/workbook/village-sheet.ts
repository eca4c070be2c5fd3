import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { type CubeKey, cubeRange, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, HEADING, keyRow, MONEY, money, row, SUBTOTAL, subtitle, TOTAL } from './cells.ts';
import type { HeadMark } from './plan.ts';
import {
  amountColumn,
  amountOf,
  apbdesColumn,
  bookFunds,
  categoriesOf,
  type Entry,
  VILLAGE_TOP,
  type VillageAmountColumn,
  type VillageKey,
  type Whole,
} from './village-amounts.ts';
import { type VillageSpan, villageSpans } from './village-spans.ts';

const W = WORKBOOK_TEXT;

/** Villages by kecamatan with subtotals: the year's amount by category and, beside it, by fund. */
export function villageSheet(book: WorkbookFacts): SheetModel {
  const columns = columnsOf(book);
  return {
    name: W.sheets.village,
    columns: columns.models,
    rows: [...sheetRows(book, villageSpans(book.budget.rows), columns)],
    frozen: { rows: VILLAGE_TOP - 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: '4:5',
    tabColour: '2E75B6',
  };
}

/** Where the sheet's grand total stands: its row and the columns of the sum and the people. */
export function villageTotal(book: WorkbookFacts): { row: number; total: string; people: string } {
  const villages = villageSpans(book.budget.rows);
  const kecamatan = new Set(villages.map(({ kecamatan: name }) => name)).size;
  const columns = columnsOf(book);
  return {
    row: VILLAGE_TOP + Math.max(1, villages.length + kecamatan),
    total: columns.letter('amount'),
    people: columns.letter('people'),
  };
}

const PLACE: readonly VillageAmountColumn[] = [
  { key: 'number', head: W.number, width: 5, cell: ({ number }) => number },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 18,
    cell: ({ book, span }) => book.labels('kecamatan', span.kecamatan),
    total: ({ name }) => name,
  },
  {
    key: 'village',
    head: W.village,
    width: 20,
    cell: ({ book, span }) => book.labels('village', span.village),
  },
  {
    key: 'people',
    head: W.people,
    width: 8,
    cell: ({ book, span }) =>
      money(
        headsOf(book, [span], inVillage(book)),
        `SUM(${cubeRange(book, inVillage(book), span.from, span.to)})`,
      ),
    total: ({ book, spans }, range) => totalHeads(book, spans, range),
  },
];

function columnsOf(book: WorkbookFacts): ColumnTable<VillageKey, Entry, Whole> {
  const categories = categoriesOf(book);
  const funds = bookFunds(book);
  return new ColumnTable([
    ...PLACE,
    ...categories.map((id, index) =>
      amountColumn(`category ${index}`, 'category', id, book.labels('category', id)),
    ),
    {
      key: 'amount',
      head: W.amount,
      width: 14,
      format: MONEY,
      cell: ({ span }, at) =>
        money(amountOf(book, [span]), `SUM(${at.span('category 0', `category ${categories.length - 1}`)})`, {
          bold: true,
        }),
      total: ({ spans }, range) => money(amountOf(book, spans), `SUBTOTAL(9,${range})`),
    },
    ...funds.map((id, index) => amountColumn(`fund ${index}`, 'fund', id, id)),
    ...apbdesColumn(book, funds),
    {
      key: 'difference',
      head: W.zeroDifference,
      width: 14,
      format: MONEY,
      cell: (_, at) => money(0, `${at.cell('amount')}-SUM(${at.span('fund 0', `fund ${funds.length - 1}`)})`),
      total: (_, range) => money(0, `SUBTOTAL(9,${range})`),
    },
  ]);
}

function* sheetRows(
  book: WorkbookFacts,
  villages: readonly VillageSpan[],
  columns: ReturnType<typeof columnsOf>,
): Iterable<RowModel> {
  yield sheetTitle(W.sheets.village, book);
  yield subtitle(W.villageNote);
  yield row([]);
  yield row(columns.heads, HEADING, 45);
  yield keyRow(columns.criteria);
  let at = VILLAGE_TOP;
  let number = 0;
  for (const spans of byKecamatan(villages)) {
    const first = at;
    for (const span of spans) yield row(columns.cells({ book, number: ++number, span }, at++), BODY);
    const name = W.subtotal(book.labels('kecamatan', spans[0]?.kecamatan ?? ''));
    yield row(columns.totals({ book, name, spans }, first, at - 1), SUBTOTAL);
    at++;
  }
  if (at === VILLAGE_TOP) {
    yield row([], BODY);
    at++;
  }
  yield row(columns.totals({ book, name: W.total, spans: villages }, VILLAGE_TOP, at - 1), TOTAL);
}

function byKecamatan(villages: readonly VillageSpan[]): VillageSpan[][] {
  const groups: VillageSpan[][] = [];
  for (const span of villages) {
    const group = groups.at(-1);
    if (group?.[0]?.kecamatan === span.kecamatan) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

const inVillage = ({ plan }: WorkbookFacts): HeadMark & CubeKey =>
  plan.severalPosts ? 'ofVillage' : 'people';

/** The heads of some villages: whoever had posts in two of them is one. */
function totalHeads(book: WorkbookFacts, spans: readonly VillageSpan[], range: string): CellModel {
  if (!book.plan.severalPosts) return money(headsOf(book, spans, 'people'), `SUBTOTAL(9,${range})`);
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const all = from === 0 && to === book.budget.rows.length;
  const mark = all ? 'people' : 'ofKecamatan';
  return money(headsOf(book, spans, mark), `SUM(${cubeRange(book, mark, from, to)})`);
}

function headsOf({ plan }: WorkbookFacts, spans: readonly VillageSpan[], mark: HeadMark): number {
  let sum = 0;
  for (const { from, to } of spans)
    for (let index = from; index < to; index++) sum += plan.marks[index]?.[mark] ?? 0;
  return sum;
}
