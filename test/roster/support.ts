import type { Cell, SheetRow, SheetSource } from '../../src/domain/cell.ts';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import type { Field } from '../../src/domain/field.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { KnownPlaces } from '../../src/roster/header/known-places.ts';
import { type RosterItem, readSheet, type SheetReading } from '../../src/roster/read-sheet.ts';
import { LateDates } from '../../src/roster/rows/late-dates.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';
import { type RosterTools, rosterTools } from '../../src/roster/tools.ts';

export const AS_OF = calendarDate(2026, 3, 1) as CalendarDate;

/** A sheet from rows of cells; a missing row is not delivered, as readers do. */
export function sheetOf(rows: readonly (readonly Cell[] | undefined)[], name = 'Sheet1'): SheetSource {
  const delivered = rows.flatMap((cells, index): SheetRow[] => (cells ? [{ row: index + 1, cells }] : []));
  return {
    name,
    hidden: false,
    async *rows() {
      for (let at = 0; at < delivered.length; at += 7) yield delivered.slice(at, at + 7);
    },
  };
}

const POLICY = nationalPolicy();
/** The words of the policy, made ready once; what a run remembers of its sheets begins anew for each. */
const READY = rosterTools(POLICY.known);
const newTools = (): RosterTools => ({
  ...READY,
  words: new Map(),
  places: new KnownPlaces(),
  lateDates: new LateDates(),
});

export async function read(
  rows: readonly (readonly Cell[])[],
  map?: ReadonlyMap<Field, string>,
): Promise<SheetReading> {
  return readSheet(sheetOf(rows), {
    policy: POLICY,
    file: sourceName('data.xlsx'),
    asOf: AS_OF,
    map,
    tools: newTools(),
  });
}

export async function items(reading: SheetReading): Promise<RosterItem[]> {
  const all: RosterItem[] = [];
  for await (const batch of reading.rows()) all.push(...batch);
  return all;
}

export async function workers(reading: SheetReading): Promise<RosterRow[]> {
  return (await items(reading)).flatMap((item) => (item.kind === 'worker' ? item.row : []));
}

export const fieldsOf = (reading: SheetReading): (Field | undefined)[] =>
  reading.layout?.columns.map(({ field }) => field) ?? [];
