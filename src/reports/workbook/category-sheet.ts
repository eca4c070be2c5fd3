import { cutBudget } from '../../budget/cut.ts';
import type { BudgetRow } from '../../budget/model.ts';
import { columnLetter } from '../../domain/place.ts';
import { PAYERS, PROGRAMMES } from '../../domain/programme.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { type Book, cubeColumn } from './book.ts';
import { BODY, HEADING, KEYS, MONEY, MONEY_OR_DASH, money, row, TOTAL, title } from './cells.ts';

const W = WORKBOOK_TEXT;
const TOP = 6;
const FIXED = 5;
const DASHED = { format: MONEY_OR_DASH };

/** Categories against programme and payer. */
export function categorySheet(book: Book): SheetModel {
  const rows = [...sheetRows(book)];
  const total = columnLetter(FIXED + pairsOf(book).length + 1);
  return {
    name: W.sheets.category,
    columns: [
      ...[6, 30, 22, 10, 9].map((width) => ({ width })),
      ...[...pairsOf(book), ''].map(() => ({ width: 18, format: MONEY })),
    ],
    rows,
    frozen: { rows: TOP - 1, columns: 2 },
    orientation: 'landscape',
    repeatRows: '4:5',
    dataBars: [`${total}${TOP}:${total}${categoryTotal(book).row - 1}`],
    tabColour: '2E75B6',
  };
}

export function categoryTotal(book: Book): { row: number; total: string; people: string } {
  const count = cutBudget(book.budget, ['category']).cuts.length;
  return {
    row: TOP + Math.max(1, count),
    total: columnLetter(FIXED + pairsOf(book).length + 1),
    people: 'E',
  };
}

type Pair = Pick<BudgetRow, 'programme' | 'payer'>;

/** Programmes with their payers, as far as they occur. */
function pairsOf({ budget }: Book): Pair[] {
  const present = new Set(budget.rows.map(({ programme, payer }) => `${programme} ${payer}`));
  return PROGRAMMES.flatMap((programme) => PAYERS.map((payer) => ({ programme, payer }))).filter(
    ({ programme, payer }) => present.has(`${programme} ${payer}`),
  );
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { budget, facts, labels } = book;
  const pairs = pairsOf(book);
  yield title(`${W.sheets.category.toUpperCase()}: ${W.title(book.period)}`);
  yield row([]);
  yield row([]);
  yield row(
    [
      ...[W.number, W.category, W.categoryId, W.segment, W.people],
      ...pairs.map(({ programme, payer }) => `${programme}, ${labels('payer', payer)}`),
      W.amount,
    ],
    HEADING,
    45,
  );
  yield row(
    [
      '',
      '',
      '',
      '',
      '',
      ...pairs.map(({ programme, payer }) => `${programme} ${labels('payer', payer)}`),
      '',
    ],
    KEYS,
  );
  const { cuts } = cutBudget(budget, ['category']);
  for (const [index, { key, workers, total }] of cuts.entries()) {
    const at = TOP + index;
    const id = key[0] ?? '';
    const where = `${cubeColumn(book, 'category')},$C${at}`;
    yield row(
      [
        index + 1,
        labels('category', id),
        id,
        facts.policy.categories.get(id)?.segment ?? '',
        money(workers, `SUMIFS(${cubeColumn(book, 'people')},${where})`),
        ...pairs.map((pair) =>
          money(
            amountOf(budget.rows, pair, id),
            `SUMIFS(${cubeColumn(book, 'total')},${where},${pairCondition(book, pair)})`,
            DASHED,
          ),
        ),
        money(total, `SUM(${columnLetter(FIXED + 1)}${at}:${columnLetter(FIXED + pairs.length)}${at})`, {
          bold: true,
        }),
      ],
      BODY,
    );
  }
  if (cuts.length === 0) yield row([], BODY);
  yield totalRow(book, pairs, TOP + Math.max(1, cuts.length) - 1);
}

function pairCondition(book: Book, { programme, payer }: Pair): string {
  const name = book.labels('payer', payer);
  return `${cubeColumn(book, 'programme')},"${programme}",${cubeColumn(book, 'payer')},"${name}"`;
}

function amountOf(rows: readonly BudgetRow[], { programme, payer }: Pair, category?: string): number {
  return rows
    .filter(
      (entry) =>
        entry.programme === programme &&
        entry.payer === payer &&
        (category === undefined || entry.category === category),
    )
    .reduce((sum, entry) => sum + entry.total, 0);
}

function totalRow({ budget }: Book, pairs: readonly Pair[], last: number): RowModel {
  let column = FIXED - 1;
  const sum = (value: number): ReturnType<typeof money> => {
    const letter = columnLetter(++column);
    return money(value, `SUM(${letter}${TOP}:${letter}${last})`);
  };
  return row(
    [
      '',
      W.total,
      '',
      '',
      sum(budget.workers.charged),
      ...pairs.map((pair) => sum(amountOf(budget.rows, pair))),
      sum(budget.annual),
    ],
    TOTAL,
  );
}
