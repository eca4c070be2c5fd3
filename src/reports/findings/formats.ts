import type { Severity } from '../../domain/finding.ts';
import type { Painter } from '../parts/painter.ts';
import type { Formats } from '../parts/rendered.ts';
import type { ShownReport } from './report.ts';

export interface ShownValidation {
  readonly report: ShownReport;
  /** Findings that are listed at most, where a person reads. */
  readonly max?: number | undefined;
  readonly paint?: Painter | undefined;
  /** From what severity on a test fails, where tests are what is shown. */
  readonly failOn?: Severity | undefined;
}

export type ValidationFormat = 'text' | 'json' | 'junit' | 'sarif' | 'github' | 'html' | 'markdown';

export const VALIDATION_FORMATS: Formats<ValidationFormat, ShownValidation> = {
  text: async ({ report, max, paint }) => {
    const { renderReportText } = await import('./report-text.ts');
    return { content: renderReportText(report, paint === undefined ? { max } : { max, paint }) };
  },
  json: async ({ report }) => ({ content: (await import('./report-json.ts')).renderReportJson(report) }),
  junit: async ({ report, failOn }) => ({
    content: (await import('./report-junit.ts')).renderReportJunit(report, { failOn }),
  }),
  sarif: async ({ report }) => ({ content: (await import('./report-sarif.ts')).renderReportSarif(report) }),
  github: async ({ report }) => ({
    content: (await import('./report-github.ts')).renderReportGithub(report),
  }),
  html: async ({ report }) => ({ content: (await import('./report-html.ts')).renderReportHtml(report) }),
  markdown: async ({ report, max }) => ({
    content: (await import('./report-markdown.ts')).renderReportMarkdown(report, { max }),
  }),
};
