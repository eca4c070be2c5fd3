import { CHECK_CODES, type Code, type Finding } from '../../checks/engine/registry.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Field } from '../../domain/field.ts';
import { SEVERITIES, type Severity } from '../../domain/finding.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import type { Language } from '../../domain/language.ts';
import { columnLetter, type Place } from '../../domain/place.ts';
import { ownWords, type Shown } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import type { Assumptions } from '../../policy/assumptions.ts';
import { type RowCounts, type SheetAsRead, type SkippedCounts, sumRows } from '../../roster/sheet-as-read.ts';

export interface ReportFile<Name = SourceName> extends RowCounts {
  readonly file: Name;
  readonly sheet: Name | undefined;
  readonly headerRow: number | undefined;
  /** Field → column letter; the first column that holds the field. */
  readonly columns: Readonly<Partial<Record<Field, Shown>>>;
  readonly skipped: SkippedCounts;
  readonly sha256: Shown;
}

export interface ReportTotals extends RowCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A file that could not be read, with the sentence that says why. */
export interface UnreadFile<Name = SourceName> {
  readonly file: Name;
  readonly message: Shown;
}

/** Findings that are not shown, and why; the text of every report says so. */
export interface HiddenCounts {
  /** Left out by `--only` or `--skip`. */
  readonly selection: number;
  /** Covered by entries of the baseline. */
  readonly baseline: number;
}

/** Copies of the rosters, by their whole paths: the file where there is one, else the folder. */
export interface Copies {
  readonly marked?: Shown | undefined;
  readonly mended?: Shown | undefined;
  /** Options that make them again, with a blank before each. */
  readonly again?: Shown | undefined;
}

/** The result of a validation, as every report format shows it (`enroll.report/1`). */
export interface ValidationReport<Name = SourceName> {
  /** Version of the program. */
  readonly tool: Shown;
  /** Id of the policy; undefined when only the national defaults served. */
  readonly policy: Shown | undefined;
  /** What no law says and amounts would rest on in the month of `asOf`. */
  readonly assumptions?: Assumptions | undefined;
  readonly asOf: CalendarDate;
  readonly language: Language;
  /** Options as they must be typed again in the next command, such as `--policy klaten.yaml`. */
  readonly again?: Shown | undefined;
  readonly files: readonly ReportFile<Name>[];
  readonly unreadable: readonly UnreadFile<Name>[];
  readonly totals: ReportTotals;
  /** How many findings each code has, in the order of the checks; codes without findings are absent. */
  readonly byCode: Readonly<Partial<Record<Code, number>>>;
  /** In the order of files, sheets, rows, columns and checks. */
  readonly findings: readonly Finding<Name>[];
  readonly hidden: HiddenCounts;
  /** How many findings of a code are counted and not listed, where there are too many for a list. */
  readonly unlisted: Readonly<Partial<Record<Code, number>>>;
  /** What each `--join` gave. */
  readonly joins: readonly JoinSummary[];
  /** What is written beside the report for the reader to go on with. */
  readonly copies?: Copies | undefined;
  /** Names and birth dates may stand in the formats of CI too. */
  readonly unmask?: boolean | undefined;
  /** Where the page of all checks can be read; a code is its anchor. Undefined while there is no such place. */
  readonly checksPage?: Shown | undefined;
}

/** The report with its files and sheets named as they may be shown, and its findings: what every format is made of. */
export type ShownReport = ValidationReport<Shown>;
export type ShownFinding = Finding<Shown>;

export interface ReportInput {
  readonly tool: Shown;
  readonly policy: Shown | undefined;
  readonly assumptions?: Assumptions | undefined;
  readonly asOf: CalendarDate;
  readonly language: Language;
  readonly again?: Shown | undefined;
  readonly sheets: readonly SheetAsRead[];
  readonly findings: readonly Finding[];
  readonly unreadable?: readonly UnreadFile[] | undefined;
  readonly hidden?: Partial<HiddenCounts> | undefined;
  /** Findings that are not in the list, each code by one of them. */
  readonly unlisted?: readonly Unlisted[] | undefined;
  readonly joins?: readonly JoinSummary[] | undefined;
  readonly unmask?: boolean | undefined;
  readonly checksPage?: Shown | undefined;
}

