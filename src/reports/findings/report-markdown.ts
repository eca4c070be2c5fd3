import { findingTitle } from '../../checks/engine/finding-text.ts';
import {
  joined,
  NOTHING,
  numeral,
  rewritten,
  type Shown,
  said,
  shownNameIfAny,
  word,
} from '../../domain/shown.ts';
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
export function renderReportMarkdown(report: ShownReport, options: MarkdownOptions = {}): Shown {
  const { max = DEFAULT_MAX } = options;
  const text = REPORT_TEXT[report.language];
  const [totals = NOTHING, ...others] = headLines(report, text);
  const blocks = [
    said`# ${text.title}`,
    said`**${totals}**`,
    ...others.map(plain),
    fileTable(report),
    ...report.unreadable.map(({ file, message }) => said`- **${plain(file)}**: ${plain(message)}`),
    ...groupFindings(report.findings).map((group) =>
      joined(
        [
          said`## ${plain(text.place(group.file, group.sheet, shownNameIfAny(group.village)))}\n`,
          table([text.columns.severity, text.columns.place, text.columns.found, text.columns.todo]),
          ...group.codes.flatMap((codes) => codeRows(codes, report, max)),
        ],
        '\n',
      ),
    ),
  ];
  return said`${joined(blocks, '\n\n')}\n`;
}

function fileTable({ files, language }: ShownReport): Shown {
  const { columns } = REPORT_TEXT[language];
  const head = [columns.file, columns.read, columns.accepted, columns.rejected, columns.blank];
  const rows = files.map(({ file, sheet, read, accepted, rejected, blank }) =>
    row([sheet === undefined ? file : said`${file} (${sheet})`, read, accepted, rejected, blank]),
  );
  return joined([table(head), ...rows], '\n');
}

function codeRows({ code, severity, findings }: CodeGroup, report: ShownReport, max: number): Shown[] {
  const text = REPORT_TEXT[report.language];
  const { shown, left } = capped(findings, max);
  const rows = shown.map((finding) => {
    const { cell, message, todo } = writtenFinding(finding, report.language);
    return row([text.severity[severity], cell, message, todo]);
  });
  const rest =
    left > 0
      ? [row([NOTHING, NOTHING, said`${findingTitle(code, report.language)}: ${text.more(left)}`, NOTHING])]
      : [];
  return [...rows, ...rest];
}

function table(headings: readonly Shown[]): Shown {
  return said`${row(headings)}\n${line(headings.map(() => word('---')))}`;
}

const row = (cells: readonly (Shown | number)[]): Shown =>
  line(cells.map((cell) => (typeof cell === 'number' ? numeral(cell) : plain(cell))));

const line = (cells: readonly Shown[]): Shown => said`| ${joined(cells, ' | ')} |`;

/** So that a name from a cell is neither a link, nor a mention, nor markup, nor a formula, nor the end of its table cell. */
const plain = (text: Shown): Shown => rewritten(text, escapeMarkdown);

function escapeMarkdown(text: string): string {
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
