import type { Cell } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';
import { SheetFault } from '../sheet-fault.ts';
import { TextCache } from '../text-cache.ts';
import type { ScanLimits } from './scan-limits.ts';
import type { StrikeCount } from './strikes.ts';
import { GT, SLASH, TagCursor, ZERO } from './tag-cursor.ts';
import { Unexpected, xmlText } from './text.ts';
import { booleanCell, type CellValues, errorCell, isoDateCell, LAST_SERIAL, place } from './values.ts';

const C = 0x63;
const F = 0x66;
const I = 0x69;
const S = 0x73;
const V = 0x76;

const END_FORMULA = Buffer.from('</f>');
const INLINE = Buffer.from('<is>');
const END_INLINE = Buffer.from('</is>');
const TEXT = Buffer.from('<t');
const END_TEXT = Buffer.from('</t>');

/** Reads what stands inside one cell, wherever the cursor has been brought to. What is not as usual throws `Unexpected`. */
export class CellScanner extends TagCursor {
  readonly #texts = new TextCache();
  protected readonly limits: ScanLimits;
  protected readonly cellValues: CellValues;
  /** Undefined where nothing in the workbook is struck through. */
  protected readonly strikes: StrikeCount | undefined;
  /** The row at hand, from 1. */
  protected row = 0;
  /** Elements that hold a value, as far as read. */
  values = 0;

  constructor(values: CellValues, limits: ScanLimits) {
    super();
    this.cellValues = values;
    this.strikes = values.strikeCount();
    this.limits = limits;
  }

  /** Reads from behind `<c …>` to behind `</c>`. */
  protected readContent(
    cells: Cell[],
    column: number,
    style: number,
    type: number,
    typeLength: number,
  ): void {
    const b = this.buffer;
    // A formula that gives an empty text is stored as one: `t="str"` and `<v></v>`.
    const storesText = type === S && typeLength === 3;
    let formula = false;
    for (;;) {
      this.toTag();
      const next = b[this.at + 1];
      if (next === V) {
        this.values++;
        const start = this.enter(2);
        if (start >= 0) this.#put(cells, column, this.#readValue(start, style, type, typeLength));
        if (storesText) formula = false;
      } else if (next === F) {
        formula = true;
        const start = this.enter(2);
        if (start >= 0) this.leave(this.textEnd(start), END_FORMULA);
      } else if (next === I && type === I) {
        this.#put(cells, column, this.#readInline());
      } else if (next === SLASH && b[this.at + 2] === C && b[this.at + 3] === GT) {
        this.at += 4;
        if (formula && cells.length <= column) this.#put(cells, column, FORMULA_CELL);
        return;
      } else throw new Unexpected();
    }
  }

  #put(cells: Cell[], column: number, value: Cell): void {
    if (value === undefined || value === '') return;
    if (cells.length > column) throw new Unexpected();
    place(cells, column, value);
  }

  #readValue(start: number, style: number, type: number, typeLength: number): Cell {
    const b = this.buffer;
    const end = this.textEnd(start);
    if (b[end + 1] !== SLASH || b[end + 2] !== V || b[end + 3] !== GT) throw new Unexpected();
    this.at = end + 4;
    if (start === end) return undefined;
    if (type === S && typeLength === 1) return this.#shared(start, end);
    if (type === 0 && this.cellValues.isDate(style)) {
      const serial = this.#serial(start, end);
      if (serial >= 0) return this.cellValues.day(serial);
    }
    const text = this.#text(start, end);
    if (type === 0) return this.cellValues.number(text.trim(), style);
    return this.#typed(text, type, typeLength);
  }

  /** A whole number of up to five digits, written without a zero in front; -1 for anything else. */
  #serial(start: number, end: number): number {
    if (end - start > 5 || this.buffer[start] === ZERO) return -1;
    let number = 0;
    for (let i = start; i < end; i++) {
      const digit = (this.buffer[i] as number) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number < LAST_SERIAL ? number : -1;
  }

  #typed(text: string, type: number, typeLength: number): Cell {
    if (type === S && typeLength === 3) return text;
    if (type === 0x65 && typeLength === 1) return errorCell(text);
    if (type === 0x64 && typeLength === 1) return isoDateCell(text);
    const flag = type === 0x62 && typeLength === 1 ? booleanCell(text) : undefined;
    if (flag === undefined) throw new Unexpected();
    return flag;
  }

  #shared(start: number, end: number): string {
    const index = this.number(start, end);
    const text = this.cellValues.strings[index];
    this.strikes?.text(index);
    if (text === undefined) throw new SheetFault('damaged', this.row);
    if (text.length > this.limits.cellText) throw new SheetFault('cell-too-long', this.row);
    return text;
  }

  #text(start: number, end: number): string {
    const text = xmlText(this.buffer, start, end, this.#texts);
    if (text.length > this.limits.cellText) throw new SheetFault('cell-too-long', this.row);
    return text;
  }

  /** `<is><t>…</t></is>`; runs of rich text are left to the full parser's care when they hold more than text. */
  #readInline(): Cell {
    this.values++;
    if (!this.isAt(INLINE)) throw new Unexpected();
    this.at += 4;
    let text = '';
    while (!this.isAt(END_INLINE)) {
      if (!this.isAt(TEXT)) throw new Unexpected();
      const start = this.enter(2);
      if (start < 0) continue;
      const end = this.textEnd(start);
      text = text === '' ? this.#text(start, end) : text + this.#text(start, end);
      this.leave(end, END_TEXT);
    }
    this.at += 5;
    return text;
  }
}
