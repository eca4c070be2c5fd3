import type { Premium } from '../../budget/premium.ts';
import type { CsvCell } from '../../domain/csv.ts';
import type { SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { labelsOf } from '../parts/labels.ts';
import { onPaper } from '../parts/paper.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { cubeColumn, type WorkbookFacts } from './book.ts';
import { categorySheet } from './category-sheet.ts';
import { ceilingSheet } from './ceiling-sheet.ts';
import { changeSheet } from './change-sheet.ts';
import { chartSheet } from './chart-sheet.ts';
import { cubeColumns, cubeSheet } from './cube-sheet.ts';
import { detailSheet, detailTable } from './detail-sheet.ts';
import { expectedSheet } from './expected-sheet.ts';
import { fundSheet } from './fund-sheet.ts';
import { lockedSheets } from './guide-sheet.ts';
import { inWordsSheet } from './in-words.ts';
import { lawSheet } from './law-sheet.ts';
import { outcomeSheet } from './outcome-sheet.ts';
import { planWorkbook } from './plan.ts';
import { quotaSheets } from './quota-sheet.ts';
import { scheduleSheet } from './schedule-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { villageSheet } from './village-sheet.ts';

/** Rows of the detail sheet at most; Excel ends at 1,048,576, and people give up long before. */
const DETAIL_LIMIT = 300_000;

export interface BudgetWorkbookOptions {
  /** Whole NIKs in the detail. */
  readonly unmask?: boolean | undefined;
  /** More detail rows than this stay out of the workbook, and its first sheet says so. */
  readonly detailLimit?: number | undefined;
  /** The file that a detail too long for a sheet goes to. */
  readonly detailFile?: string | undefined;
}

export interface BudgetBook {
  readonly model: WorkbookModel;
  /** Set when the detail is too long for a sheet: all of it as a table, header first. */
  readonly detail: UnwrittenDetail | undefined;
}

export interface UnwrittenDetail {
  readonly rows: number;
  readonly limit: number;
  readonly table: Iterable<readonly CsvCell[]>;
}

/**
 * The workbook that a district signs, in Indonesian: totals are formulas over the cube, the cube's figures formulas over
 * the detail of each worker, and the cached values are what the formulas give.
 */
export function budgetBook(
  premium: Premium,
  facts: RunFacts,
  options: BudgetWorkbookOptions = {},
): BudgetBook {
  const plan = planWorkbook(premium);
  const limit = options.detailLimit ?? DETAIL_LIMIT;
  const book: WorkbookFacts = {
    budget: premium.budget,
    facts,
    labels: labelsOf(facts.policy, 'id'),
    plan,
    cube: cubeColumns(premium.budget),
    period: periodWords(premium.months, 'id'),
    detailed: premium.workers.length > 0 && plan.detailRows <= limit,
    unmask: options.unmask === true,
  };
  const summary = summarySheet(book, limit, options.detailFile);
  const [quotaSheet, ...quotaPeople] = quotaSheets(book);
  const sheets: (SheetModel | undefined)[] = [
    summary.sheet,
    villageSheet(book),
    categorySheet(book),
    fundSheet(book),
    scheduleSheet(book),
    ceilingSheet(book),
    quotaSheet,
    chartSheet(book),
    changeSheet(book),
    expectedSheet(book),
    outcomeSheet(book),
    lawSheet(book),
    ...quotaPeople,
    cubeSheet(book),
    book.detailed ? detailSheet(book) : undefined,
    inWordsSheet(),
  ];
  const tooLong = plan.detailRows > limit;
  const detail = tooLong ? { rows: plan.detailRows, limit, table: detailTable(book) } : undefined;
  const model = {
    title: WORKBOOK_TEXT.title(book.period),
    isResult: true,
    sheets: lockedSheets(
      sheets.flatMap((sheet) => (sheet === undefined ? [] : onPaper(sheet, facts.policy.forms.paper))),
    ),
    names: {
      JumlahIuran: `${WORKBOOK_TEXT.sheets.summary}!${summary.total}`,
      JumlahOrang: `${WORKBOOK_TEXT.sheets.summary}!${summary.people}`,
      RekapJumlah: cubeColumn(book, 'total'),
    },
  };
  return { model, detail };
}

/** @internal for tests */
export const budgetWorkbook = (
  premium: Premium,
  facts: RunFacts,
  options?: BudgetWorkbookOptions,
): WorkbookModel => budgetBook(premium, facts, options).model;
