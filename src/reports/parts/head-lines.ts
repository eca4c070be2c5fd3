import { formatDmy } from '../../domain/date.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import type { ReportText } from '../../text/report/report.ts';
import { addSkipped, type ShownReport } from '../findings/report.ts';
import { assumedNotes } from '../policy/assumption-notes.ts';
import { joinLines } from './join-lines.ts';

/** What stands above the findings: the totals first, then on what they rest and what they leave out. */
export function headLines(report: ShownReport, text: ReportText): Shown[] {
  const { totals, unreadable, hidden, policy, assumptions, asOf, files, joins, language } = report;
  const unread = text.unread(unreadable.length);
  return [
    joined(
      [unread, text.totals(totals)].filter((one) => one !== undefined),
      ' ',
    ),
    text.basis(policy, formatDmy(asOf)),
    ...assumedNotes(assumptions, language),
    ...joinLines(joins, language),
    text.skipped(totals.blank, addSkipped(files)),
    text.hidden(hidden.selection, hidden.baseline),
  ].filter((line) => line !== undefined);
}
