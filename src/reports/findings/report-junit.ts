import { atLeast, type Severity } from '../../domain/finding.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

export interface JunitOptions {
  /** From this severity on a finding is a failure; a milder one is a passed case with its text as output. */
  readonly failOn?: Severity | undefined;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
}

/** JUnit XML: a suite for each sheet, a case for each finding; a sheet without any has one passed case. */
export function renderReportJunit(report: ShownReport, options: JunitOptions = {}): string {
  const { failOn = 'error' } = options;
  const suites = [
    ...report.unreadable.map(({ file, message }) => unreadSuite(file, message)),
    ...suitesOf(report, failOn),
  ];
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="enroll validate" tests="${tests}" failures="${failures}">`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines({ name, cases, failures }: Suite): string[] {
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return [`  <testsuite name="${escapeMarkup(name)}" ${counts}>`, ...cases, '  </testsuite>'];
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
  if (found.length === 0) return { name, cases: [testCase(name, 'enroll validate', '')], failures: 0 };
  return {
    name,
    cases: found.map((finding) => findingCase(name, finding, report, failOn)),
    failures: found.filter(({ severity }) => atLeast(severity, failOn)).length,
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
  return { name: file, cases: [testCase(file, 'read', body)], failures: 1 };
}

function testCase(suite: string, name: string, body: string): string {
  const attributes = `classname="${escapeMarkup(suite)}" name="${escapeMarkup(name)}"`;
  return body ? `    <testcase ${attributes}>${body}</testcase>` : `    <testcase ${attributes}/>`;
}
