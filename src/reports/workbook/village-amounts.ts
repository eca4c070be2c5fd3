import { isParted } from '../../budget/money-apart.ts';
import type { CategoryId } from '../../domain/category.ts';
import { FUNDS, type Fund, isVillageFund } from '../../domain/fund.ts';
import type { Shown } from '../../domain/shown.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import type { SheetColumn } from '../parts/columns.ts';
import { sumOver, type WorkbookFacts } from './book.ts';
import { MONEY, MONEY_OR_DASH, money } from './cells.ts';
import type { VillageSpan } from './village-spans.ts';

const W = WORKBOOK_TEXT;
/** First row of the villages. */
export const VILLAGE_TOP = 6;
const DASHED = { format: MONEY_OR_DASH };

/** The amounts by category with their sum, and beside them the same by fund with the difference. */
export type VillageKey =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'people'
  | `category ${number}`
  | 'amount'
  | `fund ${number}`
  | 'apbdes'
  | 'difference';

export interface Entry {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly span: VillageSpan;
}

/** Villages that are added up: those of a kecamatan, or all. */
export interface Whole {
  readonly book: WorkbookFacts;
  readonly name: Shown;
  readonly spans: readonly VillageSpan[];
}

export type VillageAmountColumn = SheetColumn<VillageKey, Entry, Whole>;

/** What of a village's amounts passes through its APBDes, where not all of the funds do. */
export function apbdesColumn(
  { budget }: WorkbookFacts,
  funds: readonly Fund[],
): readonly VillageAmountColumn[] {
  if (!isParted(budget)) return [];
  const own = funds.flatMap((fund, index) => (isVillageFund(fund) ? [index] : []));
  return [
    {
      key: 'apbdes',
      head: W.apbdes,
      width: 14,
      format: MONEY,
      cell: ({ book, span }, at) =>
        money(throughApbdes(book, [span]), own.map((index) => at.cell(`fund ${index}`)).join('+'), {
          bold: true,
        }),
      total: ({ book, spans }, range) => money(throughApbdes(book, spans), `SUBTOTAL(9,${range})`),
    },
  ];
}

const throughApbdes = ({ budget }: WorkbookFacts, spans: readonly VillageSpan[]): number =>
  spans.reduce(
    (sum, { from, to }) =>
      budget.rows
        .slice(from, to)
        .reduce((own, { fund, total }) => (isVillageFund(fund) ? own + total : own), sum),
    0,
  );

/** What a village spends on one category, or from one fund. */
export function amountColumn(
  key: VillageKey,
  by: 'category' | 'fund',
  id: Shown | Fund,
  head: Shown | Fund,
): VillageAmountColumn {
  return {
    key,
    head,
    criterion: id,
    width: 14,
    format: MONEY,
    cell: ({ book, span }, at) =>
      money(
        amountOf(book, [span], by, id),
        sumOver(book, 'total', by, `${at.letter(key)}$${VILLAGE_TOP - 1}`, span),
        DASHED,
      ),
    total: ({ book, spans }, range) => money(amountOf(book, spans, by, id), `SUBTOTAL(9,${range})`),
  };
}

export function categoriesOf({ budget }: WorkbookFacts): readonly CategoryId[] {
  const present = new Set(budget.rows.map(({ category }) => category));
  const others = [...present].filter((id) => !budget.categories.includes(id)).sort();
  return [...budget.categories.filter((id) => present.has(id)), ...others];
}

export function bookFunds({ budget }: WorkbookFacts): readonly Fund[] {
  const funds = new Set(budget.rows.map(({ fund }) => fund));
  return FUNDS.filter((id) => funds.has(id));
}

export function amountOf(
  { budget }: WorkbookFacts,
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
