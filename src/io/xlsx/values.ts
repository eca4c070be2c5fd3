import type { Cell, TypedCell } from '../../domain/cell.ts';
import { type CalendarDate, dateFromSerial, parseIsoDate } from '../../domain/date.ts';
import { StrikeCount, type Strikes } from './strikes.ts';
import type { DateStyles } from './styles.ts';

/** Days up to the year 2064 are looked up, not computed. */
export const LAST_SERIAL = 60_000;

/** The days met so far, for all workbooks of a run, by the two calendars that workbooks count in. */
const DAYS_OF_1900: (TypedCell | undefined)[] = [];
const DAYS_OF_1904: (TypedCell | undefined)[] = [];

/** What the cells of one workbook share. Equal dates are one object: most rosters hold few different days. */
export class CellValues {
  readonly strings: readonly string[];
  readonly #dateStyles: DateStyles;
  readonly #date1904: boolean;
  readonly #days = new Map<string, TypedCell>();
  readonly #bySerial: (TypedCell | undefined)[];

  readonly #strikes: Strikes;

  constructor(strings: readonly string[], dateStyles: DateStyles, date1904: boolean, strikes: Strikes = {}) {
    this.#strikes = strikes;
    this.strings = strings;
    this.#dateStyles = dateStyles;
    this.#date1904 = date1904;
    this.#bySerial = date1904 ? DAYS_OF_1904 : DAYS_OF_1900;
  }

  /** Counts what is struck through in the rows of one sheet; undefined in nearly every workbook, where nothing is. */
  strikeCount(): StrikeCount | undefined {
    const { styles, texts } = this.#strikes;
    return styles || texts ? new StrikeCount(this.#strikes) : undefined;
  }

  isDate(style: number): boolean {
    return this.#dateStyles[style] === true;
  }

  /** A day by its whole serial number, below `LAST_SERIAL`, whose text is that number and nothing else. */
  day(serial: number): TypedCell {
    if (this.#bySerial.length === 0) this.#bySerial.push(...new Array<undefined>(LAST_SERIAL));
    const known = this.#bySerial[serial];
    if (known) return known;
    const cell = dateCell(String(serial), dateFromSerial(serial, this.#date1904));
    this.#bySerial[serial] = cell;
    return cell;
  }

  number(raw: string, style: number): TypedCell {
    return this.#dateStyles[style] === true ? this.#day(raw) : { type: 'number', raw };
  }

  #day(raw: string): TypedCell {
    const known = this.#days.get(raw);
    if (known) return known;
    const cell = dateCell(raw, dateFromSerial(Number(raw), this.#date1904));
    if (this.#days.size < 50_000) this.#days.set(raw, cell);
    return cell;
  }
}

function dateCell(raw: string, date: CalendarDate | undefined): TypedCell {
  return date === undefined ? { type: 'date', raw } : { type: 'date', raw, date };
}

/** A cell of `t="d"`: an ISO day, with or without a time. */
export function isoDateCell(raw: string): TypedCell {
  return dateCell(raw, parseIsoDate(raw.trim().slice(0, 10)));
}

const TRUE: TypedCell = { type: 'boolean', raw: '1' };
const FALSE: TypedCell = { type: 'boolean', raw: '0' };

/** Undefined when the text is no value of a boolean. */
export function booleanCell(raw: string): TypedCell | undefined {
  if (raw === '1' || raw === 'true') return TRUE;
  return raw === '0' || raw === 'false' ? FALSE : undefined;
}

export function errorCell(raw: string): TypedCell {
  return { type: 'error', raw };
}

/** A cell in which a person sees something else than the file stores: nobody knows which is meant. `shown`: '' for nothing. */
export const contradictedCell = (shown: string, stored: string): TypedCell =>
  shown === '' ? { type: 'contradicted', raw: stored } : { type: 'contradicted', raw: shown, stored };

/** Puts a value into a row that may have gaps before it. */
export function place(cells: Cell[], column: number, value: Cell): void {
  if (value === undefined || value === '') return;
  while (cells.length < column) cells.push(undefined);
  cells[column] = value;
}
