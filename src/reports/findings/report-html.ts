import { findingTitle } from '../../checks/engine/finding-text.ts';
import type { Severity } from '../../domain/finding.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import { joined, NOTHING, numeral, type Shown, said, word } from '../../domain/shown.ts';
import { REPORT_TEXT, type ReportText } from '../../text/report/report.ts';
import { headLines } from '../parts/head-lines.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../parts/html-page.ts';
import { writtenFinding } from '../parts/written-finding.ts';
import { capped, groupByCode } from './groups.ts';
import { nextSteps } from './next-step.ts';
import type { ReportFile, ShownFinding, ShownReport } from './report.ts';

export interface HtmlOptions {
  /** How many findings of a code the page lists; the rest is counted. */
  readonly max?: number | undefined;
}

const MAX = 1_000;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One page that needs nothing else: it sorts by a small script of its own, prints, and follows the reader's dark mode. */
export function renderReportHtml(report: ShownReport, options: HtmlOptions = {}): Shown {
  const text = REPORT_TEXT[report.language];
  return joined(
    [
      '<!doctype html>',
      said`<html lang="${report.language}">`,
      '<head>',
      '<meta charset="utf-8">',
      RESULT_META,
      said`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      said`<title>${escapeMarkup(text.title)}</title>`,
      said`<style>${PAGE_STYLE}</style>`,
      '</head>',
      '<body>',
      ...summary(report, text),
      ...fileTable(report, text),
      ...codeTable(report, text),
      ...findingTable(report, text, options.max ?? MAX),
      said`<script>${PAGE_SCRIPT}</script>`,
      '</body>',
      '</html>',
      NOTHING,
    ],
    '\n',
  );
}

function summary(report: ShownReport, text: ReportText): Shown[] {
  const { totals } = report;
  const bad = totals.errors > 0 || report.unreadable.length > 0;
  const state = bad ? 'error' : totals.warnings > 0 ? 'warning' : 'good';
  const [first = NOTHING, ...others] = headLines(report, text);
  return [
    said`<header class="${state}">`,
    said`<h1>${escapeMarkup(text.title)}</h1>`,
    said`<p class="totals">${escapeMarkup(first)}</p>`,
    ...others.map((line) => said`<p>${escapeMarkup(line)}</p>`),
    said`<p class="tool">enroll ${escapeMarkup(report.tool)}</p>`,
    ...nextSteps(report).map(({ sentence, line }) => nextParagraph(sentence, line)),
    word('</header>'),
    ...report.unreadable.map(
      ({ file, message }) =>
        said`<p class="unread"><strong>${escapeMarkup(file)}</strong> ${escapeMarkup(message)}</p>`,
    ),
  ];
}

const nextParagraph = (sentence: Shown, line: Shown | undefined): Shown =>
  said`<p class="next">${escapeMarkup(sentence)}${line === undefined ? NOTHING : said`<br><code>${escapeMarkup(line)}</code>`}</p>`;

function fileTable({ files }: ShownReport, { columns }: ReportText): Shown[] {
  const head = [columns.file, columns.read, columns.accepted, columns.rejected, columns.blank];
  const row = ({ file, sheet, read, accepted, rejected, blank }: ReportFile<Shown>): Shown =>
    cells([
      { label: columns.file, text: sheet === undefined ? file : said`${file} (${sheet})` },
      ...[read, accepted, rejected, blank].map((count, index) => ({
        label: head[index + 1] ?? NOTHING,
        text: numeral(count),
        sort: count,
      })),
    ]);
  return table(head, files.map(row), word('files'));
}

function codeTable({ findings, language }: ShownReport, text: ReportText): Shown[] {
  if (findings.length === 0) return [];
  const head = [text.columns.severity, text.columns.found, text.columns.code, text.columns.count];
  const rows = groupByCode(findings).map(({ code, severity, findings: found }) =>
    cells(
      [
        { label: head[0] ?? NOTHING, text: text.severity[severity], sort: RANK[severity] },
        { label: head[1] ?? NOTHING, text: findingTitle(code, language) },
        { label: head[2] ?? NOTHING, text: word(code) },
        { label: head[3] ?? NOTHING, text: numeral(found.length), sort: found.length },
      ],
      severity,
    ),
  );
  return table(head, rows, word('codes'));
}

function findingTable(report: ShownReport, text: ReportText, max: number): Shown[] {
  if (report.findings.length === 0) return [];
  const { severity, file, village, place, found, todo } = text.columns;
  const parts = groupByCode(report.findings).map(({ code, findings }) => ({
    code,
    ...capped(findings, max),
  }));
  const shown = new Set(parts.flatMap((part) => part.shown));
  const rows = report.findings
    .filter((finding) => shown.has(finding))
    .map((finding) => findingRow(finding, report, text));
  const cut = parts
    .filter(({ left }) => left > 0)
    .map(
      ({ code, left }) =>
        said`<p>${escapeMarkup(said`${findingTitle(code, report.language)}: ${text.more(left)}`)}</p>`,
    );
  return [...table([severity, file, village, place, found, todo], rows, word('findings')), ...cut];
}

function findingRow(finding: ShownFinding, report: ShownReport, text: ReportText): Shown {
  const { columns } = text;
  const { severity, place, village = NOTHING } = finding;
  const { cell, message, todo } = writtenFinding(finding, report.language);
  const file = place.sheet === undefined ? place.file : said`${place.file} (${place.sheet})`;
  return cells(
    [
      { label: columns.severity, text: text.severity[severity], sort: RANK[severity] },
      { label: columns.file, text: file },
      { label: columns.village, text: village },
      { label: columns.place, text: cell, sort: (place.row ?? 0) * 16_384 + (place.column ?? 0) },
      { label: columns.found, text: message },
      { label: columns.todo, text: todo },
    ],
    severity,
  );
}

interface CellText {
  readonly label: Shown;
  readonly text: Shown;
  /** Sorted by this instead of by the text. */
  readonly sort?: number | undefined;
}

function cells(row: readonly CellText[], kind: Shown | Severity = NOTHING): Shown {
  const one = ({ label, text, sort }: CellText): Shown =>
    said`<td data-label="${escapeMarkup(label)}"${sort === undefined ? NOTHING : said` data-sort="${sort}"`}>${escapeMarkup(text)}</td>`;
  return said`<tr${kind ? said` class="${kind}"` : NOTHING}>${joined(row.map(one), '')}</tr>`;
}

function table(headings: readonly Shown[], rows: readonly Shown[], kind: Shown): Shown[] {
  const head = headings.map(
    (heading) => said`<th scope="col"><button type="button">${escapeMarkup(heading)}</button></th>`,
  );
  return [
    said`<table class="${kind}">`,
    said`<thead><tr>${joined(head, '')}</tr></thead>`,
    word('<tbody>'),
    ...rows,
    word('</tbody>'),
    word('</table>'),
  ];
}
