import { findingText, findingTitle } from '../../checks/engine/finding-text.ts';
import type { Severity } from '../../domain/finding.ts';
import { linesText, NOTHING, type Shown, said, shownNameIfAny, word } from '../../domain/shown.ts';
import { REPORT_TEXT, type ReportText } from '../../text/report/report.ts';
import { headLines } from '../parts/head-lines.ts';
import { type Painter, PLAIN } from '../parts/painter.ts';
import { wrap } from '../parts/wrap.ts';
import { cellOfPlace } from '../parts/written-finding.ts';
import { type CodeGroup, capped, groupFindings, type PlaceGroup } from './groups.ts';
import { nextSteps } from './next-step.ts';
import type { ShownFinding, ShownReport } from './report.ts';

export interface TextOptions {
  /** How many findings of a code are shown in each village; the rest is counted. */
  readonly max?: number | undefined;
  readonly width?: number | undefined;
  readonly paint?: Painter | undefined;
}

interface Style {
  readonly text: ReportText;
  readonly report: ShownReport;
  readonly max: number;
  readonly width: number;
  readonly paint: Painter;
}

export const DEFAULT_MAX = 20;

/** For a screen: the totals first, then each sheet and village with its codes, at last what to do next. */
export function renderReportText(report: ShownReport, options: TextOptions = {}): Shown {
  const { max = DEFAULT_MAX, width = 80, paint = PLAIN } = options;
  const style = { text: REPORT_TEXT[report.language], report, max, width, paint };
  const lines = [
    ...heading(style),
    ...report.unreadable.flatMap((file) => [NOTHING, ...unread(file.file, file.message, style)]),
    ...groupFindings(report.findings).flatMap((group) => [NOTHING, ...placeLines(group, style)]),
    NOTHING,
    ...nextLines(style).map(paint.strong),
  ];
  return linesText(lines);
}

function heading({ text, report, width, paint }: Style): Shown[] {
  const { totals, unreadable } = report;
  const bad = totals.errors > 0 || unreadable.length > 0;
  const colour = bad ? paint.error : totals.warnings > 0 ? paint.warning : paint.good;
  const [first = NOTHING, ...others] = headLines(report, text);
  return [
    ...wrap(first, width, 0).map((line) => colour(line)),
    ...others.flatMap((line) => wrap(line, width, 0)).map(paint.dim),
  ];
}

function unread(file: Shown, message: Shown, { text, width, paint }: Style): Shown[] {
  return [paint.strong(file), ...wrap(message, width, 4, said`  ${text.severity.error}  `).map(paint.error)];
}

function placeLines(group: PlaceGroup, style: Style): Shown[] {
  const { text, width, paint } = style;
  const title = text.place(group.file, group.sheet, shownNameIfAny(group.village));
  return [
    ...wrap(title, width, 0).map(paint.strong),
    ...group.codes.flatMap((codes) => codeLines(codes, style)),
  ];
}

function codeLines({ code, severity, findings }: CodeGroup, style: Style): Shown[] {
  const { text, report, max, width, paint } = style;
  const title = said`${findingTitle(code, report.language)} (${code})`;
  const count = findings.length > 1 ? said`: ${text.count(findings.length)}` : NOTHING;
  const head = wrap(said`${title}${count}`, width, 4, said`  ${text.severity[severity]}  `);
  const { shown, left } = capped(findings, max);
  return [
    ...head.map((line) => colourOf(severity, paint)(line)),
    ...findingLines(shown, style),
    ...(left > 0 ? [said`    ${text.more(left)}`] : []),
  ];
}

/** One line a finding; what to do stands once, under all that share it. */
function findingLines(findings: readonly ShownFinding[], { report, width, paint }: Style): Shown[] {
  const advised = byTodo(findings.map((finding) => ({ finding, ...findingText(finding, report.language) })));
  return advised.flatMap(({ finding, message, todo }, index) => {
    const cell = cellOfPlace(finding.place, report.language);
    const line = wrap(cell ? said`${cell}: ${message}` : message, width, 6, word('    '));
    if (advised[index + 1]?.todo === todo) return line;
    return [...line, ...wrap(todo, width, 6, word('    → ')).map(paint.dim)];
  });
}

/** Those with the same advice side by side, in the order in which each advice first comes. */
function byTodo<T extends { readonly todo: Shown }>(advised: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const one of advised) {
    const group = groups.get(one.todo);
    if (group) group.push(one);
    else groups.set(one.todo, [one]);
  }
  return [...groups.values()].flat();
}

function colourOf(severity: Severity, paint: Painter): (text: Shown) => Shown {
  return { error: paint.error, warning: paint.warning, info: paint.info }[severity];
}

/** Each a sentence, and the command or the path on a line of its own, never broken: it is there to be copied. */
const nextLines = ({ report, width }: Style): Shown[] =>
  nextSteps(report).flatMap(({ sentence, line }) => [
    ...wrap(sentence, width, 0),
    ...(line === undefined ? [] : [said`  ${line}`]),
  ]);
