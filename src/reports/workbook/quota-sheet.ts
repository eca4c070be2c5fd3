import type { Shown } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { type CategoryPolicy, peopleQuota } from '../../policy/policy.ts';
import { villageQuota } from '../../policy/village-terms.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { type Book, cubeColumn, sumOver } from './book.ts';
import { BODY, HEADING, money, row, SUBTOTAL, subtitle, TOTAL, title } from './cells.ts';
import { type VillageSpan, villageSpans } from './village-sheet.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

type Key = 'number' | 'kecamatan' | 'village' | 'category' | 'id' | 'quota' | 'listed' | 'left';

/** A village's rows in the cube with its number, or those of a kecamatan: of no village, and without a number. */
interface Place extends Omit<VillageSpan, 'village'> {
  readonly village?: Shown;
  readonly number?: number;
}

/** A quota of one village or kecamatan, or of all together when it has no place in the cube. */
interface Entry {
  readonly book: Book;
  readonly category: CategoryPolicy;
  readonly quota: number;
  readonly of: Place | undefined;
}

const COLUMNS = new ColumnTable<Key, Entry>([
  { key: 'number', head: W.number, width: 6, cell: ({ of }) => of?.number ?? '' },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 22,
    cell: ({ book, of }) => (of ? book.labels('kecamatan', of.kecamatan) : W.allVillages),
  },
  {
    key: 'village',
    head: W.village,
    width: 24,
    cell: ({ book, of }) => {
      if (of === undefined) return '';
      return of.village === undefined ? W.wholeKecamatan : book.labels('village', of.village);
    },
  },
  {
    key: 'category',
    head: W.category,
    width: 24,
    cell: ({ book, category }) => book.labels('category', category.id),
  },
  { key: 'id', head: W.categoryId, width: 20, cell: ({ category }) => category.id },
  { key: 'quota', head: W.quota, width: 12, cell: ({ quota }) => money(quota) },
  {
    key: 'listed',
    head: W.listed,
    width: 12,
    cell: (entry, at) => money(listedOf(entry), listedFormula(entry, `$${at.cell('id')}`)),
  },
  {
    key: 'left',
    head: W.left,
    width: 12,
    cell: (entry, at) => money(entry.quota - listedOf(entry), `${at.cell('quota')}-${at.cell('listed')}`),
  },
]);

/** Quotas of the policy against the people listed; undefined when the policy has none. */
export function quotaSheet(book: Book): SheetModel | undefined {
  const categories = [...book.facts.policy.categories.values()].filter(
    ({ id, quota }) =>
      quota.perVillage !== undefined ||
      quota.perKecamatan !== undefined ||
      quota.total !== undefined ||
      (book.facts.policy.villages?.list ?? []).some(({ quotas }) => quotas?.has(id)),
  );
  if (categories.length === 0) return undefined;
  return {
    name: W.sheets.quota,
    columns: COLUMNS.models,
    rows: [...sheetRows(book, categories)],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    tabColour: '70AD47',
  };
}

function* sheetRows(book: Book, categories: readonly CategoryPolicy[]): Iterable<RowModel> {
  yield title(`${W.sheets.quota.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.quotaNote);
  yield row([]);
  yield row(COLUMNS.heads, HEADING, 32);
  const quotaOf = villageQuota(book.facts.policy);
  const villages = villageSpans(book.budget.rows);
  const kecamatan = kecamatanSpans(villages);
  let at = TOP;
  for (const category of categories) {
    for (const [index, span] of villages.entries()) {
      const quota = quotaOf(category.id, span.kecamatan, span.village);
      if (quota === undefined) continue;
      yield row(COLUMNS.cells({ book, category, quota, of: { ...span, number: index + 1 } }, at), BODY);
      at++;
    }
    const { perKecamatan, total } = peopleQuota(category);
    for (const of of perKecamatan === undefined ? [] : kecamatan) {
      yield row(COLUMNS.cells({ book, category, quota: perKecamatan ?? 0, of }, at), SUBTOTAL);
      at++;
    }
    if (total !== undefined) {
      yield row(COLUMNS.cells({ book, category, quota: total, of: undefined }, at), TOTAL);
      at++;
    }
  }
}

/** The villages of a kecamatan stand together in the cube. */
function kecamatanSpans(villages: readonly VillageSpan[]): Place[] {
  const spans: Place[] = [];
  for (const { kecamatan, from, to } of villages) {
    const last = spans.at(-1);
    if (last?.kecamatan === kecamatan) spans[spans.length - 1] = { ...last, to };
    else spans.push({ kecamatan, from, to });
  }
  return spans;
}

function listedOf({ book: { budget, plan }, category, of }: Entry): number {
  const { from, to } = of ?? { from: 0, to: budget.rows.length };
  let sum = 0;
  for (let index = from; index < to; index++)
    if (budget.rows[index]?.category === category.id) sum += plan.marks[index]?.people ?? 0;
  return sum;
}

function listedFormula({ book, of }: Entry, id: string): string {
  if (of) return sumOver(book, 'people', 'category', id, of);
  return `SUMIFS(${cubeColumn(book, 'people')},${cubeColumn(book, 'category')},${id})`;
}
