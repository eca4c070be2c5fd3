import { findingTitle } from '../../checks/engine/finding-text.ts';
import { CHECK_BY_CODE, type Code } from '../../checks/engine/registry.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';
import type { ShownPlace } from '../../domain/place.ts';
import { joined, rewritten, type Shown, said, word } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import { jsonPieces, LONG_LIST } from '../parts/pieces.ts';
import { findingInLog, fullCell } from '../parts/written-finding.ts';
import type { ShownFinding, ShownReport } from './report.ts';

const LEVELS: { readonly [S in Severity]: 'error' | 'warning' | 'note' } = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0. A cell of a workbook is a logical location, and a region whose line and column are its row and column. */
export function reportSarif(report: ShownReport): Generator<Shown, void, undefined> {
  const codes = Object.keys(report.byCode) as Code[];
  const run = {
    tool: {
      driver: { name: word('enroll'), version: report.tool, rules: codes.map((code) => rule(code, report)) },
    },
    language: report.language,
    columnKind: word('unicodeCodePoints'),
    properties: {
      regions: word('row and column of the sheet; in a text file the line'),
      ...(report.assumptions === undefined ? {} : { assumptions: assumptionsJson(report.assumptions) }),
    },
    invocations: [invocation(report)],
    artifacts: report.files.map(({ file, sha256 }) => ({
      location: { uri: uriOf(file) },
      hashes: { 'sha-256': sha256 },
    })),
    results: LONG_LIST,
  };
  const schema = word('https://json.schemastore.org/sarif-2.1.0.json');
  return jsonPieces({ $schema: schema, version: '2.1.0', runs: [run] }, results(report, codes), 3);
}

/** All of it as one text, for short reports. @internal for tests */
export const renderReportSarif = (report: ShownReport): Shown => joined([...reportSarif(report)], '');

function* results(report: ShownReport, codes: readonly Code[]) {
  const indexes = new Map(codes.map((code, index) => [code, index]));
  for (const finding of report.findings) yield result(finding, indexes.get(finding.code) ?? -1, report);
}

function rule(code: Code, { language, checksPage }: ShownReport) {
  return {
    id: code,
    shortDescription: { text: findingTitle(code, language) },
    help: { text: said`enroll explain ${word(code)}` },
    ...(checksPage === undefined ? {} : { helpUri: said`${checksPage}#${word(code)}` }),
    defaultConfiguration: { level: LEVELS[CHECK_BY_CODE[code].severity] },
  };
}

function invocation({ unreadable }: ShownReport) {
  const notes = unreadable.map(({ file, message }) => ({
    level: LEVELS.error,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));
  return { executionSuccessful: unreadable.length === 0, toolExecutionNotifications: notes };
}

function result(finding: ShownFinding, ruleIndex: number, report: ShownReport) {
  const { language } = report;
  const { line } = findingInLog(finding, report);
  const related = (finding.related ?? []).map((place, id) => ({ id, ...location(place, language) }));
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: line },
    locations: [location(finding.place, language)],
    ...(finding.fingerprint === undefined
      ? {}
      : { partialFingerprints: { 'enrollFinding/v1': finding.fingerprint } }),
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function location(place: ShownPlace, language: Language) {
  const line = { region: region(place) };
  const cell = fullCell(place, language);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, ...line },
    ...(cell ? { logicalLocations: [{ fullyQualifiedName: cell, kind: word('cell') }] } : {}),
  };
}

/** Readers of SARIF show nothing that has no line: what is about a whole file stands at its first. */
function region({ sheet, row, column }: ShownPlace) {
  if (sheet === undefined || !row || !column) return { startLine: row ?? 1 };
  return { startLine: row, startColumn: column, endColumn: column + 1 };
}

/** A relative path stays relative; drive letters and roots become file URIs. */
const uriOf = (file: Shown): Shown => rewritten(file, plainUri);

function plainUri(file: string): string {
  const path = encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent);
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`;
  return path.startsWith('/') ? `file://${path}` : path.replace(/:/g, '%3A');
}
