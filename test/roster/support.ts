import type { Cell, SheetRow, SheetSource } from '../../src/domain/cell.ts';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import type { Field } from '../../src/domain/field.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { type RosterItem, readSheet, type SheetReading } from '../../src/roster/read-sheet.ts';
import type { RosterRow } from '../../src/roster/rows/row.ts';

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

export async function read(
  rows: readonly (readonly Cell[])[],
  map?: ReadonlyMap<Field, string>,
): Promise<SheetReading> {
  return readSheet(sheetOf(rows), {
    policy: nationalPolicy(),
    file: sourceName('data.xlsx'),
    asOf: AS_OF,
    map,
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
