import { CHECK_CODES, type Code, type Finding, isRejecting } from '../../checks/engine/registry.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import type { Place } from '../../domain/place.ts';
import { NOTHING, type Shown, shownName, shownNameIfAny } from '../../domain/shown.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import type { ColumnRange } from '../../roster/rows/row.ts';
import { type RowCounts, type SheetAsRead, sumRows } from '../../roster/sheet-as-read.ts';

/** A sheet as it was read, named as it may be shown. */
export interface SheetSummary extends Omit<SheetAsRead, 'file' | 'sheet'> {
  readonly file: Shown;
  readonly sheet: Shown | undefined;
}

/** What went into a premium or a budget, and what was left out and why. */
export interface RosterSummary extends RowCounts {
  readonly sheets: readonly SheetSummary[];
  /** Rejected rows by code; a row with two reasons stands under both. In the order of the checks. */
  readonly rejectedBy: readonly { readonly code: Code; readonly rows: number }[];
  /** Files that could not be read at all. */
  readonly unreadable: readonly Shown[];
  /** Files in which no header was found, so that nobody was read from them. */
  readonly headerless: readonly Shown[];
  /** What each `--join` gave. */
  readonly joins?: readonly JoinSummary[] | undefined;
}

/** Sums up a reading, its names as they may be shown. Only findings that reject their row count as reasons. */
export function rosterSummary(
  sheets: readonly SheetAsRead[],
  findings: readonly Finding[],
  unreadable: readonly SourceName[] = [],
  headerless: readonly SourceName[] = [],
): RosterSummary {
  const tables = new Map(sheets.map((one) => [sheetKey(one), one.layout?.beside?.tables ?? []]));
  return {
    sheets: sheets.map((one) => ({
      ...one,
      file: shownName(one.file),
      sheet: shownNameIfAny(one.sheet),
    })),
    ...sumRows(sheets),
    rejectedBy: CHECK_CODES.map((code) => ({ code, rows: rowsOf(code, findings, tables) })).filter(
      ({ rows }) => rows > 0,
    ),
    unreadable: unreadable.map((name) => shownName(name)),
    headerless: headerless.map((name) => shownName(name)),
  };
}

const sheetKey = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string =>
  `${nameAsIs(file)}\u0000${sheet === undefined ? NOTHING : nameAsIs(sheet)}`;

/** Tables that stand beside each other have different people in one row. */
function rowsOf(
  code: Code,
  findings: readonly Finding[],
  tables: ReadonlyMap<string, readonly ColumnRange[]>,
): number {
  const rows = new Set<string>();
  let more = 0;
  for (const finding of findings) {
    if (finding.code !== code || !isRejecting(finding)) continue;
    if (finding.rows !== undefined) {
      more += finding.rows;
      continue;
    }
    const { place } = finding;
    const sheet = sheetKey(place);
    const table = tables.get(sheet)?.findIndex(({ last }) => (place.column ?? 0) <= last);
    rows.add(`${sheet}\u0000${place.row ?? NOTHING}\u0000${table ?? NOTHING}`);
  }
  return rows.size + more;
}
