import { type QuotaUse, quotaUse } from '../../budget/quotas.ts';
import type { CellModel, CellStyle, RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { ColumnTable, type RowAddress, type SheetColumn } from '../parts/columns.ts';
import { sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, DAY_FORMAT, HEADING, input, money, row, SUBTOTAL, subtitle, TOTAL } from './cells.ts';
import type { CategoryBlock } from './plan.ts';
import { QuotaPeople } from './quota-people.ts';
import { villageSpans } from './village-spans.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
const DAY: CellStyle = { format: DAY_FORMAT, align: 'center' };

type Key =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'category'
  | 'id'
  | 'months'
  | 'quota'
  | 'mostOn'
  | 'listed'
  | 'left';

/** A quota of one village or kecamatan, or of all together. */
interface Entry {
  readonly book: WorkbookFacts;
  readonly people: QuotaPeople;
  readonly use: QuotaUse;
  /** The village's number on the sheet of villages. */
  readonly number: number | undefined;
}

type Column = SheetColumn<Key, Entry>;

const PLACE: readonly Column[] = [
  { key: 'number', head: W.number, width: 6, cell: ({ number }) => number ?? '' },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 22,
    cell: ({ book, use: { kecamatan } }) =>
      kecamatan === undefined ? W.allVillages : book.labels('kecamatan', kecamatan),
  },
  {
    key: 'village',
    head: W.village,
    width: 24,
    cell: ({ book, use: { kecamatan, village } }) => {
      if (village !== undefined) return book.labels('village', village);
      return kecamatan === undefined ? '' : W.wholeKecamatan;
    },
  },
  {
    key: 'category',
    head: W.category,
    width: 24,
    cell: ({ book, use }) => book.labels('category', use.category),
  },
  { key: 'id', head: W.categoryId, width: 20, cell: ({ use }) => use.category },
];

const MONTHS: Column = {
  key: 'months',
  head: W.quotaMonths,
  width: 24,
  cell: ({ use: { months } }) => (months === undefined ? W.allMonths : monthSpans(months, 'id')),
};

const COUNTS: readonly Column[] = [
  { key: 'mostOn', head: W.mostOn, width: 14, cell: mostOn },
  { key: 'quota', head: W.quota, width: 12, cell: ({ use }) => input(use.quota) },
  {
    key: 'listed',
    head: W.listed,
    width: 12,
    cell: (entry, at) => money(entry.use.listed, listedFormula(entry, at)),
  },
  {
    key: 'left',
    head: W.left,
    width: 12,
    cell: ({ use }, at) => money(use.quota - use.listed, `${at.cell('quota')}-${at.cell('listed')}`),
  },
];

/** Quotas of the policy against the people at one time, and who they are; empty when the policy has none. */
export function quotaSheets(book: WorkbookFacts): readonly SheetModel[] {
  const uses = quotaUse(book.budget, book.facts.policy);
  if (uses.length === 0) return [];
  const people = new QuotaPeople(book);
  const months = uses.some((use) => use.months !== undefined) ? [MONTHS] : [];
  const columns = new ColumnTable([...PLACE, ...months, ...COUNTS]);
  const sheet: SheetModel = {
    name: W.sheets.quota,
    columns: columns.models,
    rows: [...sheetRows(book, uses, people, columns)],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '70AD47',
  };
  return [sheet, ...[people.sheet() ?? []].flat()];
}

function* sheetRows(
  book: WorkbookFacts,
  uses: readonly QuotaUse[],
  people: QuotaPeople,
  columns: ColumnTable<Key, Entry>,
): Iterable<RowModel> {
  yield sheetTitle(W.sheets.quota, book);
  yield subtitle(W.quotaNote);
  yield row([]);
  yield row(columns.heads, HEADING, 32);
  const numbers = new Map(
    villageSpans(book.budget.rows).map(({ kecamatan, village }, index) => [
      placeKey(kecamatan, village),
      index + 1,
    ]),
  );
  for (const [index, use] of uses.entries()) {
    const { kecamatan, village } = use;
    const number = village === undefined ? undefined : numbers.get(placeKey(kecamatan, village));
    const look = village !== undefined ? BODY : kecamatan !== undefined ? SUBTOTAL : TOTAL;
    yield row(columns.cells({ book, people, use, number }, TOP + index), look);
  }
}

const placeKey = (kecamatan: string | undefined, village: string): string =>
  JSON.stringify([kecamatan, village]);

function mostOn({ use: { count, listed } }: Entry): CellModel {
  if (count.turns > 1) return W.quotaTurns(count.turns);
  const { day } = count.peak;
  return listed === 0 || day === undefined ? '' : { value: day, style: DAY };
}

/** Who is there on the day when they are most; of several turns, everybody. */
function listedFormula({ book, people, use }: Entry, at: RowAddress<Key>): string | undefined {
  const { count, listed } = use;
  const rows = listed === 0 ? undefined : people.rowsOf(ofUse(book, use));
  if (!rows) return undefined;
  const id = `$${at.cell('id')}`;
  if (count.turns === 1) return people.countOn(rows, id, at.cell('mostOn'));
  return people.countAll(rows, id);
}

const ofUse =
  ({ budget }: WorkbookFacts, { category, kecamatan, village }: QuotaUse) =>
  ({ from }: CategoryBlock): boolean => {
    const place = budget.rows[from];
    return (
      place?.category === category &&
      (kecamatan === undefined || place.kecamatan === kecamatan) &&
      (village === undefined || place.village === village)
    );
  };
