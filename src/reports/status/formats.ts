import type { MonthStatus } from '../../enrolment/village-status.ts';
import type { Formats } from '../parts/rendered.ts';
import type { StatusFacts } from './status-lines.ts';

export interface ShownStatus {
  readonly status: MonthStatus;
  readonly facts: StatusFacts;
}

type StatusFormat = 'text' | 'json' | 'html' | 'xlsx';

export const STATUS_FORMATS: Formats<StatusFormat, ShownStatus> = {
  text: async ({ status, facts }) => ({
    content: (await import('./status-text.ts')).statusText(status, facts),
  }),
  json: async ({ status, facts }) => ({
    content: (await import('./status-json.ts')).statusJson(status, facts),
  }),
  html: async ({ status, facts }) => ({
    content: (await import('./status-html.ts')).statusHtml(status, facts),
  }),
  xlsx: async ({ status, facts }) => ({
    content: (await import('./status-workbook.ts')).statusWorkbook(status, facts),
  }),
};
