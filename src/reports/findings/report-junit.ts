import { atLeast, type Severity } from '../../domain/finding.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { inPieces } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

export interface JunitOptions {
  /** From this severity on a finding is a failure; a milder one is a passed case with its text as output. */
  readonly failOn?: Severity | undefined;
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly cases: () => Iterable<string>;
}

/** JUnit XML: a suite for each sheet, a case for each finding; a sheet without any has one passed case. */
export const reportJunit = (
  report: ShownReport,
  { failOn = 'error' }: JunitOptions = {},
): Generator<string, void, undefined> => inPieces(lines(report, failOn));

/** All of it as one text, for short reports. @internal for tests */
export const renderReportJunit = (report: ShownReport, options?: JunitOptions): string =>
  [...reportJunit(report, options)].join('');

function* lines(report: ShownReport, failOn: Severity): Generator<string> {
  const suites = [
    ...report.unreadable.map(({ file, message }) => unreadSuite(file, message)),
    ...suitesOf(report, failOn),
  ];
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="enroll validate" tests="${tests}" failures="${failures}">\n`;
  for (const suite of suites) yield* suiteLines(suite);
  yield '</testsuites>\n';
}

function* suiteLines({ name, tests, failures, cases }: Suite): Generator<string> {
  const counts = `tests="${tests}" failures="${failures}" errors="0" skipped="0"`;
  yield `  <testsuite name="${escapeMarkup(name)}" ${counts}>\n`;
  for (const one of cases()) yield `${one}\n`;
  yield '  </testsuite>\n';
}

/** A suite for each sheet read, and for any other place that a finding names, so that none is lost. */
function suitesOf(report: ShownReport, failOn: Severity): Suite[] {
  const name = (file: string, sheet: string | undefined): string => (sheet ? `${file} ${sheet}` : file);
  const bySuite = new Map<string, ShownFinding[]>(
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
  name: string,
  found: readonly ShownFinding[],
  report: ShownReport,
  failOn: Severity,
): Suite {
  if (found.length === 0)
    return { name, tests: 1, failures: 0, cases: () => [testCase(name, 'enroll validate', '')] };
  return {
    name,
    tests: found.length,
    failures: found.filter(({ severity }) => atLeast(severity, failOn)).length,
    *cases() {
      for (const finding of found) yield findingCase(name, finding, report, failOn);
    },
  };
}

function findingCase(suite: string, finding: ShownFinding, report: ShownReport, failOn: Severity): string {
  const { line, message } = findingInLog(finding, report);
  const body = atLeast(finding.severity, failOn)
    ? `<failure type="${finding.severity}" message="${escapeMarkup(message)}">${escapeMarkup(line)}</failure>`
    : `<system-out>${escapeMarkup(`${finding.severity}: ${line}`)}</system-out>`;
  return testCase(suite, `${fullCell(finding.place, report.language)} ${finding.code}`.trim(), body);
}

function unreadSuite(file: string, message: string): Suite {
  const body = `<failure type="error" message="${escapeMarkup(message)}">${escapeMarkup(message)}</failure>`;
  return { name: file, tests: 1, failures: 1, cases: () => [testCase(file, 'read', body)] };
}

function testCase(suite: string, name: string, body: string): string {
  const attributes = `classname="${escapeMarkup(suite)}" name="${escapeMarkup(name)}"`;
  return body ? `    <testcase ${attributes}>${body}</testcase>` : `    <testcase ${attributes}/>`;
}
