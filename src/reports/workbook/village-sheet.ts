import type { BudgetRow } from '../../budget/model.ts';
import { FUNDS } from '../../domain/fund.ts';
import { columnLetter } from '../../domain/place.ts';
import type { Shown } from '../../domain/shown.ts';
import type { CellModel, CellStyle, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { type Book, cubeRange, sumOver } from './book.ts';
import {
  BODY,
  HEADING,
  KEYS,
  MONEY,
  MONEY_OR_DASH,
  money,
  row,
  SUBTOTAL,
  subtitle,
  TOTAL,
  title,
} from './cells.ts';

const W = WORKBOOK_TEXT;
const TOP = 6;
/** No, kecamatan, village, people; then categories, their sum, funds, the difference. */
const FIXED = 4;
const DASHED = { format: MONEY_OR_DASH };

/** A village's neighbouring rows in the cube. */
export interface VillageSpan {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly from: number;
  readonly to: number;
}

/** Villages by kecamatan with subtotals: the year's amount by category and, beside it, by fund. */
export function villageSheet(book: Book): SheetModel {
  const columns = columnsOf(book);
  const { categories, funds } = columns;
  const villages = villageSpans(book.budget.rows);
  const rows = [...sheetRows(book, villages, columns)];
  return {
    name: W.sheets.village,
    columns: [
      ...[5, 18, 20, 8].map((width) => ({ width })),
      ...[...categories, W.total, ...funds, W.difference].map(() => ({ width: 14, format: MONEY })),
    ],
    rows,
    frozen: { rows: TOP - 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: '4:5',
    tabColour: '2E75B6',
  };
}

/** Where the sheet's grand total stands: its row and the column of the sum. */
export function villageTotal(book: Book): { row: number; total: string; people: string } {
  const villages = villageSpans(book.budget.rows);
  const kecamatan = new Set(villages.map(({ kecamatan: name }) => name)).size;
  const body = Math.max(1, villages.length + kecamatan);
  return { row: TOP + body, total: columnLetter(FIXED + 1 + columnsOf(book).categories.length), people: 'D' };
}

interface Columns {
  readonly categories: readonly string[];
  readonly funds: readonly string[];
}

function columnsOf({ budget }: Book): Columns {
  const present = new Set(budget.rows.map(({ category }) => category));
  const others = [...present].filter((id) => !budget.categories.includes(id)).sort();
  const funds = new Set(budget.rows.map(({ fund }) => fund));
  return {
    categories: [...budget.categories.filter((id) => present.has(id)), ...others],
    funds: FUNDS.filter((id) => funds.has(id)),
  };
}

export function villageSpans(rows: readonly BudgetRow[]): VillageSpan[] {
  const spans: VillageSpan[] = [];
  for (const [index, { kecamatan, village }] of rows.entries()) {
    const last = spans.at(-1);
    if (last && last.kecamatan === kecamatan && last.village === village)
      spans[spans.length - 1] = { ...last, to: index + 1 };
    else spans.push({ kecamatan, village, from: index, to: index + 1 });
  }
  return spans;
}

function* sheetRows(book: Book, villages: readonly VillageSpan[], columns: Columns): Iterable<RowModel> {
  const { categories, funds } = columns;
  yield title(`${W.sheets.village.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.villageNote);
  yield row([]);
  yield row(
    [
      ...[W.number, W.kecamatan, W.village, W.people],
      ...categories.map((id) => book.labels('category', id)),
      W.amount,
      ...funds,
      W.zeroDifference,
    ],
    HEADING,
    45,
  );
  yield row(['', '', '', '', ...categories, '', ...funds, ''], KEYS);
  let at = TOP;
  let number = 0;
  for (const group of byKecamatan(villages)) {
    const first = at;
    for (const span of group) {
      yield row([++number, ...villageCells(book, span, at, columns)], BODY);
      at++;
    }
    const name = book.labels('kecamatan', group[0]?.kecamatan ?? '');
    yield sumRow(book, columns, ['', W.subtotal(name), ''], group, { first, last: at - 1 }, SUBTOTAL);
    at++;
  }
  if (at === TOP) {
    yield row([], BODY);
    at++;
  }
  yield sumRow(book, columns, ['', W.total, ''], villages, { first: TOP, last: at - 1 }, TOTAL);
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

function villageCells(book: Book, span: VillageSpan, at: number, columns: Columns): CellModel[] {
  const { kecamatan, village, from, to } = span;
  const { categories, funds } = columns;
  const by = (column: 'category' | 'fund', ids: readonly string[], first: number): CellModel[] =>
    ids.map((id, index) =>
      money(
        amountOf(book, [span], column, id),
        sumOver(book, 'total', column, `${columnLetter(first + index)}$${TOP - 1}`, span),
        DASHED,
      ),
    );
  return [
    book.labels('kecamatan', kecamatan),
    book.labels('village', village),
    money(peopleOf(book, [span]), `SUM(${cubeRange(book, 'people', from, to)})`),
    ...by('category', categories, FIXED + 1),
    money(amountOf(book, [span]), sumFormula(categories.length, FIXED + 1, at), { bold: true }),
    ...by('fund', funds, FIXED + categories.length + 2),
    differenceCell(categories.length, funds.length, at),
  ];
}

const sumFormula = (count: number, first: number, at: number): string =>
  `SUM(${columnLetter(first)}${at}:${columnLetter(first + count - 1)}${at})`;

function differenceCell(categories: number, funds: number, at: number): CellModel {
  const total = columnLetter(FIXED + categories + 1);
  return money(0, `${total}${at}-${sumFormula(funds, FIXED + categories + 2, at)}`);
}

function sumRow(
  book: Book,
  { categories, funds }: Columns,
  head: readonly string[],
  spans: readonly VillageSpan[],
  { first, last }: { readonly first: number; readonly last: number },
  style: CellStyle,
): RowModel {
  let column = FIXED;
  const sum = (value: number): CellModel => {
    const letter = columnLetter(column++);
    return money(value, `SUBTOTAL(9,${letter}${first}:${letter}${last})`);
  };
  return row(
    [
      ...head,
      sum(peopleOf(book, spans)),
      ...categories.map((id) => sum(amountOf(book, spans, 'category', id))),
      sum(amountOf(book, spans)),
      ...funds.map((id) => sum(amountOf(book, spans, 'fund', id))),
      sum(0),
    ],
    style,
  );
}

function amountOf(
  { budget }: Book,
  spans: readonly VillageSpan[],
  column?: 'category' | 'fund',
  id?: string,
): number {
  let sum = 0;
  for (const { from, to } of spans)
    for (let index = from; index < to; index++) {
      const entry = budget.rows[index];
      if (entry && (column === undefined || entry[column] === id)) sum += entry.total;
    }
  return sum;
}

function peopleOf({ plan }: Book, spans: readonly VillageSpan[]): number {
  let sum = 0;
  for (const { from, to } of spans)
    for (let index = from; index < to; index++) sum += plan.marks[index]?.people ?? 0;
  return sum;
}
