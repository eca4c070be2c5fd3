import type { Premium } from '../budget/premium.ts';
import type { SheetModel, WorkbookModel } from '../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../text/budget-workbook.ts';
import { periodWords } from './budget-notes.ts';
import { labelsOf } from './labels.ts';
import type { RunFacts } from './run-facts.ts';
import { type Book, cubeColumn, cubeTotal } from './workbook/book.ts';
import { categorySheet } from './workbook/category-sheet.ts';
import { ceilingSheet } from './workbook/ceiling-sheet.ts';
import { cubeSheet } from './workbook/cube-sheet.ts';
import { detailSheet } from './workbook/detail-sheet.ts';
import { expectedSheet } from './workbook/expected-sheet.ts';
import { fundSheet } from './workbook/fund-sheet.ts';
import { lawSheet } from './workbook/law-sheet.ts';
import { outcomeSheet } from './workbook/outcome-sheet.ts';
import { planWorkbook } from './workbook/plan.ts';
import { quotaSheet } from './workbook/quota-sheet.ts';
import { scheduleSheet } from './workbook/schedule-sheet.ts';
import { summarySheet } from './workbook/summary-sheet.ts';
import { villageSheet } from './workbook/village-sheet.ts';

/** Rows of the detail sheet at most; Excel ends at 1,048,576, and people give up long before. */
export const DETAIL_LIMIT = 300_000;

export interface BudgetWorkbookOptions {
  /** Whole NIKs in the detail. */
  readonly unmask?: boolean | undefined;
  /** More detail rows than this stay out of the workbook, and its first sheet says so. */
  readonly detailLimit?: number | undefined;
}

/**
 * The workbook that a district signs, in Indonesian: totals are formulas over the cube, the cube's figures formulas over
 * the detail of each worker, and the cached values are what the formulas give.
 */
export function budgetWorkbook(
  premium: Premium,
  facts: RunFacts,
  options: BudgetWorkbookOptions = {},
): WorkbookModel {
  const plan = planWorkbook(premium);
  const limit = options.detailLimit ?? DETAIL_LIMIT;
  const book: Book = {
    budget: premium.budget,
    facts,
    labels: labelsOf(facts.policy, 'id'),
    plan,
    period: periodWords(premium.months, 'id'),
    detailed: premium.workers.length > 0 && plan.detailRows <= limit,
    unmask: options.unmask === true,
  };
  const summary = summarySheet(book, limit);
  const sheets: (SheetModel | undefined)[] = [
    summary.sheet,
    villageSheet(book),
    categorySheet(book),
    fundSheet(book),
    scheduleSheet(book),
    ceilingSheet(book),
    quotaSheet(book),
    expectedSheet(book),
    outcomeSheet(book),
    lawSheet(book),
    cubeSheet(book),
    book.detailed ? detailSheet(book) : undefined,
  ];
  return {
    title: WORKBOOK_TEXT.title(book.period),
    isResult: true,
    sheets: sheets.filter((sheet) => sheet !== undefined),
    names: {
      JumlahIuran: `${WORKBOOK_TEXT.sheets.summary}!${summary.total}`,
      JumlahOrang: `${WORKBOOK_TEXT.sheets.summary}!${summary.people}`,
      RekapJumlah: cubeColumn(cubeTotal(book.budget), book.budget),
    },
  };
}
