import type { Severity } from '../../domain/finding.ts';
import { joined, NOTHING, rewritten, type Shown, said, trimmed, word } from '../../domain/shown.ts';
import { inPieces } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

const COMMANDS: { readonly [S in Severity]: 'error' | 'warning' | 'notice' } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub workflow commands: line and column for a CSV; for a workbook the cell stands in the message. */
export const reportGithub = (report: ShownReport): Generator<Shown, void, undefined> =>
  inPieces(lines(report));

/** All of it as one text, for short reports. @internal for tests */
export const renderReportGithub = (report: ShownReport): Shown => joined([...reportGithub(report)], '');

function* lines(report: ShownReport): Generator<Shown> {
  for (const { file, message } of report.unreadable)
    yield said`::error file=${property(file)}::${data(message)}\n`;
  for (const finding of report.findings) yield said`${annotation(finding, report)}\n`;
}

function annotation(finding: ShownFinding, report: ShownReport): Shown {
  const { language } = report;
  const { place, severity, code } = finding;
  const { title, message, todo } = findingInLog(finding, report);
  const inText = place.sheet === undefined;
  const where = [
    said`file=${property(place.file)}`,
    ...(inText && place.row ? [said`line=${place.row}`] : []),
    ...(inText && place.row && place.column ? [said`col=${place.column}`] : []),
    said`title=${property(said`${title} (${word(code)})`)}`,
  ];
  const cell = fullCell(place, language);
  const text = trimmed(said`${cell ? said`${cell}: ` : NOTHING}${message} ${todo}`);
  return said`::${word(COMMANDS[severity])} ${joined(where, ',')}::${data(text)}`;
}

const data = (text: Shown): Shown =>
  rewritten(text, (plain) => plain.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (text: Shown): Shown =>
  rewritten(data(text), (plain) => plain.replaceAll(':', '%3A').replaceAll(',', '%2C'));
