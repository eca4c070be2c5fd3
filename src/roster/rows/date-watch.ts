import type { Cell } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { bornByNik } from '../../domain/nik.ts';
import { isYearFirst } from '../values/date.ts';
import { addTo, centuryOf, type DateFacts, dateFacts, isBirth, nikColumn, type Tally } from './date-facts.ts';
import type { ColumnMatch, Draft } from './row.ts';

/**
 * Watches the rows behind the sample for what proves the order of day and month; undefined where the sample has settled it.
 * `dates`: what the table is read by meanwhile.
 */
export interface DateWatch {
  row(cells: readonly Cell[], row: Draft): void;
  /** What all rows together say. */
  facts(): DateFacts;
}

export function dateWatch(
  columns: readonly ColumnMatch[],
  sampled: readonly Tally[],
  dates: DateFacts,
  asOf: CalendarDate,
): DateWatch | undefined {
  const nik = nikColumn(columns);
  const tallies = sampled.map((tally) => ({ ...tally }));
  const open = tallies.filter(({ dayFirst }) => dayFirst === 0);
  if (open.length === 0) return undefined;
  const watched = open.map((tally) => {
    const century = centuryOf(tally.field, asOf);
    const add = (cells: readonly Cell[]): void => addTo(tally, cells, nik, century);
    return {
      column: tally.column,
      see: isBirth(tally) ? birthDays(tally, dates.has(tally.column), add) : daysOnce(tally, add),
    };
  });
  return {
    row(cells, row) {
      for (const { column, see } of watched) {
        const cell = cells[column - 1];
        // Days that the file holds as such have no order.
        if (typeof cell === 'string' && cell !== '') see(cell, cells, row);
      }
    },
    facts: () => dateFacts(tallies),
  };
}

type See = (cell: string, cells: readonly Cell[], row: Draft) => void;

/**
 * Every row comes by here, so a day that was read as its NIK has it, written year first, is compared by its number alone.
 * `moved`: days of this column are read as others than they were typed.
 */
const birthDays = (tally: Tally, moved: boolean, add: (cells: readonly Cell[]) => void): See =>
  moved
    ? (_cell, cells) => add(cells)
    : (cell, cells, { birth, nik }) => {
        const read = birth?.column === tally.column ? birth.value : undefined;
        const isPlain = cell.length === BARE_DAY && cell.charCodeAt(4) === HYPHEN;
        if (!isPlain || read === undefined || !nik?.value) return add(cells);
        if (read % 1_000_000 !== bornByNik(nik.value)) return add(cells);
        tally.filled++;
        tally.compared++;
        tally.asTyped++;
      };

/** Days, without a time, that are remembered. */
const REMEMBERED = 16_384;

/** What a day without a time says of its order it says once, however often it stands there. */
function daysOnce(tally: Tally, add: (cells: readonly Cell[]) => void): See {
  const seen = new Set<string>();
  return (cell, cells) => {
    if ((cell.length === BARE_DAY && isYearFirst(cell)) || seen.has(cell)) {
      tally.filled++;
      return;
    }
    if (cell.length <= BARE_DAY && seen.size < REMEMBERED) seen.add(cell);
    add(cells);
  };
}

/** `2026-11-28`; nothing that short has a time behind it. */
const BARE_DAY = 10;
const HYPHEN = 45;
