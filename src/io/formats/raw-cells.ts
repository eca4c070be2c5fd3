import { UnreadableFile } from '../../domain/unreadable.ts';
import { FormulaWatch, type PendingFormulas } from './xls-formulas.ts';

/** Low byte of the record that begins a sub-stream, in every version of .xls. */
const BEGIN = 0x09;
const LATE_BEGIN = 0x0809;
const END = 0x0a;
/** Says how the records behind it are enciphered. */
export const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const MANY_NUMBERS = 0xbd;
const WORKSHEET = 0x10;

const FONT = 0x31;
const CELL_FORMAT = 0xe0;
const STRIKE = 0x08;

/** Records of .xls that hold one cell with a value: numbers, texts, truths and errors, formulas. */
const CELLS: ReadonlySet<number> = new Set([
  0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x027e, 0x0406,
]);

/** Rows and cells of Excel 97 and later: never between the parts of a workbook, unless a part ended before its time. */
const ONLY_IN_SHEETS: ReadonlySet<number> = new Set([
  0x00bd, 0x00d6, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0206, 0x0208, 0x027e, 0x0406,
]);

/** How long a record of one cell is, in every version that has it: one of another length has swallowed what follows. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x00fd, 10],
  [0x0201, 6],
  [0x0203, 14],
  [0x0205, 8],
  [0x027e, 10],
]);
const LABEL = 0x0204;
/** Of a worksheet; later ones stand in the charts inside it. */
const LAST_KIND = 0x08ff;

/** Whether a record of a worksheet can be what it says it is. */
function isPlausible(type: number, data: Buffer): boolean {
  if (type > LAST_KIND) return false;
  if (type === LABEL) {
    const letters = data.length >= 8 ? data.readUInt16LE(6) : -1;
    return [8 + letters, 9 + letters, 9 + 2 * letters].includes(data.length);
  }
  return (LENGTHS.get(type) ?? data.length) === data.length;
}

/** What the records of an .xls say, which the library does not hand on. */
export interface RawFacts {
  /** Cells with a value, to hold against what the library reads. */
  readonly cells: number;
  /** By the place of a tab, from 0: how many cells with a value are struck through in a row, from 1. Empty in nearly every file. */
  readonly struck: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly formulas: PendingFormulas;
}

/**
 * Walks the records of an .xls.
 * Errors: `damaged` when a part does not end, or ends before its last cell, or a record is not as long as its kind.
 */
export function rawFacts(file: string, stream: Buffer): RawFacts {
  const walk = new RecordWalk();
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    const record = stream.subarray(at + 4, at + 4 + stream.readUInt16LE(at + 2));
    if (!walk.record(type, record, at)) break;
  }
  if (!walk.isWhole) throw new UnreadableFile(file, { reason: 'damaged', args: {} });
  return walk;
}

class RecordWalk implements RawFacts {
  #cells = 0;
  readonly struck = new Map<number, Map<number, number>>();
  #depth = 0;
  #whole = 0;
  /** Where the tabs begin, in their order. */
  readonly #tabs: number[] = [];
  /** The tab at hand; undefined in what is no worksheet. */
  #sheet: number | undefined;
  #fonts: boolean[] = [];
  #formats: boolean[] = [];
  #strikes = false;
  #endedEarly = false;
  #bent = false;
  /** The cells of formulas are laid out otherwise before Excel 95. */
  #isLate = false;
  readonly #watch = new FormulaWatch();

  get formulas(): PendingFormulas {
    return this.#watch.pending;
  }

  get cells(): number {
    return this.#cells - this.#watch.lost;
  }

  get isWhole(): boolean {
    return this.#whole > this.#tabs.length && !this.#endedEarly && !this.#bent;
  }

  /** False behind the last part. */
  record(type: number, data: Buffer, at: number): boolean {
    const begins = (type & 0xff) === BEGIN && type <= 0x0809;
    if (this.#depth === 0 && !begins) {
      this.#endedEarly ||= ONLY_IN_SHEETS.has(type) && data.length >= 6;
      // The record behind an end that came too early may be no cell: what follows it tells. Noughts fill the last sector.
      return !this.#endedEarly && (type !== 0 || data.length > 0);
    }
    if (begins) this.#isLate = type === LATE_BEGIN;
    if (begins) this.#begin(data, at);
    else if (type === END) this.#end();
    else if (type === BOUND_SHEET) this.#tabs.push(data.length < 4 ? 0 : data.readUInt32LE(0));
    else if (this.#depth === 1) this.#inside(type, data);
    return true;
  }

  #begin(data: Buffer, at: number): void {
    if (this.#depth++ > 0) return;
    const isSheet = data.length >= 4 && data.readUInt16LE(2) === WORKSHEET;
    this.#sheet = isSheet ? Math.max(0, this.#tabs.indexOf(at)) : undefined;
  }

  #end(): void {
    this.#watch.endOfSheet();
    if (--this.#depth === 0) this.#whole++;
  }

  #inside(type: number, data: Buffer): void {
    // One number of a font is never given.
    if (type === FONT) this.#fonts.push(isStruck(data), ...(this.#fonts.length === 3 ? [false] : []));
    else if (type === CELL_FORMAT) this.#format(data);
    else if (this.#sheet !== undefined) this.#cell(this.#sheet, type, data);
  }

  #format(data: Buffer): void {
    const strikes = data.length >= 2 && this.#fonts[data.readUInt16LE(0)] === true;
    this.#formats.push(strikes);
    this.#strikes ||= strikes;
  }

  #cell(sheet: number, type: number, data: Buffer): void {
    const count = type === MANY_NUMBERS ? Math.floor((data.length - 6) / 6) : CELLS.has(type) ? 1 : 0;
    this.#cells += count;
    if (this.#isLate) this.#watch.record(sheet, type, data, count > 0);
    this.#bent ||= !isPlausible(type, data);
    if (count === 0 || data.length < 6 || !this.#strikes) return;
    for (let n = 0; n < count; n++)
      if (this.#formats[data.readUInt16LE(4 + n * 6)]) this.#strike(sheet, data.readUInt16LE(0) + 1);
  }

  #strike(sheet: number, row: number): void {
    const rows = this.struck.get(sheet) ?? new Map<number, number>();
    this.struck.set(sheet, rows.set(row, (rows.get(row) ?? 0) + 1));
  }
}

const isStruck = (font: Buffer): boolean => font.length >= 4 && (font.readUInt16LE(2) & STRIKE) !== 0;

/** Whether a password is needed to read the records; they say so near their beginning. */
export function isLocked(stream: Buffer): boolean {
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const type = stream.readUInt16LE(at);
    if (type === FILE_PASS) return true;
    if (type === END) return false;
  }
  return false;
}
