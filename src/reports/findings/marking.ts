import type { Finding } from '../../checks/engine/registry.ts';
import { formatDmy } from '../../domain/date.ts';
import { SEVERITIES, type Severity } from '../../domain/finding.ts';
import type { CellMark, Marking, SummaryCell } from '../../domain/marking.ts';
import { cellName } from '../../domain/place.ts';
import { joined, NOTHING, type Shown, said, shownName, shownNameIfAny, word } from '../../domain/shown.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import { MARKING_TEXT } from '../../text/report/marking.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { writtenFinding } from '../parts/written-finding.ts';
import { groupByCode } from './groups.ts';
import type { ValidationReport } from './report.ts';

/** Excel follows at most 65,530 links in a sheet. */
const MOST_LISTED = 30_000;
/** With more notes in a sheet Excel can hardly open it; cells beyond are coloured all the same. */
const MOST_NOTES = 10_000;
const WIDTHS = [16, 14, 62, 62, 24];

/** What the marked copy of one file shows. `sheets` are those of the reading that gave the report. */
export function markingOf(
  report: ValidationReport,
  file: SourceName,
  sheets: readonly SheetAsRead[],
): Marking {
  const own = report.findings.filter(({ place }) => place.file === file);
  const seats = own.map((finding) => ({ finding, seat: seatOf(finding, sheets) }));
  const marks = fewerNotes(cellMarks(seats, report));
  return {
    marks,
    summary: {
      name: MARKING_TEXT[report.language].sheet,
      widths: WIDTHS,
      rows: summaryRows(report, file, seats, marks),
    },
  };
}

interface Seated {
  readonly finding: Finding;
  /** The cell to colour; undefined for a finding about a file or a village. */
  readonly seat: Seat | undefined;
}

interface Seat {
  readonly row: number;
  readonly column: number;
}

/** A finding about a whole row is shown in the first column of the roster. */
function seatOf({ place }: Finding, sheets: readonly SheetAsRead[]): Seated['seat'] {
  if (place.row === undefined) return undefined;
  if (place.column !== undefined) return { row: place.row, column: place.column };
  const layout = sheets.find(({ file, sheet }) => file === place.file && sheet === place.sheet)?.layout;
  const columns = layout?.columns.map(({ column }) => column) ?? [];
  return { row: place.row, column: columns.reduce((a, b) => Math.min(a, b), columns[0] ?? 1) };
}

interface Marked extends Seat {
  readonly finding: Finding;
  readonly sheet: SourceName | undefined;
  /** Set on a cell that the finding only names: where the finding itself stands. */
  readonly from?: Shown | undefined;
}

/** A finding's own cell; of too many holders of a post, the other cells of this file too, for each of them may be the wrong one. */
function markedCells({ finding, seat }: Seated): Marked[] {
  if (!seat) return [];
  const { place, args, related = [] } = finding;
  const from = cellName(seat);
  const named = 'others' in args ? related.filter(({ file }) => file === place.file) : [];
  return [
    { finding, sheet: place.sheet, ...seat },
    ...named.flatMap(({ sheet, row, column }) =>
      row === undefined || column === undefined ? [] : [{ finding, sheet, row, column, from }],
    ),
  ];
}

function cellMarks(seats: readonly Seated[], { language }: ValidationReport): CellMark[] {
  const cells = new Map<string, Marked[]>();
  for (const marked of seats.flatMap(markedCells)) {
    const key = `${marked.sheet === undefined ? NOTHING : nameAsIs(marked.sheet)}\n${marked.row} ${marked.column}`;
    const cell = cells.get(key);
    if (cell) cell.push(marked);
    else cells.set(key, [marked]);
  }
  return [...cells.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity));
    const [worst] = sorted;
    if (!worst) return [];
    const { finding, sheet, row, column } = worst;
    const notes = sorted.map((each) => noteOf(each, language));
    return [{ sheet, row, column, severity: finding.severity, note: joined(notes, '\n\n') }];
  });
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

function noteOf({ finding, from }: Marked, language: ValidationReport['language']): Shown {
  const { title, message, todo } = writtenFinding(finding, language);
  const whole = from === undefined ? message : said`${from}: ${message}`;
  return MARKING_TEXT[language].note(finding.severity, title, whole, todo);
}

