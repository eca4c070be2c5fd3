import { findingText } from '../../checks/engine/finding-text.ts';
import type { ArgsOf, Code } from '../../checks/engine/registry.ts';
import { type CalendarDate, formatIsoDate } from '../../domain/date.ts';
import { joinsJson } from '../../domain/join-summary.ts';
import { cellName, columnLetter, type ShownPlace } from '../../domain/place.ts';
import type { ShownData } from '../../domain/shown/sayable.ts';
import { joined, type Shown, word } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import { jsonPieces, LONG_LIST } from '../parts/pieces.ts';
import type { ShownFinding, ShownReport } from './report.ts';

type IsDate<T> = [T] extends [never] ? false : T extends CalendarDate ? true : false;
type DateArgOf<A> = { [K in keyof A]-?: IsDate<NonNullable<A[K]>> extends true ? K : never }[keyof A];
type DateArg = { [C in Code]: DateArgOf<ArgsOf<C>> }[Code];

/** Arguments that are days, written in ISO form; one that is not listed does not compile. */
const DATE_ARGS: Readonly<Record<DateArg, true>> = {
  birth: true,
  swapped: true,
  day: true,
  from: true,
  to: true,
  released: true,
};

/** `enroll.report/1`: every finding that is listed; of a code with too many for a list the others are counted. */
export function reportJson(report: ShownReport): Generator<Shown, void, undefined> {
  const { tool, policy, asOf, language, files, unreadable, totals, byCode, unlisted, findings, hidden } =
    report;
  const shown = {
    schema: word('enroll.report/1'),
    tool,
    policy: policy ?? null,
    asOf: formatIsoDate(asOf),
    language,
    ...(report.assumptions === undefined ? {} : { assumptions: assumptionsJson(report.assumptions) }),
    files: files.map((file) => ({ ...file, sheet: file.sheet ?? null, headerRow: file.headerRow ?? null })),
    unreadable,
    totals,
    byCode,
    hidden,
    ...(Object.keys(unlisted).length > 0 ? { unlisted } : {}),
    ...joinsJson(report.joins),
    findings: LONG_LIST,
  };
  return jsonPieces(shown, findingsJson(findings, report), 1);
}

/** All of it as one text, for short reports. @internal for tests */
export const renderReportJson = (report: ShownReport): Shown => joined([...reportJson(report)], '');

function* findingsJson(findings: readonly ShownFinding[], report: ShownReport) {
  for (const finding of findings) yield findingJson(finding, report);
}

function findingJson(finding: ShownFinding, { language }: ShownReport) {
  const { code, severity, place, field, village, related = [] } = finding;
  const { message, todo } = findingText(finding, language);
  return {
    code,
    severity,
    ...placeJson(place),
    field: field ?? null,
    ...(village === undefined ? {} : { village }),
    args: argsJson(finding.args),
    message,
    todo,
    related: related.map(placeJson),
  };
}

function placeJson(place: ShownPlace) {
  return {
    file: place.file,
    sheet: place.sheet ?? null,
    row: place.row ?? null,
    column: place.column ? columnLetter(place.column) : null,
    cell: cellName(place) ?? null,
  };
}

/** They hold only what may be shown, else no check could report them; days become text. */
function argsJson(args: ShownFinding['args']): ShownData {
  const entries = Object.entries(args).map(([key, value]) => [
    key,
    key in DATE_ARGS ? formatIsoDate(value as CalendarDate) : value,
  ]);
  return Object.fromEntries(entries);
}
