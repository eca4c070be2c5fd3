import type { Cell } from '../../domain/cell.ts';
import { type CalendarDate, calendarDate, dateParts } from '../../domain/date.ts';
import { dateOrder } from '../values/date.ts';
import { daysLater, isZoneMidnight, LATER_BY_1904 } from '../values/shifted.ts';
import type { DateShift } from './date-shift.ts';
import type { Draft, Reading } from './row.ts';

/** What a day says in a column that is not what it seems; undefined where it stays as it is. */
type Settle = (reading: Reading<CalendarDate>, cell: Cell) => Reading<CalendarDate> | undefined;

const moved = (reading: Reading<CalendarDate>, days: number): Reading<CalendarDate> | undefined => {
  const value = reading.value === undefined ? undefined : daysLater(reading.value, days);
  return value === undefined ? undefined : { ...reading, value };
};

/** No value, and the two days between which somebody must choose. */
function unsure(
  reading: Reading<CalendarDate>,
  other: CalendarDate | undefined,
): Reading<CalendarDate> | undefined {
  if (reading.value === undefined || other === undefined) return undefined;
  return { ...reading, value: undefined, either: [reading.value, other] };
}

const sameMonth = (a: CalendarDate, b: CalendarDate | undefined): boolean =>
  b !== undefined && Math.floor(a / 100) === Math.floor(b / 100);

const SETTLE: Readonly<Record<DateShift, Settle>> = {
  'next-day': (reading, cell) => (isZoneMidnight(cell) ? moved(reading, 1) : undefined),
  'from-1904': (reading) => moved(reading, -LATER_BY_1904),
  'zone-unsure': (reading, cell) => {
    if (reading.value === undefined || !isZoneMidnight(cell)) return undefined;
    const next = daysLater(reading.value, 1);
    return sameMonth(reading.value, next) ? undefined : unsure(reading, next);
  },
  'order-unsure': (reading, cell) => {
    if (reading.value === undefined || typeof cell !== 'string' || dateOrder(cell) !== 'either')
      return undefined;
    const { year, month, day } = dateParts(reading.value);
    return unsure(reading, calendarDate(year, day, month));
  },
};

/** Cheap, for it is asked of every day. */
const mayHaveTime = (cell: Cell): boolean =>
  typeof cell === 'string' ? cell.length > 10 : cell !== undefined && cell.raw.length > 6;

/** What a day says where its column showed more than the cell; undefined where it stays as it is. */
function settled(
  reading: Reading<CalendarDate> | undefined,
  dates: ReadonlyMap<number, DateShift> | undefined,
  cells: readonly Cell[],
): Reading<CalendarDate> | undefined {
  if (reading === undefined) return undefined;
  const cell = cells[reading.column - 1];
  // A few such cells are as unsure as a column of them.
  const shift = dates?.get(reading.column) ?? (mayHaveTime(cell) ? 'zone-unsure' : undefined);
  return shift && SETTLE[shift](reading, cell);
}

/** Settles the days of one person's row by what their columns showed. A birth date that is unsure stays as it was typed. */
export function settleDates(
  draft: Draft,
  dates: ReadonlyMap<number, DateShift> | undefined,
  cells: readonly Cell[],
): void {
  const birth = settled(draft.birth, dates, cells);
  if (birth?.value !== undefined) draft.birth = birth;
  const from = settled(draft.from, dates, cells);
  if (from !== undefined) draft.from = from;
  const to = settled(draft.to, dates, cells);
  if (to !== undefined) draft.to = to;
}
