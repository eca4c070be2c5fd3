import type { Severity } from '../../domain/finding.ts';
import { inPieces } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub workflow commands: line and column for a CSV; for a workbook the cell stands in the message. */
export const reportGithub = (report: ShownReport): Generator<string, void, undefined> =>
  inPieces(lines(report));

/** All of it as one text, for short reports. @internal for tests */
export const renderReportGithub = (report: ShownReport): string => [...reportGithub(report)].join('');

function* lines(report: ShownReport): Generator<string> {
  for (const { file, message } of report.unreadable)
    yield `::error file=${property(file)}::${data(message)}\n`;
  for (const finding of report.findings) yield `${annotation(finding, report)}\n`;
}

function annotation(finding: ShownFinding, report: ShownReport): string {
  const { language } = report;
  const { place, severity, code } = finding;
  const { title, message, todo } = findingInLog(finding, report);
  const inText = place.sheet === undefined;
  const where = [
    `file=${property(place.file)}`,
    ...(inText && place.row ? [`line=${place.row}`] : []),
    ...(inText && place.row && place.column ? [`col=${place.column}`] : []),
    `title=${property(`${title} (${code})`)}`,
  ];
  const cell = fullCell(place, language);
  return `::${COMMANDS[severity]} ${where.join(',')}::${data(`${cell ? `${cell}: ` : ''}${message} ${todo}`.trim())}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