/** More findings of a code than are listed: the first that is not, and how many there are. */
export interface Unlisted {
  readonly finding: Finding;
  readonly more: number;
}

export function buildReport(input: ReportInput): ValidationReport {
  const { sheets, unreadable = [], hidden, joins = [], unlisted = [], ...rest } = input;
  const findings = sortFindings(input.findings, sheets);
  const counted = [...findings.map((finding) => ({ finding, more: 1 })), ...unlisted];
  const bySeverity = countBy(counted, ({ finding }) => finding.severity, [...SEVERITIES]);
  return {
    ...rest,
    unreadable,
    joins,
    findings,
    unlisted: countBy(unlisted, ({ finding }) => finding.code, CHECK_CODES),
    hidden: { selection: hidden?.selection ?? 0, baseline: hidden?.baseline ?? 0 },
    files: sheets.map(reportFile),
    totals: {
      ...sumRows(sheets),
      errors: bySeverity.error ?? 0,
      warnings: bySeverity.warning ?? 0,
      infos: bySeverity.info ?? 0,
    },
    byCode: countBy(counted, ({ finding }) => finding.code, CHECK_CODES),
  };
}

/** The worst severity found, or undefined when nothing was. */
export function worstSeverity({ totals }: Pick<ValidationReport, 'totals'>): Severity | undefined {
  if (totals.errors > 0) return 'error';
  if (totals.warnings > 0) return 'warning';
  return totals.infos > 0 ? 'info' : undefined;
}

/** Rows that are no workers, by reason, over all sheets. */
export function addSkipped(files: readonly Pick<ReportFile, 'skipped'>[]): SkippedCounts {
  const sum: Partial<Record<keyof SkippedCounts, number>> = {};
  for (const { skipped } of files)
    for (const [reason, count] of Object.entries(skipped) as [keyof SkippedCounts, number][])
      sum[reason] = (sum[reason] ?? 0) + count;
  return sum;
}

function reportFile(result: SheetAsRead): ReportFile {
  const { file, sheet, layout, sha256, read, accepted, rejected, blank, skipped } = result;
  const columns: Partial<Record<Field, Shown>> = {};
  for (const { field, column } of layout?.columns ?? []) {
    if (field !== undefined) columns[field] ??= columnLetter(column);
  }
  const counts = { read, accepted, rejected, blank };
  return { file, sheet, headerRow: layout?.headerRow, columns, ...counts, skipped, sha256: ownWords(sha256) };
}

function sortFindings(findings: readonly Finding[], sheets: readonly SheetAsRead[]): Finding[] {
  const order = new Map<SourceName, Map<SourceName | undefined, number>>();
  for (const [index, { file, sheet }] of sheets.entries())
    order.set(file, (order.get(file) ?? new Map<SourceName | undefined, number>()).set(sheet, index));
  const codes = new Map(CHECK_CODES.map((code, index) => [code, index]));
  const rank = ({ file, sheet }: Place): number => order.get(file)?.get(sheet) ?? sheets.length;
  return [...findings].sort(
    (a, b) =>
      rank(a.place) - rank(b.place) ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      (codes.get(a.code) ?? 0) - (codes.get(b.code) ?? 0),
  );
}

/** Counts in the order of `keys`; keys that never occur are absent. */
function countBy<T extends Unlisted, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
  keys: readonly K[],
): Partial<Record<K, number>> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + item.more);
  const present = keys.filter((key) => counts.has(key));
  return Object.fromEntries(present.map((key) => [key, counts.get(key)])) as Partial<Record<K, number>>;
}
