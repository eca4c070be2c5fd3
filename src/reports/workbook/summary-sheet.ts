import { type BudgetCut, cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import { ceilingUse } from '../../budget/ceilings.ts';
import type { Dimension } from '../../budget/dimension.ts';
import { isParted, moneyApart } from '../../budget/money-apart.ts';
import { FUNDS, isVillageFund } from '../../domain/fund.ts';
import { joined, NOTHING, type Shown, said, shownText } from '../../domain/shown.ts';
import type { CellModel, CellStyle, SheetModel } from '../../domain/workbook.ts';
import { hasCeilings } from '../../policy/village-ceilings.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { fundName } from '../parts/labels.ts';
import { assumedBases } from '../policy/assumption-notes.ts';
import { type CubeKey, cubeColumn, cubeMonths, type WorkbookFacts } from './book.ts';
import { headsByCategory } from './category-sheet.ts';
import {
  BODY,
  blank,
  fitted,
  HEADING,
  money,
  row,
  section,
  sheetRef,
  subtitle,
  TOTAL,
  title,
  wrappedCell,
} from './cells.ts';
import { cubeTotalRow } from './cube-sheet.ts';
import { partRows } from './fund-parts.ts';
import { inWords } from './in-words.ts';
import { detailNote, intakeRows, reconciliationRows, signatureRows } from './summary-closing.ts';
import { SUMMARY, SummaryPage } from './summary-page.ts';

const W = WORKBOOK_TEXT;
const S = W.sheets;

export interface Summary {
  readonly sheet: SheetModel;
  /** Cell of the year's total and of the number of people. */
  readonly total: string;
  readonly people: string;
}

/** The first sheet: what it costs, for whom, from what; that all sums agree; what was read; who signs. */
export function summarySheet(book: WorkbookFacts, detailLimit: number, detailFile?: string): Summary {
  const page = new SummaryPage();
  page.add(title(W.title(book.period)));
  page.add(subtitle(book.facts.policy.title ?? NOTHING));
  page.add(blank);
  aboutRows(page, book);
  page.add(blank);
  const { total, people } = totalRows(page, book);
  cutRows(page, book, W.byFund, 'fund', 'ofFund');
  partRows(page, book);
  cutRows(page, book, W.byCategory, 'category', headsByCategory(book));
  cutRows(page, book, W.byProgramme, 'programme', 'ofProgramme');
  reconciliationRows(page, book, { total, people });
  intakeRows(page, book);
  const { policy } = book.facts;
  const isUnjudged = hasCeilings(policy) && ceilingUse(book.budget, policy).length === 0;
  if (isUnjudged && book.budget.rows.length > 0) page.add(subtitle(W.ceilingUnjudged));
  if (!book.detailed) page.add(subtitle(detailNote(book, detailLimit, detailFile)));
  signatureRows(page, book);
  const sheet: SheetModel = {
    name: S.summary,
    columns: SUMMARY.models,
    rows: page.rows,
    merges: page.merges,
    dataBars: page.bars,
    orientation: 'portrait',
    hideGrid: true,
    tabColour: '1F4E79',
    together: page.together,
  };
  return { sheet, total: absolute('amount', total), people: absolute('people', people) };
}

const absolute = (key: 'amount' | 'people', at: number): string => `$${SUMMARY.letter(key)}$${at}`;

function aboutRows(page: SummaryPage, { budget, facts, period }: WorkbookFacts): void {
  const { policy, tool } = facts;
  const about = [
    [W.policy, policy.id ?? W.nationalDefaults(...assumedBases(budget.assumptions, 'id'))],
    [W.source, policy.source],
    [W.region, policy.regency && shownText(policy.regency)],
    [W.period, period],
    [W.tool, said`enroll ${tool}`],
  ] as const;
  for (const [label, value] of about) {
    if (value === undefined) continue;
    const at = page.add(row([{ value: label, style: { bold: true } }, value]));
    page.widenText(at);
  }
}

const STRONG: CellStyle = { bold: true, size: 13 };

function totalRows(page: SummaryPage, book: WorkbookFacts): { total: number; people: number } {
  const { budget } = book;
  const cube = sheetRef(S.cube);
  const at = cubeTotalRow(budget);
  const counted = money(budget.workers.charged, `${cube}!${book.cube.letter('people')}${at}`, STRONG);
  const people = page.add(row(SUMMARY.filled({ name: W.peopleCovered, people: counted }), TOTAL));
  const side = sideRow(page, book);
  const annual = money(budget.annual, `${cube}!${book.cube.letter('total')}${at}`, side ? {} : STRONG);
  const total = side
    ? outsideRows(page, budget, side, annual)
    : page.add(row(SUMMARY.filled({ name: W.yearTotal, amount: annual }), TOTAL));
  const count = Math.max(1, monthTotals(budget).filter((amount) => amount > 0).length);
  const average = Math.floor((2 * budget.annual + count) / (2 * count));
  const paid = `COUNTIF(${cube}!${cubeMonths(book, at)},">0")`;
  const amount = money(average, `ROUND(${SUMMARY.at(total).cell('amount')}/MAX(1,${paid}),0)`);
  page.add(row(SUMMARY.filled({ name: W.monthAverage, amount }), BODY));
  const style = { ...BODY, italic: true, wrap: true };
  const inFull = inWords(side?.amount ?? budget.annual, SUMMARY.at(side?.row ?? total).cell('amount'), style);
  const label = { value: side ? W.inWordsApbdes : W.inWords, style: BODY };
  const words = page.add(row([label, inFull], undefined, 40));
  page.widenText(words);
  return { total, people };
}

/** The row of what passes through the APBDes, which a village signs for; undefined where that is all, or nothing. */
function sideRow(page: SummaryPage, book: WorkbookFacts): { row: number; amount: number } | undefined {
  const { apbdes } = isParted(book.budget) ? moneyApart(book.budget) : {};
  if (!apbdes) return undefined;
  const used = new Set(book.budget.rows.map(({ fund }) => fund));
  const sums = FUNDS.filter((fund) => used.has(fund) && isVillageFund(fund)).map(
    (fund) => `SUMIFS(${cubeColumn(book, 'total')},${cubeColumn(book, 'fund')},"${fund}")`,
  );
  const amount = apbdes.total;
  const cells = { name: W.apbdesTotal, amount: money(amount, sums.join('+'), STRONG) };
  return { row: page.add(row(SUMMARY.filled(cells), TOTAL)), amount };
}

/** What does not pass through the APBDes, then all together. @returns the row of the year's total */
function outsideRows(
  page: SummaryPage,
  budget: WorkbookFacts['budget'],
  side: { readonly row: number; readonly amount: number },
  annual: CellModel,
): number {
  const total = page.next + 1;
  const amount = money(
    budget.annual - side.amount,
    `${SUMMARY.at(total).cell('amount')}-${SUMMARY.at(side.row).cell('amount')}`,
  );
  page.add(row(SUMMARY.filled({ name: W.outsideTotal, amount }), BODY));
  return page.add(row(SUMMARY.filled({ name: W.yearTotal, amount: annual }), TOTAL));
}

type CutDimension = Extract<Dimension, CubeKey>;

/** The columns of a small table of the page: the budget by one thing. */
function cutColumns(
  book: WorkbookFacts,
  dimension: CutDimension,
  peopleKey: CubeKey,
): ColumnTable<'code' | 'description' | 'people' | 'amount', BudgetCut, readonly BudgetCut[]> {
  const sum = (key: CubeKey, code: string): string =>
    `SUMIFS(${cubeColumn(book, key)},${cubeColumn(book, dimension)},$${code})`;
  return new ColumnTable([
    { key: 'code', head: W.code, cell: ({ key }) => key[0] ?? '', total: () => W.total },
    {
      key: 'description',
      head: W.description,
      cell: ({ key }) => wrappedCell(nameOf(book, dimension, key[0] ?? '')),
    },
    {
      key: 'people',
      head: W.people,
      cell: ({ workers }, at) => money(workers, sum(peopleKey, at.cell('code'))),
    },
    {
      key: 'amount',
      head: W.amount,
      cell: ({ total }, at) => money(total, sum('total', at.cell('code'))),
      total: (cuts, range) => money(sumOf(cuts), `SUM(${range})`),
    },
  ]);
}

function cutRows(
  page: SummaryPage,
  book: WorkbookFacts,
  heading: Shown,
  dimension: CutDimension,
  peopleKey: CubeKey,
): void {
  const columns = cutColumns(book, dimension, peopleKey);
  const { cuts } = cutBudget(book.budget, [dimension]);
  page.add(blank);
  page.add(section(heading));
  page.add(row(columns.heads, HEADING));
  const first = page.next;
  for (const cut of cuts) page.add(fitted(columns.cells(cut, page.next), SUMMARY.widths, BODY));
  if (cuts.length === 0) page.add(row(columns.filled({}), BODY));
  const last = page.next - 1;
  page.bars.push(columns.range('amount', first, last));
  page.add(row(columns.totals(cuts, first, last), TOTAL));
}

function nameOf(book: WorkbookFacts, dimension: Dimension, id: string): Shown {
  if (dimension === 'fund') return fundName(id);
  return dimension === 'category'
    ? book.labels('category', id)
    : joined(
        id.split('+').map((one) => W.programmes[one as keyof typeof W.programmes]),
        '; ',
      );
}

const sumOf = (cuts: readonly BudgetCut[]): number => cuts.reduce((sum, { total }) => sum + total, 0);
