import { findingTitle } from '../../checks/engine/finding-text.ts';
import type { Severity } from '../../domain/finding.ts';
import { escapeMarkup } from '../../domain/markup.ts';
import { RESULT_META } from '../../domain/result-marks.ts';
import type { Shown } from '../../domain/shown.ts';
import { REPORT_TEXT, type ReportText } from '../../text/report/report.ts';
import { headLines } from '../parts/head-lines.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from '../parts/html-page.ts';
import { writtenFinding } from '../parts/written-finding.ts';
import { capped, groupByCode } from './groups.ts';
import type { ReportFile, ShownFinding, ShownReport } from './report.ts';

export interface HtmlOptions {
  /** How many findings of a code the page lists; the rest is counted. */
  readonly max?: number | undefined;
}

const MAX = 1_000;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One page that needs nothing else: it sorts by a small script of its own, prints, and follows the reader's dark mode. */
export function renderReportHtml(report: ShownReport, options: HtmlOptions = {}): string {
  const text = REPORT_TEXT[report.language];
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    RESULT_META,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(text.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    ...summary(report, text),
    ...fileTable(report, text),
    ...codeTable(report, text),
    ...findingTable(report, text, options.max ?? MAX),
    `<script>${PAGE_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function summary(report: ShownReport, text: ReportText): string[] {
  const { totals } = report;
  const bad = totals.errors > 0 || report.unreadable.length > 0;
  const state = bad ? 'error' : totals.warnings > 0 ? 'warning' : 'good';
  const [first = '', ...others] = headLines(report, text);
  return [
    `<header class="${state}">`,
    `<h1>${escapeMarkup(text.title)}</h1>`,
    `<p class="totals">${escapeMarkup(first)}</p>`,
    ...others.map((line) => `<p>${escapeMarkup(line)}</p>`),
    `<p class="tool">enroll ${escapeMarkup(report.tool)}</p>`,
    '</header>',
    ...report.unreadable.map(
      ({ file, message }) =>
        `<p class="unread"><strong>${escapeMarkup(file)}</strong> ${escapeMarkup(message)}</p>`,
    ),
  ];
}

function fileTable({ files }: ShownReport, { columns }: ReportText): string[] {
  const head = [columns.file, columns.read, columns.accepted, columns.rejected, columns.blank];
  const row = ({ file, sheet, read, accepted, rejected, blank }: ReportFile<Shown>): string =>
    cells([
      { label: columns.file, text: sheet === undefined ? file : `${file} (${sheet})` },
      ...[read, accepted, rejected, blank].map((count, index) => ({
        label: head[index + 1] ?? '',
        text: String(count),
        sort: count,
      })),
    ]);
  return table(head, files.map(row), 'files');
}

function codeTable({ findings, language }: ShownReport, text: ReportText): string[] {
  if (findings.length === 0) return [];
  const head = [text.columns.severity, text.columns.found, text.columns.code, text.columns.count];
  const rows = groupByCode(findings).map(({ code, severity, findings: found }) =>
    cells(
      [
        { label: head[0] ?? '', text: text.severity[severity], sort: RANK[severity] },
        { label: head[1] ?? '', text: findingTitle(code, language) },
        { label: head[2] ?? '', text: code },
        { label: head[3] ?? '', text: String(found.length), sort: found.length },
      ],
      severity,
    ),
  );
  return table(head, rows, 'codes');
}

function findingTable(report: ShownReport, text: ReportText, max: number): string[] {
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
        `<p>${escapeMarkup(`${findingTitle(code, report.language)}: ${text.more(left)}`)}</p>`,
    );
  return [...table([severity, file, village, place, found, todo], rows, 'findings'), ...cut];
}

function findingRow(finding: ShownFinding, report: ShownReport, text: ReportText): string {
  const { columns } = text;
  const { severity, place, village = '' } = finding;
  const { cell, message, todo } = writtenFinding(finding, report.language);
  const file = place.sheet === undefined ? place.file : `${place.file} (${place.sheet})`;
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
  readonly label: string;
  readonly text: string;
  /** Sorted by this instead of by the text. */
  readonly sort?: number | undefined;
}

function cells(row: readonly CellText[], kind = ''): string {
  const one = ({ label, text, sort }: CellText): string =>
    `<td data-label="${escapeMarkup(label)}"${sort === undefined ? '' : ` data-sort="${sort}"`}>${escapeMarkup(text)}</td>`;
  return `<tr${kind ? ` class="${kind}"` : ''}>${row.map(one).join('')}</tr>`;
}

function table(headings: readonly string[], rows: readonly string[], kind: string): string[] {
  const head = headings.map(
    (heading) => `<th scope="col"><button type="button">${escapeMarkup(heading)}</button></th>`,
  );
  return [
    `<table class="${kind}">`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ];
}
