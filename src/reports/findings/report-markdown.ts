import { findingTitle } from '../../checks/engine/finding-text.ts';
import { shownNameIfAny } from '../../domain/shown.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { headLines } from '../parts/head-lines.ts';
import { writtenFinding } from '../parts/written-finding.ts';
import { type CodeGroup, capped, groupFindings } from './groups.ts';
import type { ShownReport } from './report.ts';
import { DEFAULT_MAX } from './report-text.ts';

export interface MarkdownOptions {
  readonly max?: number | undefined;
}

/** Markdown with a table for each sheet and village, for a pull request or a wiki. */
export function renderReportMarkdown(report: ShownReport, options: MarkdownOptions = {}): string {
  const { max = DEFAULT_MAX } = options;
  const text = REPORT_TEXT[report.language];
  const [totals, ...others] = headLines(report, text);
  const blocks = [
    `# ${text.title}`,
    `**${totals}**`,
    ...others.map(plain),
    fileTable(report),
    ...report.unreadable.map(({ file, message }) => `- **${plain(file)}**: ${plain(message)}`),
    ...groupFindings(report.findings).map((group) =>
      [
        `## ${plain(text.place(group.file, group.sheet, shownNameIfAny(group.village)))}\n`,
        table([text.columns.severity, text.columns.place, text.columns.found, text.columns.todo]),
        ...group.codes.flatMap((codes) => codeRows(codes, report, max)),
      ].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fileTable({ files, language }: ShownReport): string {
  const { columns } = REPORT_TEXT[language];
  const head = [columns.file, columns.read, columns.accepted, columns.rejected, columns.blank];
  const rows = files.map(({ file, sheet, read, accepted, rejected, blank }) =>
    row([sheet === undefined ? file : `${file} (${sheet})`, read, accepted, rejected, blank]),
  );
  return [table(head), ...rows].join('\n');
}

function codeRows({ code, severity, findings }: CodeGroup, report: ShownReport, max: number): string[] {
  const text = REPORT_TEXT[report.language];
  const { shown, left } = capped(findings, max);
  const rows = shown.map((finding) => {
    const { cell, message, todo } = writtenFinding(finding, report.language);
    return row([text.severity[severity], cell, message, todo]);
  });
  const rest =
    left > 0 ? [row(['', '', `${findingTitle(code, report.language)}: ${text.more(left)}`, ''])] : [];
  return [...rows, ...rest];
}

function table(headings: readonly string[]): string {
  return `${row(headings)}\n${row(headings.map(() => '---'))}`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`;
}

/** So that a name from a cell is neither a link, nor a mention, nor markup, nor a formula, nor the end of its table cell. */
function plain(text: string): string {
  if (text === '---') return text;
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_[\]<>|#~&$]/g, (sign) => `\\${sign}`)
      .replaceAll('://', ':\\/\\/')
      // Nobody is told and no issue is linked: an empty comment parts the sign from what follows, escaping does not.
      .replace(/@(?=\w)|#(?=\d)/g, (sign) => `${sign}<!-- -->`)
      .replace(/\bwww\./gi, (sign) => `${sign.slice(0, 3)}\\.`)
  );
}
