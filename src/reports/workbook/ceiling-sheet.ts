import { type CeilingUse, ceilingUse } from '../../budget/ceilings.ts';
import { joined } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { hasCeilings } from '../../policy/village-ceilings.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { ceilingFund } from '../parts/ceiling-words.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { type CubeKey, sheetTitle, sumOver, type WorkbookFacts } from './book.ts';
import { BODY, HEADING, input, money, range, row, subtitle, TOTAL } from './cells.ts';
import { type VillageSpan, villageSpans } from './village-spans.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

/** A ceiling, what is planned under it, and the cube's rows that this is the sum of. */
interface Entry {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly use: CeilingUse;
  readonly span: VillageSpan | undefined;
}

type Key =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'fund'
  | 'months'
  | 'ceiling'
  | 'planned'
  | 'left'
  | 'over'
  | 'use';

const NOWHERE = { from: 0, to: 0 };

type Total = (uses: readonly CeilingUse[], range: string) => CellModel;

const sumOf =
  (key: 'ceiling' | 'planned' | 'left' | 'over'): Total =>
  (uses, range) =>
    areNested(uses)
      ? ''
      : money(
          uses.reduce((total, use) => total + use[key], 0),
          `SUM(${range})`,
        );

/** Some ceiling is of months inside another's, so that their rupiah must not be added up. */
function areNested(uses: readonly CeilingUse[]): boolean {
  const seen = new Map<string, { whole: boolean; readonly months: Set<number> }>();
  return uses.some(({ kecamatan, village, fund, months }) => {
    const key = [kecamatan, village, fund].join('\u0000');
    const known = seen.get(key) ?? { whole: false, months: new Set() };
    const nested = known.whole || (months ?? [...known.months]).some((month) => known.months.has(month));
    for (const month of months ?? []) known.months.add(month);
    seen.set(key, { ...known, whole: known.whole || months === undefined });
    return nested;
  });
}

type Column = SheetColumn<Key, Entry, readonly CeilingUse[]>;

const PLACE: readonly Column[] = [
  { key: 'number', head: W.number, width: 6, cell: ({ number }) => number },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 22,
    cell: ({ book, use }) => book.labels('kecamatan', use.kecamatan),
    total: () => W.total,
  },
  {
    key: 'village',
    head: W.village,
    width: 24,
    cell: ({ book, use }) => book.labels('village', use.village),
  },
  { key: 'fund', head: W.fund, width: 10, cell: ({ use }) => use.fund },
];

const MONTHS: Column = {
  key: 'months',
  head: W.quotaMonths,
  width: 24,
  cell: ({ use: { months } }) => (months === undefined ? W.allMonths : monthSpans(months, 'id')),
};

const AMOUNTS: readonly Column[] = [
  {
    key: 'ceiling',
    head: W.ceilingAmount,
    width: 17,
    cell: ({ use }) => input(use.ceiling),
    total: sumOf('ceiling'),
  },
  {
    key: 'planned',
    head: W.planned,
    width: 17,
    cell: ({ book, use, span }, at) => {
      const sums = judgedKeys(book, use).map((key) =>
        sumOver(book, key, 'fund', `$${at.cell('fund')}`, span ?? NOWHERE),
      );
      return money(use.planned, sums.join('+'));
    },
    total: sumOf('planned'),
  },
  {
    key: 'left',
    head: W.leftAmount,
    width: 17,
    cell: ({ use }, at) => money(use.left, `MAX(0,${at.cell('ceiling')}-${at.cell('planned')})`),
    total: sumOf('left'),
  },
  {
    key: 'over',
    head: W.over,
    width: 17,
    cell: ({ use }, at) => money(use.over, `MAX(0,${at.cell('planned')}-${at.cell('ceiling')})`),
    total: sumOf('over'),
  },
  {
    key: 'use',
    head: W.use,
    width: 12,
    cell: ({ use: { ceiling, planned } }, at) => ({
      value: ceiling === 0 ? 0 : planned / ceiling,
      formula: `IF(${at.cell('ceiling')}=0,0,${at.cell('planned')}/${at.cell('ceiling')})`,
      style: { format: '0.0%' },
    }),
  },
];

type Columns = ColumnTable<Key, Entry, readonly CeilingUse[]>;

/** The columns of the cube that a ceiling is held against: the total, or the months that it is of. */
function judgedKeys({ budget }: WorkbookFacts, { months }: CeilingUse): CubeKey[] {
  if (months === undefined) return ['total'];
  return months.map((month): CubeKey => `month ${budget.months.indexOf(month)}`);
}

/** Which ceilings are of some months only, and of which; nothing where all are of the whole period. */
function monthsNote(uses: readonly CeilingUse[]): RowModel {
  const partial = uses.filter(({ months }) => months !== undefined);
  const funds = new Set(partial.map((use) => ceilingFund(use, 'id')));
  return funds.size === 0 ? row([]) : subtitle(W.ceilingMonths(joined([...funds], '; ')));
}

/** Where a fund has a ceiling for each half of the year, its rows must say which they are. */
function columnsOf(uses: readonly CeilingUse[]): Columns {
  const partial = uses.some(({ months }) => months !== undefined);
  return new ColumnTable([...PLACE, ...(partial ? [MONTHS] : []), ...AMOUNTS]);
}

/** The sheet's columns of funds, ceilings and plans, where it has rows that may be added up. */
export function ceilingRanges({
  budget,
  facts,
}: WorkbookFacts): Readonly<Record<'fund' | 'ceiling' | 'planned', string>> | undefined {
  const uses = hasCeilings(facts.policy) ? ceilingUse(budget, facts.policy) : [];
  if (uses.length === 0 || areNested(uses)) return undefined;
  const columns = columnsOf(uses);
  const of = (key: Key): string => range(columns.letter(key), TOP, TOP + uses.length - 1, W.sheets.ceiling);
  return { fund: of('fund'), ceiling: of('ceiling'), planned: of('planned') };
}

/** Ceilings of the policy against what each village plans; undefined when the policy has none. */
export function ceilingSheet(book: WorkbookFacts): SheetModel | undefined {
  if (!hasCeilings(book.facts.policy)) return undefined;
  const uses = ceilingUse(book.budget, book.facts.policy);
  if (uses.length === 0 && book.budget.rows.length > 0) return undefined;
  const columns = columnsOf(uses);
  const rows = [...sheetRows(book, uses, columns)];
  return {
    name: W.sheets.ceiling,
    columns: columns.models,
    rows,
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    dataBars: [columns.range('use', TOP, rows.length - 1)],
    tabColour: '70AD47',
  };
}

function* sheetRows(book: WorkbookFacts, uses: readonly CeilingUse[], columns: Columns): Iterable<RowModel> {
  const { budget } = book;
  yield sheetTitle(W.sheets.ceiling, book);
  yield subtitle(W.ceilingNote);
  yield monthsNote(uses);
  yield row(columns.heads, HEADING, 32);
  const spans = new Map(
    villageSpans(budget.rows).map((span) => [`${span.kecamatan}\u0000${span.village}`, span]),
  );
  for (const [index, use] of uses.entries()) {
    const span = spans.get(`${use.kecamatan}\u0000${use.village}`);
    yield row(
      columns.cells({ book, number: index + 1, use, span }, TOP + index),
      use.over > 0 ? { ...BODY, fill: 'F8CBAD' } : BODY,
    );
  }
  if (uses.length === 0) yield row([], BODY);
  yield row(columns.totals(uses, TOP, TOP + Math.max(1, uses.length) - 1), TOTAL);
}