function fewerNotes(marks: readonly CellMark[]): CellMark[] {
  const counts = new Map<SourceName | undefined, number>();
  return marks.map((mark) => {
    const count = (counts.get(mark.sheet) ?? 0) + 1;
    counts.set(mark.sheet, count);
    return count > MOST_NOTES ? { ...mark, note: undefined } : mark;
  });
}

function summaryRows(
  report: ValidationReport,
  file: SourceName,
  seats: readonly Seated[],
  marks: readonly CellMark[],
): SummaryCell[][] {
  const { language, policy, asOf } = report;
  const text = MARKING_TEXT[language];
  const silent = marks.filter(({ note }) => note === undefined).length;
  const head: SummaryCell[][] = [
    [{ text: text.title(shownName(lastName(nameAsIs(file)))), look: 'title' }],
    [{ text: REPORT_TEXT[language].totals(totalsOf(report, file, seats)), look: 'wide' }],
    [{ text: REPORT_TEXT[language].basis(policy, formatDmy(asOf)), look: 'wide' }],
    [{ text: text.colours, look: 'wide' }],
    [{ text: text.original, look: 'wide' }],
    ...(silent > 0 ? [[{ text: text.withoutNote(silent), look: 'wide' as const }]] : []),
    [],
  ];
  if (seats.length === 0) return [...head, [{ text: text.noFindings }]];
  const listed = seats.slice(0, MOST_LISTED);
  const left = seats.length - listed.length;
  return [
    ...head,
    ...codeRows(seats, report),
    [],
    ...findingRows(listed, report),
    ...(left > 0 ? [[{ text: text.more(left), look: 'wide' as const }]] : []),
  ];
}

const lastName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

type Totals = Parameters<(typeof REPORT_TEXT)['id']['totals']>[0];

function totalsOf(report: ValidationReport, file: SourceName, seats: readonly Seated[]): Totals {
  const files = report.files.filter((each) => each.file === file);
  const sum = (key: 'read' | 'accepted' | 'rejected'): number =>
    files.reduce((total, each) => total + each[key], 0);
  const count = (severity: Severity): number =>
    seats.filter(({ finding }) => finding.severity === severity).length;
  return {
    read: sum('read'),
    accepted: sum('accepted'),
    rejected: sum('rejected'),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}

function headings(...texts: readonly Shown[]): SummaryCell[] {
  return texts.map((text) => ({ text, look: 'heading' }));
}

/** How often each code was found, with a link to its first cell. */
function codeRows(seats: readonly Seated[], { language }: ValidationReport): SummaryCell[][] {
  const { columns, severity: words } = REPORT_TEXT[language];
  const { first } = MARKING_TEXT[language];
  const seatByFinding = new Map(seats.map(({ finding, seat }) => [finding, seat]));
  const rows = groupByCode(seats.map(({ finding }) => finding)).map(({ code, severity, findings }) => {
    const [one] = findings;
    const linked = findings.find((finding) => seatByFinding.get(finding)) ?? one;
    const link = linked ? linkCell(linked, seatByFinding.get(linked)) : { text: NOTHING };
    const title = one ? writtenFinding(one, language).title : NOTHING;
    return [
      link,
      { text: words[severity], look: severity },
      { text: title },
      { text: findings.length },
      { text: word(code) },
    ];
  });
  return [headings(first, columns.severity, columns.found, columns.count, columns.code), ...rows];
}

function findingRows(seats: readonly Seated[], { language }: ValidationReport): SummaryCell[][] {
  const { columns, severity: words } = REPORT_TEXT[language];
  const rows = seats.map(({ finding, seat }): SummaryCell[] => {
    const { message, todo } = writtenFinding(finding, language);
    const { severity, code } = finding;
    return [
      linkCell(finding, seat),
      { text: words[severity], look: severity },
      { text: message },
      { text: todo },
      { text: word(code) },
    ];
  });
  return [headings(columns.place, columns.severity, columns.found, columns.todo, columns.code), ...rows];
}

function linkCell({ place }: Finding, seat: Seated['seat']): SummaryCell {
  const cell = seat && cellName(seat);
  const sheet = shownNameIfAny(place.sheet);
  if (cell === undefined) return { text: sheet ?? NOTHING };
  return {
    text: sheet === undefined ? cell : said`${sheet}!${cell}`,
    link: { sheet: place.sheet, cell },
  };
}
