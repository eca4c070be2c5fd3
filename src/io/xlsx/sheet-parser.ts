import type { Cell, SheetRow } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';
import { SheetFault } from '../sheet-fault.ts';
import type { ScanLimits } from './scan-limits.ts';
import { StrikeCount, StrikeRuns } from './strikes.ts';
import { unescapeCell } from './text.ts';
import { booleanCell, type CellValues, contradictedCell, errorCell, isoDateCell, place } from './values.ts';
import { attribute, isTrue, type XmlHandler } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  readonly column: number;
  readonly style: number;
  readonly type: string;
  value: string | undefined;
  inline: string | undefined;
  /** What the runs of its own text say. */
  lines: StrikeRuns | undefined;
  /** It holds a formula, and no result was stored so far. */
  formula: boolean;
}

/** The full path: the same rows as `SheetScanner`, from any well-formed worksheet. */
export class SheetParser implements XmlHandler {
  readonly #values: CellValues;
  readonly #limits: ScanLimits;
  #rows: SheetRow[] = [];
  #inData = false;
  #row = 0;
  #inRow = false;
  #hidden = false;
  readonly #strikes: StrikeCount;
  #cells: Cell[] = [];
  #column = -1;
  #cell: OpenCell | undefined;
  #into: 'value' | 'inline' | undefined;
  #phonetic = 0;
  /** Cells with a value, as delivered and as they stand in the file. */
  cells = 0;
  filled = 0;

  constructor(values: CellValues, limits: ScanLimits) {
    this.#values = values;
    this.#strikes = values.strikeCount() ?? new StrikeCount({});
    this.#limits = limits;
  }

  /** The rows finished since the last call. */
  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    // One inside a cell would end the rows at its own end.
    if (name === 'sheetData' && this.#inData) throw new SheetFault('damaged', this.#row);
    if (name === 'sheetData') this.#inData = true;
    if (!this.#inData) return;
    // A row or a cell in another would take its place, and a second value the place of the first or stand behind it.
    if (this.#takesPlace(name)) throw new SheetFault('damaged', this.#row);
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 'r' && this.#cell) this.#lines(this.#cell).open();
    else if (name === 'strike' && this.#cell) this.#lines(this.#cell).strike(attribute(attributes, 'val'));
    else if (name === 'f' && this.#cell) this.#cell.formula = true;
    else if (name === 'v' && this.#cell) this.#openValue(this.#cell);
    else if (name === 't' && this.#cell && this.#phonetic === 0) this.#into = 'inline';
  }

  #takesPlace(name: string): boolean {
    if (name === 'row') return this.#inRow;
    if (name === 'c') return this.#cell !== undefined;
    if (name === 'v') return this.#cell?.value !== undefined;
    return name === 'is' && this.#cell?.inline !== undefined;
  }

  #lines(cell: OpenCell): StrikeRuns {
    cell.lines ??= new StrikeRuns();
    return cell.lines;
  }

  /** A formula that gives an empty text is stored as one: `t="str"` and `<v></v>`. */
  #openValue(cell: OpenCell): void {
    this.#into = 'value';
    if (cell.type === 'str') cell.formula = false;
  }

  close(name: string): void {
    if (name === 'sheetData') this.#inData = false;
    if (!this.#inData) return;
    if (name === 'row') this.#closeRow();
    else if (name === 'c') this.#closeCell();
    else if (name === 'rPh') this.#phonetic--;
    else if (name === 'v' || name === 't') this.#into = undefined;
  }

  text(text: string): void {
    const cell = this.#cell;
    if (!cell || this.#into === undefined) return;
    if (this.#into === 'inline') cell.lines?.text(text);
    const whole = (cell[this.#into] ?? '') + text;
    if (whole.length > this.#limits.cellText * 7) throw new SheetFault('cell-too-long', this.#row);
    cell[this.#into] = whole;
  }

  #openRow(attributes: Attributes): void {
    const reference = attribute(attributes, 'r');
    this.#inRow = true;
    this.#row = reference === undefined ? this.#row + 1 : Number(reference);
    if (!Number.isInteger(this.#row) || this.#row < 1) throw new SheetFault('damaged', this.#row);
    if (this.#row > this.#limits.rows) throw new SheetFault('too-many-rows', this.#row);
    this.#hidden = isTrue(attribute(attributes, 'hidden'));
    this.#cells = [];
    this.#column = -1;
  }

  #closeRow(): void {
    this.#inRow = false;
    this.#rows.push(this.#strikes.finished(this.#row, this.#cells, this.#hidden));
  }

  #openCell(attributes: Attributes): void {
    const reference = attribute(attributes, 'r');
    this.#column = reference === undefined ? this.#column + 1 : this.#columnOf(reference);
    if (this.#column >= this.#limits.columns) throw new SheetFault('too-many-columns', this.#row);
    this.#cell = {
      column: this.#column,
      style: Number(attribute(attributes, 's') ?? 0),
      type: attribute(attributes, 't') ?? 'n',
      value: undefined,
      inline: undefined,
      lines: undefined,
      formula: false,
    };
  }

  #columnOf(reference: string): number {
    const match = /^\$?([A-Z]{1,4})\$?(\d{1,9})$/i.exec(reference);
    if (!match || Number(match[2]) !== this.#row) throw new SheetFault('damaged', this.#row);
    return (
      [...(match[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    );
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    const read = this.#valueOf(cell);
    const value = cell.formula && (read === undefined || read === '') ? FORMULA_CELL : read;
    if (value === undefined || value === '') return;
    this.filled++;
    if (this.#cells[cell.column] === undefined) this.cells++;
    this.#strikes.cell(cell.style, cell.lines?.said);
    place(this.#cells, cell.column, value);
  }

  #valueOf(cell: OpenCell): Cell {
    const stored = cell.type === 's' && cell.value ? this.#shared(cell.value) : cell.value;
    if (cell.inline && cell.inline !== stored && (stored || cell.type !== 'inlineStr'))
      return stored
        ? contradictedCell(this.#bounded(cell.inline), this.#bounded(stored))
        : contradictedCell('', this.#bounded(cell.inline));
    if (cell.type === 'inlineStr' && cell.inline !== undefined)
      return this.#bounded(unescapeCell(cell.inline));
    if (cell.value === undefined || cell.value === '') return undefined;
    if (cell.type === 's') return this.#shared(cell.value);
    const raw = unescapeCell(cell.value);
    if (cell.type === 'str' || cell.type === 'inlineStr') return this.#bounded(raw);
    if (cell.type === 'e') return errorCell(raw);
    if (cell.type === 'd') return isoDateCell(raw);
    if (cell.type === 'n') return this.#values.number(raw.trim(), cell.style);
    const flag = cell.type === 'b' ? booleanCell(raw.trim()) : undefined;
    if (flag === undefined) throw new SheetFault('damaged', this.#row);
    return flag;
  }

  #shared(raw: string): string {
    const text = /^\s*\d{1,9}\s*$/.test(raw) ? this.#values.strings[Number(raw)] : undefined;
    if (text === undefined) throw new SheetFault('damaged', this.#row);
    if (text.length > this.#limits.cellText) throw new SheetFault('cell-too-long', this.#row);
    return text;
  }

  #bounded(text: string): string {
    if (text.length > this.#limits.cellText) throw new SheetFault('cell-too-long', this.#row);
    return text;
  }
}
