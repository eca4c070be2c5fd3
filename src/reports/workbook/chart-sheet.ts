import { monthTotals } from '../../budget/budget-cuts.ts';
import { ceilingUse } from '../../budget/ceilings.ts';
import { type Shown, word } from '../../domain/shown.ts';
import type { ChartModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { shortMonth } from '../../text/parts/format.ts';
import { ColumnTable } from '../parts/columns.ts';
import { cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { ceilingRanges } from './ceiling-sheet.ts';
import { BODY, blank, HEADING, money, range, row, section, sheetRef } from './cells.ts';
import { cubeTotalRow } from './cube-sheet.ts';
import { bookFunds } from './village-amounts.ts';

const W = WORKBOOK_TEXT;
/** A chart stands right of its figures and is so many rows high, and columns wide. */
const ROWS = 17;
const COLUMNS = 7;

type Key = 'name' | 'first' | 'second';

interface Figure {
  readonly name: Shown;
  readonly amounts: readonly { readonly value: number; readonly formula: (nameCell: string) => string }[];
}

/** A small table of figures, and the chart of it. */
interface Picture {
  readonly title: Shown;
  readonly nameHead: Shown;
  readonly heads: readonly Shown[];
  readonly figures: readonly Figure[];
}

const COLOURS = ['1F4E79', 'ED7D31'];
const KEYS = ['first', 'second'] as const;

/** The budget in charts that follow its cells: by fund, by month, and ceilings beside what is planned. */
export function chartSheet(book: WorkbookFacts): SheetModel | undefined {
  if (book.budget.rows.length === 0) return undefined;
  const rows: RowModel[] = [sheetTitle(W.sheets.charts, book), blank];
  const charts = [fundPicture(book), monthPicture(book), ceilingPicture(book)].flatMap((picture) =>
    picture === undefined ? [] : [drawn(picture, rows)],
  );
  return {
    name: W.sheets.charts,
    columns: [16, 16, 16, ...Array.from({ length: COLUMNS }, () => 10)].map((width) => ({ width })),
    rows,
    charts,
    orientation: 'portrait',
    hideGrid: true,
    tabColour: '2E75B6',
    together: 1,
  };
}

/** Adds the rows of the figures, and leaves those free that the chart is higher. */
function drawn({ title, nameHead, heads, figures }: Picture, rows: RowModel[]): ChartModel {
  const table = new ColumnTable<Key, Figure>([
    { key: 'name', head: nameHead, cell: ({ name }) => name },
    ...heads.map((head, index) => ({
      key: KEYS[index] ?? 'first',
      head,
      cell: ({ amounts }: Figure, at: { cell(key: Key): string }) => {
        const { value = 0, formula } = amounts[index] ?? {};
        return money(value, formula?.(at.cell('name')));
      },
    })),
  ]);
  const top = rows.length;
  rows.push(section(title), row(table.heads, HEADING));
  const first = rows.length + 1;
  for (const figure of figures) rows.push(row(table.cells(figure, rows.length + 1), BODY));
  const last = rows.length;
  while (rows.length < top + ROWS + 1) rows.push(blank);
  const cells = (key: Key, from: number, to: number): string =>
    range(table.letter(key), from, to, W.sheets.charts);
  return {
    title,
    kind: 'columns',
    from: [3, top],
    to: [3 + COLUMNS, top + ROWS],
    categories: { range: cells('name', first, last), values: figures.map(({ name }) => name) },
    series: heads.map((head, index) => {
      const key = KEYS[index] ?? 'first';
      return {
        name: { range: cells(key, first - 1, first - 1), values: [head] },
        amounts: {
          range: cells(key, first, last),
          values: figures.map(({ amounts }) => amounts[index]?.value ?? 0),
        },
        colour: COLOURS[index] ?? '',
      };
    }),
  };
}

function fundPicture(book: WorkbookFacts): Picture {
  const { rows } = book.budget;
  return {
    title: W.byFund,
    nameHead: W.fund,
    heads: [W.amount],
    figures: bookFunds(book).map((fund) => ({
      name: word(fund),
      amounts: [
        {
          value: rows.reduce((sum, one) => (one.fund === fund ? sum + one.total : sum), 0),
          formula: (name) => `SUMIFS(${cubeColumn(book, 'total')},${cubeColumn(book, 'fund')},${name})`,
        },
      ],
    })),
  };
}

function monthPicture(book: WorkbookFacts): Picture {
  const { budget, cube } = book;
  const totals = monthTotals(budget);
  return {
    title: W.byMonth,
    nameHead: W.scheduleMonth,
    heads: [W.amount],
    figures: budget.months.map((month, index) => ({
      name: shortMonth(month, 'id'),
      amounts: [
        {
          value: totals[index] ?? 0,
          formula: () => `${sheetRef(W.sheets.cube)}!${cube.letter(`month ${index}`)}${cubeTotalRow(budget)}`,
        },
      ],
    })),
  };
}

/** By fund, over all villages; none where the workbook has no ceilings. */
function ceilingPicture(book: WorkbookFacts): Picture | undefined {
  const ranges = ceilingRanges(book);
  if (!ranges) return undefined;
  const uses = ceilingUse(book.budget, book.facts.policy);
  const funds = [...new Set(uses.map(({ fund }) => fund))];
  const sum = (key: 'ceiling' | 'planned', fund: string) => ({
    value: uses.reduce((all, use) => (use.fund === fund ? all + use[key] : all), 0),
    formula: (name: string): string => `SUMIFS(${ranges[key]},${ranges.fund},${name})`,
  });
  return {
    title: W.byCeiling,
    nameHead: W.fund,
    heads: [W.ceilingAmount, W.planned],
    figures: funds.map((fund) => ({
      name: word(fund),
      amounts: [sum('ceiling', fund), sum('planned', fund)],
    })),
  };
}
