import type { Language } from '../../domain/language.ts';
import type { Formats } from '../parts/rendered.ts';
import type { ChangesReport } from './changes.ts';
import type { FailedReport } from './failed/failed.ts';
import type { ReconcileReport } from './reconcile.ts';

export interface ShownChanges {
  readonly report: ChangesReport;
  readonly language: Language;
}

export type ChangesFormat = 'text' | 'json';

export const CHANGES_FORMATS: Formats<ChangesFormat, ShownChanges> = {
  text: async ({ report, language }) => ({
    content: (await import('./changes.ts')).changesText(report, language),
  }),
  json: async ({ report }) => ({ content: (await import('./changes.ts')).changesJson(report) }),
};

export interface ShownFailed {
  readonly report: FailedReport;
  readonly language: Language;
}

/** The same formats as of bills: one command makes both. */
export const FAILED_FORMATS: Formats<ReconcileFormat, ShownFailed> = {
  text: async ({ report, language }) => ({
    content: (await import('./failed/failed.ts')).failedText(report, language),
  }),
  json: async ({ report }) => ({ content: (await import('./failed/failed.ts')).failedJson(report) }),
};

export interface ShownReconciliation {
  readonly report: ReconcileReport;
  readonly language: Language;
}

export type ReconcileFormat = 'text' | 'json';

export const RECONCILE_FORMATS: Formats<ReconcileFormat, ShownReconciliation> = {
  text: async ({ report, language }) => ({
    content: (await import('./reconcile-text.ts')).reconcileText(report, language),
  }),
  json: async ({ report }) => ({ content: (await import('./reconcile-json.ts')).reconcileJson(report) }),
};
