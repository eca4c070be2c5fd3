import type { Dimension } from '../../budget/dimension.ts';
import type { Premium } from '../../budget/premium.ts';
import type { ColumnType } from '../../domain/csv.ts';
import { baseName } from '../../domain/path.ts';
import type { Formats, Rendered } from '../parts/rendered.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { typedTable } from '../parts/typed-columns.ts';

/** What the columns of the long forms hold where it is no text; `base` in rupiah with two decimals. */
const LONG_FORM: Readonly<Partial<Record<string, ColumnType>>> = {
  month: 'month',
  base: 'money',
  percent: 'number',
  amount: 'rupiah',
  rounding: 'rupiah',
  workers: 'count',
};

export interface ShownPremium {
  readonly premium: Premium;
  readonly facts: RunFacts;
  /** Whole NIKs. */
  readonly unmask?: boolean | undefined;
  /** Workers that are listed at most, where a person reads. */
  readonly max?: number | undefined;
  /** Where the result goes, for what has no place in it and stands beside it. */
  readonly file?: string | undefined;
}

export type PremiumFormat = 'text' | 'json' | 'csv' | 'xlsx' | 'parquet';

export const PREMIUM_FORMATS: Formats<PremiumFormat, ShownPremium> = {
  text: async ({ premium, facts, unmask, max }) => {
    const { premiumText } = await import('./premium-text.ts');
    return { content: premiumText(premium, facts, { unmask, max }) };
  },
  json: async ({ premium, facts, unmask = false }) => {
    const { premiumJson } = await import('./premium-json.ts');
    return { content: () => premiumJson(premium, facts, { unmask }) };
  },
  csv: async ({ premium, unmask = false }) => {
    const { premiumTable } = await import('./premium-table.ts');
    return { content: { rows: premiumTable(premium, { unmask }) } };
  },
  xlsx: workbook,
  parquet: async ({ premium, unmask = false }) => {
    const { premiumTable } = await import('./premium-table.ts');
    return { content: typedTable(premiumTable(premium, { unmask }), LONG_FORM) };
  },
};

export interface ShownBudget extends ShownPremium {
  readonly by?: readonly Dimension[] | undefined;
}

export type BudgetFormat = 'text' | 'json' | 'csv' | 'xlsx' | 'html' | 'parquet';

export const BUDGET_FORMATS: Formats<BudgetFormat, ShownBudget> = {
  text: async ({ premium, facts, by }) => {
    const { budgetText } = await import('./budget-text.ts');
    return { content: budgetText(premium.budget, facts, { by }) };
  },
  json: async ({ premium, facts, by }) => {
    const { budgetJson } = await import('./budget-json.ts');
    return { content: () => budgetJson(premium.budget, facts, { by }) };
  },
  csv: async ({ premium, facts, by }) => {
    if (facts.against) {
      const { changeTable } = await import('./change-data.ts');
      return { content: { rows: changeTable(facts.against, by) } };
    }
    const { budgetTable } = await import('./budget-table.ts');
    return { content: { rows: budgetTable(premium.budget, by) } };
  },
  xlsx: workbook,
  html: async ({ premium, facts, by }) => {
    const { budgetHtml } = await import('./budget-html.ts');
    return { content: budgetHtml(premium.budget, facts, { by }) };
  },
  parquet: async ({ premium, by }) => {
    const { budgetTable } = await import('./budget-table.ts');
    return { content: typedTable(budgetTable(premium.budget, by), LONG_FORM) };
  },
};

async function workbook({ premium, facts, unmask, file }: ShownPremium): Promise<Rendered> {
  const { budgetBook } = await import('../workbook/budget-workbook.ts');
  const beside = file === undefined ? undefined : `${file.replace(/\.xlsx$/i, '')}-rincian.csv`;
  const detailFile = beside && baseName(beside.replaceAll('\\', '/'));
  const { model, detail } = budgetBook(premium, facts, { unmask, detailFile });
  if (!detail || beside === undefined) return { content: model };
  const table = { rows: detail.table, delimiter: ';', bom: true } as const;
  return { content: model, detail: { file: beside, table, rows: detail.rows, limit: detail.limit } };
}
