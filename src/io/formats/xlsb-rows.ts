import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { StrikeCount } from '../xlsx/strikes.ts';
import { booleanCell, type CellValues, errorCell, place } from '../xlsx/values.ts';
import { errorName } from './error-names.ts';
import { wideText, type XlsbRecord } from './xlsb-records.ts';

const ROW = 0;
const LAST_CELL = 18;
const RICH_CELL = 62;
const BEGIN_ROWS = 145;
const END_OF_ROWS = 146;

/** Nowhere else in a worksheet. */
const isOfRows = (type: number): boolean => type <= LAST_CELL || type === RICH_CELL;

/** The records of one worksheet as rows. */
export class XlsbRows {
  readonly #values: CellValues;
  readonly #limits: Limits;
  #rows: SheetRow[] = [];
  #row = 0;
  #hidden = false;
  #cells: Cell[] = [];
  #column = -1;
  readonly #strikes: StrikeCount;
  #part: 'front' | 'rows' | 'behind' = 'front';

  constructor(values: CellValues, limits: Limits) {
    this.#values = values;
    this.#strikes = values.strikeCount() ?? new StrikeCount({});
    this.#limits = limits;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  /** After the last record. */
  end(): void {
    if (this.#part !== 'behind') throw new SheetFault('damaged', this.#row);
    this.#endRow();
  }

  #endRow(): void {
    if (this.#row > 0) this.#rows.push(this.#strikes.finished(this.#row, this.#cells, this.#hidden));
    this.#row = 0;
    this.#cells = [];
  }

  /** Rows and cells stand between the two records that begin and end them, and nowhere else: else some would be passed over. */
  record({ type, data }: XlsbRecord): void {
    if (type === BEGIN_ROWS) this.#turn('front', 'rows');
    else if (type === END_OF_ROWS) this.#turn('rows', 'behind');
    else if (!isOfRows(type)) return;
    else if (this.#part !== 'rows') throw new SheetFault('damaged', this.#row);
    else if (type === ROW) this.#startRow(data);
    else if (type <= 11 || type === RICH_CELL) this.#cell(type, data, 8, data.readUInt32LE(0));
    else this.#cell(type - 11, data, 4, this.#column + 1);
  }

  #turn(from: 'front' | 'rows', to: 'rows' | 'behind'): void {
    if (this.#part !== from) throw new SheetFault('damaged', this.#row);
    this.#part = to;
  }

  #startRow(data: Buffer): void {
    const row = data.readUInt32LE(0) + 1;
    if (row > this.#limits.rows) throw new SheetFault('too-many-rows', row);
    if (row <= this.#row) throw new SheetFault('damaged', row);
    this.#endRow();
    this.#row = row;
    this.#hidden = ((data[11] ?? 0) & 0x10) !== 0;
    this.#column = -1;
  }

  /** A cell whose value begins at `at`; behind its column stand style and flags. */
  #cell(type: number, data: Buffer, at: number, column: number): void {
    if (column >= this.#limits.columns) throw new SheetFault('too-many-columns', this.#row);
    if (column <= this.#column || this.#row === 0) throw new SheetFault('damaged', this.#row);
    this.#column = column;
    const style = data.readUIntLE(at - 4, 3);
    const value = this.#value(type, data, at, style);
    if (typeof value === 'string' && value.length > this.#limits.cellText) {
      throw new SheetFault('cell-too-long', this.#row);
    }
    place(this.#cells, column, value);
    if (value !== undefined && value !== '') this.#strikes.cell(style);
  }

  /** Plain cells and, from 8 on, the same kinds as results of formulas. */
  #value(type: number, data: Buffer, at: number, style: number): Cell {
    if (type === 1) return undefined;
    if (type === 2) return this.#values.number(String(packedNumber(data.readInt32LE(at))), style);
    if (type === 3 || type === 11) return errorCell(errorName(data.readUInt8(at)));
    if (type === 4 || type === 10) return booleanCell(data.readUInt8(at) === 0 ? '0' : '1');
    if (type === 5 || type === 9) return this.#values.number(String(finite(data.readDoubleLE(at))), style);
    if (type === 7) return this.#shared(data.readUInt32LE(at));
    return wideText(data, type === RICH_CELL ? at + 1 : at);
  }

  #shared(index: number): string {
    const text = this.#values.strings[index];
    if (text === undefined) throw new SheetFault('damaged', this.#row);
    return text;
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError('no number');
  return value;
}

/** Thirty bits of an integer or of a double, and whether it was multiplied by a hundred. */
function packedNumber(packed: number): number {
  let value = packed >> 2;
  if ((packed & 2) === 0) {
    const bytes = Buffer.alloc(8);
    bytes.writeInt32LE(packed & ~3, 4);
    value = finite(bytes.readDoubleLE(0));
  }
  return (packed & 1) === 0 ? value : value / 100;
}
