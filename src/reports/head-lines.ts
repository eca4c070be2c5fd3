import { formatDmy } from '../domain/date.ts';
import type { ReportText } from '../text/report.ts';
import { addSkipped, type ValidationReport } from './report.ts';

/** What stands above the findings: the totals first, then on what they rest and what they leave out. */
export function headLines(report: ValidationReport, text: ReportText): string[] {
  const { totals, unreadable, hidden, policy, asOf, files } = report;
  const unread = text.unread(unreadable.length);
  return [
    [unread, text.totals(totals)].filter(Boolean).join(' '),
    text.basis(policy, formatDmy(asOf)),
    text.skipped(totals.blank, addSkipped(files)),
    text.hidden(hidden.selection, hidden.baseline),
  ].filter((line) => line !== undefined);
}
