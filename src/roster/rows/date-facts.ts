import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { FIELDS, type Field, factsOf, partsOf } from '../../domain/field.ts';
import { TERM_DAYS } from '../../domain/fields/term-days.ts';
import { bornByNik, parseNik } from '../../domain/nik.ts';
import {
  birthCentury,
  type Century,
  dateOfNumber,
  dateOrder,
  monthFirstDate,
  monthsTurned,
  parseDate,
  termCentury,
} from '../values/date.ts';
import { daysLater, isZoneMidnight, LATER_BY_1904 } from '../values/shifted.ts';
import { typedText } from '../values/text.ts';
import type { DateShift } from './date-shift.ts';
import type { ColumnMatch } from './row.ts';
import { spread } from './spread.ts';

export type DateFacts = ReadonlyMap<number, DateShift>;

/** Of days, alone or with something else in their cells. */
const DATES: ReadonlySet<Field | undefined> = new Set(
  FIELDS.filter((field) => partsOf(field).some((part) => factsOf(part).holds === 'day')),
);
const OF_POST: ReadonlySet<Field | undefined> = new Set(TERM_DAYS);

/** From this share on all are meant. */
const MOST = 0.8;
/** One birth date proves nothing about a file. */
const LEAST_PROOFS = 2;

/** Rows whose days are looked at; a proof further down is met when the rows are read. */
const SAMPLED = 64;

/** What the days of a column showed so far. */
export interface Tally {
  readonly column: number;
  readonly field: Field | undefined;
  filled: number;
  /** With a time of day that is midnight in another zone. */
  midnights: number;
  monthFirst: number;
  dayFirst: number;
  either: number;
  /** Of birth dates: rows with a NIK, and in how many the next day, the day 1,462 before, and the day with its month first is the NIK's. */
  compared: number;
  asTyped: number;
  nextDay: number;
  from1904: number;
  swapped: number;
}

/** Looks at the columns of days in the sample once: what one cell cannot tell, the column and its file can. */
export function dateTallies(
  columns: readonly ColumnMatch[],
  sample: readonly SheetRow[],
  asOf: CalendarDate,
): readonly Tally[] {
  const nik = nikColumn(columns);
  return columns.flatMap(({ column, field }): Tally[] => {
    if (!DATES.has(field)) return [];
    const tally = emptyTally(column, field);
    const century = centuryOf(field, asOf);
    for (const { cells } of spread(sample, SAMPLED)) addTo(tally, cells, nik, century);
    return [tally];
  });
}

/** What the tallies of a table say of its columns. */
export function dateFacts(tallies: readonly Tally[]): DateFacts {
  const monthFirst = tallies.some(
    (each) =>
      each.dayFirst === 0 &&
      (each.monthFirst > 0 || (each.swapped >= LEAST_PROOFS && each.swapped > each.asTyped)),
  );
  const proven = (share: (tally: Tally) => number): boolean =>
    tallies.some(
      (each) => isBirth(each) && each.compared >= LEAST_PROOFS && share(each) >= each.compared * MOST,
    );
  const nextDay = proven((each) => each.nextDay);
  const facts = new Map<number, DateShift>();
  for (const tally of tallies) {
    const { column, filled, midnights } = tally;
    if (filled > 0 && midnights >= filled * MOST) facts.set(column, nextDay ? 'next-day' : 'zone-unsure');
    else if (isBirth(tally) && tally.compared >= LEAST_PROOFS && tally.from1904 >= tally.compared * MOST)
      facts.set(column, 'from-1904');
    else if (monthFirst && tally.dayFirst === 0 && tally.either > 0 && !isBirth(tally))
      facts.set(column, 'order-unsure');
  }
  return facts;
}

export const isBirth = ({ field }: Tally): boolean => field === 'tanggal_lahir' || field === 'ttl';

export const nikColumn = (columns: readonly ColumnMatch[]): number =>
  columns.find(({ field }) => field === 'nik')?.column ?? 0;

const emptyTally = (column: number, field: Field | undefined): Tally => ({
  column,
  field,
  filled: 0,
  midnights: 0,
  monthFirst: 0,
  dayFirst: 0,
  either: 0,
  compared: 0,
  asTyped: 0,
  nextDay: 0,
  from1904: 0,
  swapped: 0,
});

export const centuryOf = (field: Field | undefined, asOf: CalendarDate): Century =>
  OF_POST.has(field) ? termCentury : birthCentury(asOf);

export function addTo(tally: Tally, cells: readonly Cell[], nik: number, century: Century): void {
  const { column } = tally;
  const cell = cells[column - 1];
  const text = typedText(cell);
  if (text === '') return;
  tally.filled++;
  if (isZoneMidnight(cell)) tally.midnights++;
  const day = typeof cell === 'object' ? dateOfNumber(cell, text, century) : parseDate(text, century, true);
  if (typeof cell === 'string') order(tally, cell, day !== undefined);
  if (isBirth(tally)) compare(tally, typedText(cells[nik - 1]), day, cell);
}

export function sameFacts(a: DateFacts, b: DateFacts): boolean {
  return a.size === b.size && [...a].every(([column, shift]) => b.get(column) === shift);
}

function order(tally: Tally, text: string, isDay: boolean): void {
  if (!isDay) {
    if (monthFirstDate(text) !== undefined) tally.monthFirst++;
    return;
  }
  const said = dateOrder(text);
  if (said === 'day-first') tally.dayFirst++;
  else if (said === 'either') tally.either++;
}

function compare(tally: Tally, nik: string, day: CalendarDate | undefined, cell: Cell): void {
  const said = parseNik(nik);
  if (!said) return;
  const born = bornByNik(said);
  const fits = (date: CalendarDate | undefined): boolean => date !== undefined && date % 1_000_000 === born;
  if (day === undefined) {
    if (typeof cell === 'string' && fits(monthFirstDate(cell))) tally.swapped++;
    return;
  }
  tally.compared++;
  if (fits(day)) tally.asTyped++;
  else if (fits(daysLater(day, 1))) tally.nextDay++;
  else if (fits(daysLater(day, -LATER_BY_1904))) tally.from1904++;
  else if (typeof cell === 'string' && fits(monthsTurned(day))) tally.swapped++;
}
