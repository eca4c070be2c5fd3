import { columnLetter } from '../../domain/place.ts';
import type { CellModel, RowModel, SheetModel } from '../../domain/workbook.ts';
import { type CategoryPolicy, peopleQuota } from '../../policy/policy.ts';
import { villageQuota } from '../../policy/village-terms.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { type Book, CUBE, cubeColumn, sumOver } from './book.ts';
import { BODY, HEADING, money, row, subtitle, TOTAL, title } from './cells.ts';
import { villageSpans } from './village-sheet.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

/** Quotas of the policy against the people listed; undefined when the policy has none. */
export function quotaSheet(book: Book): SheetModel | undefined {
  const categories = [...book.facts.policy.categories.values()].filter(
    ({ id, quota }) =>
      quota.perVillage !== undefined ||
      quota.total !== undefined ||
      (book.facts.policy.villages?.list ?? []).some(({ quotas }) => quotas?.has(id)),
  );
  if (categories.length === 0) return undefined;
  return {
    name: W.sheets.quota,
    columns: [6, 22, 24, 24, 20, 12, 12, 12].map((width) => ({ width })),
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
  yield row(
    [W.number, W.kecamatan, W.village, W.category, W.categoryId, W.quota, W.listed, W.left],
    HEADING,
    32,
  );
  const quotaOf = villageQuota(book.facts.policy);
  let at = TOP;
  const total = (category: CategoryPolicy): RowModel => {
    const listed = listedIn(book, category.id, 0, book.budget.rows.length);
    const formula = `SUMIFS(${cubeColumn(CUBE.people, book.budget)},${cubeColumn(CUBE.category, book.budget)},$E${at})`;
    const head = ['', W.allVillages, '', book.labels('category', category.id), category.id];
    return row([...head, ...leftCells(peopleQuota(category).total ?? 0, listed, formula, at)], TOTAL);
  };
  for (const category of categories) {
    for (const [index, { kecamatan, village, from, to }] of villageSpans(book.budget.rows).entries()) {
      const most = quotaOf(category.id, kecamatan, village);
      if (most !== undefined) {
        const listed = listedIn(book, category.id, from, to);
        const names = [book.labels('kecamatan', kecamatan), book.labels('village', village)];
        const head = [index + 1, ...names, book.labels('category', category.id), category.id];
        const formula = sumOver(CUBE.people, CUBE.category, `$E${at}`, from, to);
        yield row([...head, ...leftCells(most, listed, formula, at)], BODY);
        at++;
      }
    }
    if (category.quota.total !== undefined) {
      yield total(category);
      at++;
    }
  }
}

function listedIn({ budget, plan }: Book, category: string, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++)
    if (budget.rows[index]?.category === category) sum += plan.marks[index]?.people ?? 0;
  return sum;
}

function leftCells(quota: number, listed: number, formula: string, at: number): CellModel[] {
  const [asked, found] = [columnLetter(6), columnLetter(7)];
  return [money(quota), money(listed, formula), money(quota - listed, `${asked}${at}-${found}${at}`)];
}
