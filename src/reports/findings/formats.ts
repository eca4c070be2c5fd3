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

export type ValidationFormat =
  | 'text'
  | 'json'
  | 'junit'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'html'
  | 'markdown';

/** Formats that say of each finding by what it is known in a later run. */
export const FINGERPRINTED: ReadonlySet<ValidationFormat> = new Set<ValidationFormat>(['sarif', 'gitlab']);

export const VALIDATION_FORMATS: Formats<ValidationFormat, ShownValidation> = {
  text: async ({ report, max, paint }) => {
    const { renderReportText } = await import('./report-text.ts');
    return { content: renderReportText(report, paint === undefined ? { max } : { max, paint }) };
  },
  json: async ({ report }) => {
    const { reportJson } = await import('./report-json.ts');
    return { content: () => reportJson(report) };
  },
  junit: async ({ report, failOn }) => {
    const { reportJunit } = await import('./report-junit.ts');
    return { content: () => reportJunit(report, { failOn }) };
  },
  sarif: async ({ report }) => {
    const { reportSarif } = await import('./report-sarif.ts');
    return { content: () => reportSarif(report) };
  },
  github: async ({ report }) => {
    const { reportGithub } = await import('./report-github.ts');
    return { content: () => reportGithub(report) };
  },
  gitlab: async ({ report }) => {
    const { reportGitlab } = await import('./report-gitlab.ts');
    return { content: () => reportGitlab(report) };
  },
  html: async ({ report }) => ({ content: (await import('./report-html.ts')).renderReportHtml(report) }),
  markdown: async ({ report, max }) => ({
    content: (await import('./report-markdown.ts')).renderReportMarkdown(report, { max }),
  }),
};
