import { type Cut, cutBudget, monthTotals } from '../../budget/cut.ts';
import type { Dimension } from '../../budget/dimension.ts';
import type { CellStyle, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { terbilangRupiah } from '../../text/budget/terbilang.ts';
import { fundName } from '../parts/labels.ts';
import { type Book, type CubeKey, cubeColumn, cubeMonths } from './book.ts';
import { categoryTotal } from './category-sheet.ts';
import { BODY, blank, HEADING, money, row, section, sheetRef, subtitle, TOTAL, title } from './cells.ts';
import { cubeTotalRow } from './cube-sheet.ts';
import { DETAIL } from './detail-columns.ts';
import { detailTotalRow } from './detail-sheet.ts';
import { fundTotal } from './fund-sheet.ts';
import { scheduleTotal } from './schedule-sheet.ts';
import { detailNote, intakeRows, signatureRows } from './summary-closing.ts';
import { SummaryPage } from './summary-page.ts';
import { villageTotal } from './village-sheet.ts';

const W = WORKBOOK_TEXT;
const S = W.sheets;
const LAST_COLUMN = 'F';

export interface Summary {
  readonly sheet: SheetModel;
  /** Cell of the year's total and of the number of people. */
  readonly total: string;
  readonly people: string;
}

/** The first sheet: what it costs, for whom, from what; that all sums agree; what was read; who signs. */
export function summarySheet(book: Book, detailLimit: number, detailFile?: string): Summary {
  const page = new SummaryPage();
  page.add(title(W.title(book.period)));
  page.add(subtitle(book.facts.policy.title ?? ''));
  page.add(blank);
  aboutRows(page, book);
  page.add(blank);
  const { total, people } = totalRows(page, book);
  cutRows(page, book, W.byFund, 'fund', 'fund', 'ofFund');
  cutRows(page, book, W.byCategory, 'category', 'category', 'people');
  cutRows(page, book, W.byProgramme, 'programme', 'programme', undefined);
  reconciliationRows(page, book, total, people);
  intakeRows(page, book);
  if (!book.detailed) page.add(subtitle(detailNote(book, detailLimit, detailFile)));
  signatureRows(page);
  const sheet: SheetModel = {
    name: S.summary,
    columns: [{ width: 34 }, { width: 46 }, { width: 12 }, { width: 22 }, { width: 16 }, { width: 16 }],
    rows: page.rows,
    merges: page.merges,
    dataBars: page.bars,
    orientation: 'portrait',
    hideGrid: true,
    tabColour: '1F4E79',
  };
  return { sheet, total: `$D$${total}`, people: `$C$${people}` };
}

function aboutRows(page: SummaryPage, { facts, period }: Book): void {
  const { policy, tool } = facts;
  const about = [
    [W.policy, policy.id ?? W.nationalDefaults],
    [W.source, policy.source],
    [W.region, policy.regency],
    [W.period, period],
    [W.tool, `enroll ${tool}`],
  ] as const;
  for (const [label, value] of about) {
    if (value === undefined) continue;
    const at = page.add(row([{ value: label, style: { bold: true } }, value]));
    page.merges.push(`B${at}:${LAST_COLUMN}${at}`);
  }
}

const STRONG: CellStyle = { bold: true, size: 13 };

function totalRows(page: SummaryPage, book: Book): { total: number; people: number } {
  const { budget } = book;
  const cube = sheetRef(S.cube);
  const at = cubeTotalRow(budget);
  const people = page.add(
    row(
      [
        W.peopleCovered,
        '',
        money(budget.workers.charged, `${cube}!${book.cube.letter('people')}${at}`, STRONG),
        '',
        '',
        '',
      ],
      TOTAL,
    ),
  );
  const total = page.add(
    row(
      [
        W.yearTotal,
        '',
        '',
        money(budget.annual, `${cube}!${book.cube.letter('total')}${at}`, STRONG),
        '',
        '',
      ],
      TOTAL,
    ),
  );
  const count = Math.max(1, monthTotals(budget).filter((amount) => amount > 0).length);
  const average = Math.floor((2 * budget.annual + count) / (2 * count));
  const paid = `COUNTIF(${cube}!${cubeMonths(book, at)},">0")`;
  const formula = `ROUND(D${total}/MAX(1,${paid}),0)`;
  page.add(row([W.monthAverage, '', '', money(average, formula), '', ''], BODY));
  const words = page.add(
    row(
      [
        { value: W.inWords, style: BODY },
        { value: terbilangRupiah(budget.annual), style: { ...BODY, italic: true, wrap: true } },
      ],
      undefined,
      32,
    ),
  );
  page.merges.push(`B${words}:${LAST_COLUMN}${words}`);
  return { total, people };
}

function cutRows(
  page: SummaryPage,
  book: Book,
  heading: string,
  dimension: Dimension,
  keyColumn: CubeKey,
  peopleColumn: CubeKey | undefined,
): void {
  const { budget } = book;
  const { cuts } = cutBudget(budget, [dimension]);
  page.add(blank);
  page.add(section(heading));
  page.add(row([W.code, W.description, W.people, W.amount], HEADING));
  const first = page.next;
  for (const { key, workers, total } of cuts) {
    const at = page.next;
    const where = `${cubeColumn(book, keyColumn)},$A${at}`;
    page.add(
      row(
        [
          key[0] ?? '',
          nameOf(book, dimension, key[0] ?? ''),
          peopleColumn
            ? money(workers, `SUMIFS(${cubeColumn(book, peopleColumn)},${where})`)
            : money(workers),
          money(total, `SUMIFS(${cubeColumn(book, 'total')},${where})`),
        ],
        BODY,
      ),
    );
  }
  if (cuts.length === 0) page.add(row(['', '', '', ''], BODY));
  const last = page.next - 1;
  page.bars.push(`D${first}:D${last}`);
  page.add(row([W.total, '', '', money(sumOf(cuts), `SUM(D${first}:D${last})`)], TOTAL));
}

function nameOf(book: Book, dimension: Dimension, id: string): string {
  if (dimension === 'fund') return fundName(id);
  return dimension === 'category'
    ? book.labels('category', id)
    : W.programmes[id as keyof typeof W.programmes];
}

const sumOf = (cuts: readonly Cut[]): number => cuts.reduce((sum, { total }) => sum + total, 0);

function reconciliationRows(page: SummaryPage, book: Book, totalAt: number, peopleAt: number): void {
  const { budget } = book;
  const names = W.reconciliationNames;
  const cubeAt = cubeTotalRow(budget);
  const [village, category] = [villageTotal(book), categoryTotal(book)];
  const [fund, schedule] = [fundTotal(book), scheduleTotal(book)];
  const cell = (sheet: string, column: string, at: number): string => `${sheetRef(sheet)}!${column}${at}`;
  const months = cubeMonths(book, cubeAt);
  const lines: [string, string, string | undefined][] = [
    [names.months, `SUM(${sheetRef(S.cube)}!${months})`, undefined],
    [
      names.village,
      cell(S.village, village.total, village.row),
      cell(S.village, village.people, village.row),
    ],
    [
      names.category,
      cell(S.category, category.total, category.row),
      cell(S.category, category.people, category.row),
    ],
    [names.fund, cell(S.fund, fund.total, fund.row), undefined],
    [names.schedule, cell(S.schedule, schedule.total, schedule.row), undefined],
  ];
  if (book.detailed) {
    const at = detailTotalRow(book);
    lines.unshift([
      names.detail,
      cell(S.detail, DETAIL.letter('amount'), at),
      cell(S.detail, DETAIL.letter('markPerson'), at),
    ]);
  }
  page.add(blank);
  page.add(section(W.reconciliation));
  page.add(
    row(
      [W.reconciliationCut, '', W.people, W.amount, `${W.difference} (Rp)`, `${W.difference} (orang)`],
      HEADING,
    ),
  );
  for (const [name, amount, people] of lines) {
    const at = page.next;
    page.add(
      row(
        [
          name,
          '',
          people ? money(budget.workers.charged, people) : '',
          money(budget.annual, amount),
          money(0, `D${at}-D${totalAt}`),
          people ? money(0, `C${at}-C${peopleAt}`) : '',
        ],
        BODY,
      ),
    );
  }
}
