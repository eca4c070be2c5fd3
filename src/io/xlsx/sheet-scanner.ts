import type { Cell, SheetRow } from '../../domain/cell.ts';
import { SheetFault } from '../sheet-fault.ts';
import { CellScanner } from './cell-scanner.ts';
import { finishedRow } from './strikes.ts';
import { GT, SLASH } from './tag-cursor.ts';
import { Unexpected } from './text.ts';

const C = 0x63;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;

const ROW = Buffer.from('<row');
const SHEET_DATA = Buffer.from('<sheetData');
const END_DATA = Buffer.from('</sheetData');
const END_ROW = Buffer.from('</row>');
const ROOT = /^(?:\xEF\xBB\xBF)?(?:<\?xml[^>]*?(?:encoding=["']utf-8["'])?[^>]*\?>)?\s*<worksheet[\s>]/i;

/**
 * The fast path: reads the rows of a worksheet straight from its UTF-8 bytes, as Excel, LibreOffice, WPS and
 * Google write them. Anything else — a prefix on the elements, CDATA, comments, cells out of order — throws
 * `Unexpected`, never a guess: the caller then reads the part with a full XML parser.
 */
export class SheetScanner extends CellScanner {
  #state: 'before' | 'rows' | 'after' = 'before';
  /** Length at which looking again is worth while, so that a long row costs no quadratic time. */
  #enough = 0;
  #hidden = false;
  /** Rows as far as read. */
  rows = 0;

  /** The rows that the chunk completes. */
  push(chunk: Buffer): SheetRow[] {
    if (this.#state === 'after') return [];
    this.buffer = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
    if (this.buffer.length < this.#enough) return [];
    if (this.#state === 'before' && !this.#findData()) return [];
    const end = this.#wholeRows();
    const rows = end > this.at ? this.#scan(end) : [];
    this.#keep(Math.max(end, this.at));
    return rows;
  }

  /** Everything before the last row's beginning is whole; with the end of the rows in sight, all of it. */
  #wholeRows(): number {
    const last = this.buffer.lastIndexOf(ROW);
    const end = this.buffer.indexOf(END_DATA, Math.max(last, this.at));
    return end < 0 ? last : end + END_DATA.length;
  }

  finish(): SheetRow[] {
    const rows = this.#state === 'rows' ? this.#scan(this.buffer.length) : [];
    if (this.#state !== 'after') throw new Unexpected();
    return rows;
  }

  #keep(from: number): void {
    if (this.#state === 'after') {
      this.buffer = Buffer.alloc(0);
      return;
    }
    const rest = this.buffer.subarray(Math.max(from, this.at));
    if (rest.length > this.limits.rowBytes) throw new SheetFault('row-too-big', this.row + 1);
    this.buffer = rest;
    this.at = 0;
    this.#enough = rest.length > 65_536 ? rest.length * 2 : 0;
  }

  /** Moves to the first row; the part must begin as the usual programs write it. */
  #findData(): boolean {
    const found = this.buffer.indexOf(SHEET_DATA);
    if (found < 0) {
      if (this.buffer.length > this.limits.rowBytes) throw new Unexpected();
      this.#enough = this.buffer.length * 2;
      return false;
    }
    const head = this.buffer.toString('latin1', 0, found);
    if (!ROOT.test(head) || head.includes('<!') || /encoding=["'](?!utf-8)/i.test(head))
      throw new Unexpected();
    const close = this.buffer.indexOf(GT, found);
    if (close < 0) return false;
    this.at = close + 1;
    this.#state = this.buffer[close - 1] === SLASH ? 'after' : 'rows';
    return this.#state === 'rows';
  }

  #scan(end: number): SheetRow[] {
    const rows: SheetRow[] = [];
    this.end = end;
    while (this.at < end) {
      this.toTag();
      if (this.at >= end) break;
      if (this.#isRow()) rows.push(this.#readRow());
      else if (this.isAt(END_DATA)) {
        this.#state = 'after';
        break;
      } else throw new Unexpected();
    }
    return rows;
  }

  #isRow(): boolean {
    const b = this.buffer;
    const i = this.at;
    if (b[i + 1] !== R || b[i + 2] !== 0x6f || b[i + 3] !== 0x77) return false;
    return this.endsName(b[i + 4]);
  }

  #readRow(): SheetRow {
    const cells: Cell[] = [];
    this.rows++;
    const open = this.#rowAttributes();
    if (open) this.#readCells(cells);
    return (
      this.strikes?.finished(this.row, cells, this.#hidden) ?? finishedRow(this.row, cells, this.#hidden, 0)
    );
  }

  /** Reads `<row …>`; false when the element ends there. */
  #rowAttributes(): boolean {
    const b = this.buffer;
    let number = this.row + 1;
    this.#hidden = false;
    this.at += 4;
    for (;;) {
      const byte = this.nextAttribute();
      if (byte === GT || byte === SLASH) {
        this.#startRow(number);
        return byte === GT;
      }
      const length = this.nameEnd - this.nameStart;
      if (length === 1 && byte === R) number = this.digits();
      else if (length === 6 && byte === 0x68)
        this.#hidden = b[this.valueStart] === 0x31 || b[this.valueStart] === T;
    }
  }

  #startRow(number: number): void {
    if (number > this.limits.rows) throw new SheetFault('too-many-rows', number);
    if (number <= this.row) throw new Unexpected();
    this.row = number;
  }

  #readCells(cells: Cell[]): void {
    const b = this.buffer;
    let column = -1;
    for (;;) {
      this.toTag();
      if (this.at >= this.end) throw new Unexpected();
      if (b[this.at + 1] === C) column = this.#readCell(cells, column);
      else if (this.isAt(END_ROW)) {
        this.at += 6;
        return;
      } else throw new Unexpected();
    }
  }

  /** Reads one `<c …>`; returns its column. */
  #readCell(cells: Cell[], before: number): number {
    let column = before + 1;
    let style = 0;
    let type = 0;
    let typeLength = 0;
    this.at += 2;
    if (!this.endsName(this.buffer[this.at])) throw new Unexpected();
    for (;;) {
      const byte = this.nextAttribute();
      if (byte === SLASH) return this.#ordered(column, before);
      if (byte === GT) break;
      if (this.nameEnd - this.nameStart !== 1) continue;
      if (byte === R) column = this.#columnOfReference();
      else if (byte === S) style = this.digits();
      else if (byte === T) {
        type = this.buffer[this.valueStart] as number;
        typeLength = this.valueEnd - this.valueStart;
        if (type === N && typeLength === 1) type = 0;
      }
    }
    this.#ordered(column, before);
    this.readContent(cells, column, style, type, typeLength);
    if (this.strikes && cells.length > column) this.strikes.cell(style);
    return column;
  }

  #ordered(column: number, before: number): number {
    if (column <= before) throw new Unexpected();
    if (column >= this.limits.columns) throw new SheetFault('too-many-columns', this.row);
    return column;
  }

  /** The column of `AB12`, from 0; the row in it must be the row it stands in. */
  #columnOfReference(): number {
    const b = this.buffer;
    let column = 0;
    let i = this.valueStart;
    for (; i < this.valueEnd; i++) {
      const letter = (b[i] as number) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > 1_000_000) throw new SheetFault('too-many-columns', this.row);
    }
    if (column === 0 || this.number(i, this.valueEnd) !== this.row) throw new Unexpected();
    return column - 1;
  }
}
