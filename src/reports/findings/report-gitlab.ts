import type { Severity } from '../../domain/finding.ts';
import { joined, NOTHING, rewritten, type Shown, said, trimmed, word } from '../../domain/shown.ts';
import { jsonPieces, LONG_LIST } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

const SEVERITIES: { readonly [S in Severity]: 'major' | 'minor' | 'info' } = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * GitLab's code quality (a JSON list, the artifact `codequality`): the row is the line, the cell stands in the description. A file that
 * could not be read is a blocker.
 */
export const reportGitlab = (report: ShownReport): Generator<Shown, void, undefined> =>
  jsonPieces(LONG_LIST, issues(report), 0);

/** All of it as one text, for short reports. @internal for tests */
export const renderReportGitlab = (report: ShownReport): Shown => joined([...reportGitlab(report)], '');

function* issues(report: ShownReport) {
  for (const { file, message } of report.unreadable)
    yield {
      description: message,
      check_name: word('unreadable'),
      fingerprint: said`unreadable ${file}`,
      severity: word('blocker'),
      location: { path: pathOf(file), lines: { begin: 1 } },
    };
  for (const finding of report.findings) yield issue(finding, report);
}

function issue(finding: ShownFinding, report: ShownReport) {
  const { code, severity, place, fingerprint } = finding;
  const { message, todo } = findingInLog(finding, report);
  const cell = fullCell(place, report.language);
  return {
    description: trimmed(said`${cell ? said`${cell}: ` : NOTHING}${message} ${todo}`),
    check_name: word(code),
    fingerprint: fingerprint ?? said`${word(code)} ${place.file} ${cell}`,
    severity: word(SEVERITIES[severity]),
    location: { path: pathOf(place.file), lines: { begin: place.row ?? 1 } },
  };
}

/** As git names it: with slashes, without a dot in front. */
const pathOf = (file: Shown): Shown =>
  rewritten(file, (plain) => plain.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
