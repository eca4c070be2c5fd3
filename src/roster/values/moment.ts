import { type Cell, cellText } from '../../domain/cell.ts';
import { type CalendarDate, dateFromSerial, dateParts } from '../../domain/date.ts';
import type { Moment } from '../../domain/fields/moment.ts';
import { dateOrder, monthFirstDate, monthsTurned, parseDate, termCentury } from './date.ts';
import { isZoneMidnight, secondOfDay } from './shifted.ts';
import { clean } from './text.ts';

const DAY = 86_400;
/** A longer text is a story. */
const LONGEST = 60;

const NOON = '(am|pm|a\\.m\\.|p\\.m\\.|上午|下午|午前|午後|오전|오후)';
const CLOCK = new RegExp(
  `(?:${NOON}\\s*)?(?<![\\d.:])(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*${NOON}?` +
    '\\s*(?:wib|wita|wit)?\\s*(z|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d{2})?)?$',
  'i',
);
const BEFORE_CLOCK = /(?<![\s,t])[\s,t]+(?:(?:pukul|jam|pk\.?|at|um|à|a las|às)\s*)?$/i;
const AFTERNOON = /^(?:p|下午|午後|오후)/i;
const SERIAL = /^[3-6]\d{4}[.,]\d+$/;

interface Clock {
  /** Of the day. */
  readonly seconds: number;
  /** Ahead of UTC; 0 where none is said. */
  readonly ahead: number;
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** The day's text and its time. */
function partsOf(text: string): { readonly day: string; readonly clock: Clock | undefined } {
  const found = CLOCK.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  if (!found || !BEFORE_CLOCK.test(before)) return { day: text, clock: undefined };
  const [, early, hour = '', minute = '', second = '0', late, zone = ''] = found;
  const noon = early ?? late;
  const twelve = noon === undefined ? Number(hour) : (Number(hour) % 12) + (AFTERNOON.test(noon) ? 12 : 0);
  const seconds = twelve * 3600 + Number(minute) * 60 + Number(second);
  const possible = twelve < 24 && Number(minute) < 60 && Number(second) < 60;
  return {
    day: before.replace(BEFORE_CLOCK, ''),
    clock: possible ? { seconds, ahead: offsetOf(zone) } : undefined,
  };
}

function at(day: CalendarDate | undefined, { seconds, ahead }: Clock): number | undefined {
  if (day === undefined) return undefined;
  const { year, month, day: ofMonth } = dateParts(day);
  return Date.UTC(year, month - 1, ofMonth) / 1000 + seconds - ahead;
}

const sure = (moment: number | undefined): Moment | undefined =>
  moment === undefined ? undefined : { dayFirst: moment, monthFirst: moment };

const MIDNIGHT: Clock = { seconds: 0, ahead: 0 };

/** The day and time of a cell; a day alone is its midnight. Undefined where no day can be read. */
export function readMoment(cell: Cell): Moment | undefined {
  if (cell === undefined) return undefined;
  const text = clean(cellText(cell));
  if (typeof cell === 'object') {
    const day = cell.date ?? (SERIAL.test(text) ? dateFromSerial(Number.parseInt(text, 10)) : undefined);
    return sure(at(day, { seconds: secondOfDay(cell) ?? 0, ahead: 0 }));
  }
  if (text.length > LONGEST) return undefined;
  const { day, clock = MIDNIGHT } = partsOf(text);
  const read = parseDate(day, termCentury);
  const order = read === undefined ? undefined : dateOrder(day);
  if (read === undefined) {
    const monthFirst = at(monthFirstDate(day), clock);
    return monthFirst === undefined ? undefined : { dayFirst: undefined, monthFirst };
  }
  if (order === undefined) return sure(at(read, clock));
  return {
    dayFirst: at(read, clock),
    monthFirst: order === 'either' ? at(monthsTurned(read), clock) : undefined,
  };
}

/** A day with a time of day: no midnight, here or as the clock of another zone writes it. */
export function hasTimeOfDay(cell: Cell): boolean {
  if (cell === undefined || isZoneMidnight(cell)) return false;
  if (typeof cell === 'object') return (secondOfDay(cell) ?? 0) % DAY > 0 && readMoment(cell) !== undefined;
  if (cell.length > LONGEST) return false;
  const { clock } = partsOf(clean(cell));
  return clock !== undefined && clock.seconds > 0 && readMoment(cell) !== undefined;
}
