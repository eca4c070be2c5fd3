import type { Language } from '../../domain/language.ts';
import type { Formats } from '../parts/rendered.ts';
import { typedTable } from '../parts/typed-columns.ts';
import type { RealiseReport } from './view.ts';

export interface ShownRealisation {
  readonly report: RealiseReport;
  readonly language: Language;
}

export type RealiseFormat = 'text' | 'json' | 'csv' | 'html' | 'xlsx' | 'parquet';

export const REALISE_FORMATS: Formats<RealiseFormat, ShownRealisation> = {
  text: async ({ report, language }) => ({
    content: (await import('./realise-text.ts')).realiseText(report, language),
  }),
  json: async ({ report }) => ({ content: (await import('./realise-json.ts')).realiseJson(report) }),
  csv: async ({ report }) => ({
    content: { rows: (await import('./realise-table.ts')).realiseTable(report) },
  }),
  html: async ({ report, language }) => ({
    content: (await import('./realise-html.ts')).realiseHtml(report, language),
  }),
  xlsx: async ({ report }) => ({ content: (await import('./realise-workbook.ts')).realiseWorkbook(report) }),
  parquet: async ({ report }) => {
    const { REALISE_COLUMNS, realiseTable } = await import('./realise-table.ts');
    return { content: typedTable(realiseTable(report), REALISE_COLUMNS) };
  },
};
