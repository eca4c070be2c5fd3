import { atLeast, type Severity } from '../../domain/finding.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { joined, NOTHING, type Shown, said, trimmed, word } from '../../domain/shown.ts';
import { inPieces } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

export interface JunitOptions {
  /** From this severity on a finding is a failure; a milder one is a passed case with its text as output. */
  readonly failOn?: Severity | undefined;
}

interface Suite {
  readonly name: Shown;
  readonly tests: number;
  readonly failures: number;
  readonly cases: () => Iterable<Shown>;
}

/** JUnit XML: a suite for each sheet, a case for each finding; a sheet without any has one passed case. */
export const reportJunit = (
  report: ShownReport,
  { failOn = 'error' }: JunitOptions = {},
): Generator<Shown, void, undefined> => inPieces(lines(report, failOn));

/** All of it as one text, for short reports. @internal for tests */
export const renderReportJunit = (report: ShownReport, options?: JunitOptions): Shown =>
  joined([...reportJunit(report, options)], '');

function* lines(report: ShownReport, failOn: Severity): Generator<Shown> {
  const suites = [
    ...report.unreadable.map(({ file, message }) => unreadSuite(file, message)),
    ...suitesOf(report, failOn),
  ];
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  yield word('<?xml version="1.0" encoding="UTF-8"?>\n');
  yield said`<testsuites name="enroll validate" tests="${tests}" failures="${failures}">\n`;
  for (const suite of suites) yield* suiteLines(suite);
  yield word('</testsuites>\n');
}

function* suiteLines({ name, tests, failures, cases }: Suite): Generator<Shown> {
  const counts = said`tests="${tests}" failures="${failures}" errors="0" skipped="0"`;
  yield said`  <testsuite name="${escapeMarkup(name)}" ${counts}>\n`;
  for (const one of cases()) yield said`${one}\n`;
  yield word('  </testsuite>\n');
}

/** A suite for each sheet read, and for any other place that a finding names, so that none is lost. */
function suitesOf(report: ShownReport, failOn: Severity): Suite[] {
  const name = (file: Shown, sheet: Shown | undefined): Shown => (sheet ? said`${file} ${sheet}` : file);
  const bySuite = new Map<Shown, ShownFinding[]>(
    report.files.map(({ file, sheet }) => [name(file, sheet), []]),
  );
  for (const finding of report.findings) {
    const key = name(finding.place.file, finding.place.sheet);
    const found = bySuite.get(key);
    if (found) found.push(finding);
    else bySuite.set(key, [finding]);
  }
  return [...bySuite].map(([key, found]) => sheetSuite(key, found, report, failOn));
}

function sheetSuite(
  name: Shown,
  found: readonly ShownFinding[],
  report: ShownReport,
  failOn: Severity,
): Suite {
  if (found.length === 0)
    return { name, tests: 1, failures: 0, cases: () => [testCase(name, word('enroll validate'), NOTHING)] };
  return {
    name,
    tests: found.length,
    failures: found.filter(({ severity }) => atLeast(severity, failOn)).length,
    *cases() {
      for (const finding of found) yield findingCase(name, finding, report, failOn);
    },
  };
}

function findingCase(suite: Shown, finding: ShownFinding, report: ShownReport, failOn: Severity): Shown {
  const { line, message } = findingInLog(finding, report);
  const body = atLeast(finding.severity, failOn)
    ? said`<failure type="${word(finding.severity)}" message="${escapeMarkup(message)}">${escapeMarkup(line)}</failure>`
    : said`<system-out>${escapeMarkup(said`${word(finding.severity)}: ${line}`)}</system-out>`;
  return testCase(
    suite,
    trimmed(said`${fullCell(finding.place, report.language)} ${word(finding.code)}`),
    body,
  );
}

function unreadSuite(file: Shown, message: Shown): Suite {
  const body = said`<failure type="error" message="${escapeMarkup(message)}">${escapeMarkup(message)}</failure>`;
  return { name: file, tests: 1, failures: 1, cases: () => [testCase(file, word('read'), body)] };
}

function testCase(suite: Shown, name: Shown, body: Shown): Shown {
  const attributes = said`classname="${escapeMarkup(suite)}" name="${escapeMarkup(name)}"`;
  return body ? said`    <testcase ${attributes}>${body}</testcase>` : said`    <testcase ${attributes}/>`;
}
