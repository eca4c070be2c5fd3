import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { TextCache } from '../text-cache.ts';
import { cutLine, NOT_WHOLE } from './cut-line.ts';
import { plainText } from './equals-text.ts';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** The header stands in these rows. */
const HEADERS = 100;

export const csvRow = (row: number, cells: readonly Cell[], width: number): SheetRow =>
  row <= HEADERS && cells.length > 0 && width > cells.length ? { row, cells, width } : { row, cells };

/** A quotation mark where none belongs: what it means is left to csv-parse. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** A cell is a piece of its line, which stays in memory as long as the cell: what is cut out of a longer one is copied. */
const LONGEST_LINE = 4096;

const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * The fast path for delimited UTF-8: plain fields, and quoted ones that begin and end at a delimiter. The record
 * at hand begins at `rest`; when it is irregular, the caller hands everything from there on to csv-parse. Nearly every record is
 * one line, which is made a text once and then cut; any other is read byte by byte.
 */
export class CsvScanner {
  readonly #sign: string;
  readonly #delimiter: number;
  readonly #limits: Limits;
  readonly #texts = new TextCache();
  #buffer: Buffer = Buffer.alloc(0);
  #at = 0;
  /** Where the next line end stands, if it is still ahead; the end of the buffer where it has none. */
  #lineFeed = -1;
  #last = false;
  /** Columns of the record that was read last. */
  #width = 0;
  /** Rows finished. */
  row = 0;

  constructor(delimiter: string, limits: Limits) {
    this.#sign = delimiter;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#limits = limits;
  }

  /** The bytes of the record that is not finished, and whatever came behind it. */
  get rest(): Buffer {
    return this.#buffer;
  }

  /** Takes what comes next of the file. */
  push(bytes: Buffer): void {
    this.#buffer = this.#buffer.length === 0 ? bytes : Buffer.concat([this.#buffer, bytes]);
  }

  /** Nothing more comes. */
  finish(): void {
    this.#last = true;
  }

  /**
   * Adds rows to `rows` until those are `enough`; false when no more of them are complete. What was added stays, also where a later
   * one is irregular.
   */
  read(rows: SheetRow[], enough: number): boolean {
    this.#at = 0;
    this.#lineFeed = -1;
    let start = 0;
    try {
      while (start < this.#buffer.length) {
        if (rows.length >= enough) return true;
        const cells: Cell[] = [];
        if (!this.#readLine(cells)) {
          cells.length = 0;
          if (!this.#readRecord(cells)) break;
        }
        if (++this.row > this.#limits.rows) throw new SheetFault('too-many-rows', this.row);
        rows.push(csvRow(this.row, cells, this.#width));
        start = this.#at;
      }
    } finally {
      this.#buffer = this.#buffer.subarray(start);
    }
    this.#unfinished();
    return false;
  }

  #unfinished(): void {
    const { length } = this.#buffer;
    if (this.#last ? length > 0 : length > this.#limits.rowBytes)
      throw new SheetFault(this.#last ? 'unclosed-quote' : 'row-too-long', this.row + 1);
  }

  /** Reads one record that is a line; false when it is none, and then some cells may have been read. */
  #readLine(cells: Cell[]): boolean {
    const b = this.#buffer;
    const start = this.#at;
    if (this.#lineFeed < start) {
      const next = b.indexOf(LF, start);
      this.#lineFeed = next < 0 ? b.length : next;
    }
    const feed = this.#lineFeed;
    if (feed >= b.length || feed - start > LONGEST_LINE) return false;
    const end = feed > start && b[feed - 1] === CR ? feed - 1 : feed;
    let line = b.toString('latin1', start, end);
    if (NOT_ASCII.test(line)) line = b.toString('utf8', start, end);
    const width = cutLine(line, this.#sign, this.#limits, cells);
    if (width === NOT_WHOLE) return false;
    this.#width = width;
    this.#at = feed + 1;
    return true;
  }

  /** Reads one record; false when its end has not come yet. */
  #readRecord(cells: Cell[]): boolean {
    for (let column = 0; ; column++) {
      if (column >= this.#limits.columns) throw new SheetFault('too-many-columns', this.row + 1);
      const quoted = this.#buffer[this.#at] === QUOTE;
      const read = quoted ? this.#quoted() : this.#plain();
      if (read === undefined) return false;
      const text = plainText(read);
      if (text.length > this.#limits.cellText) throw new SheetFault('cell-too-long', this.row + 1);
      const next = this.#buffer[this.#at];
      if (text !== '') {
        while (cells.length < column) cells.push(undefined);
        cells.push(text);
      }
      if (next === this.#delimiter) {
        this.#at++;
        continue;
      }
      this.#width = column + 1;
      return this.#lineEnd(next);
    }
  }

  /** Steps over the line end; false when the buffer ends before it is known to be whole. */
  #lineEnd(byte: number | undefined): boolean {
    if (byte === undefined) return this.#last;
    if (byte === CR) {
      if (this.#at + 1 >= this.#buffer.length && !this.#last) return false;
      if (this.#buffer[this.#at + 1] === LF) this.#at++;
    }
    this.#at++;
    return true;
  }

  /** The text up to the next delimiter or line end; undefined when the buffer ends first. */
  #plain(): string | undefined {
    const b = this.#buffer;
    const start = this.#at;
    const delimiter = this.#delimiter;
    let bits = 0;
    let hash = 0;
    let i = start;
    for (; i < b.length; i++) {
      const byte = b[i] as number;
      if (byte === delimiter || byte === LF || byte === CR) break;
      if (byte === QUOTE) throw new Irregular();
      bits |= byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (i >= b.length && !this.#last) return undefined;
    this.#at = i;
    return i === start ? '' : this.#text(start, i, bits, hash);
  }

  #text(start: number, end: number, bits: number, hash: number): string {
    if (bits < 0x80) return this.#texts.ascii(this.#buffer, start, end, hash);
    return this.#buffer.toString('utf8', start, end);
  }

  /** The text between two quotation marks; the field must end right behind the second. */
  #quoted(): string | undefined {
    const b = this.#buffer;
    const start = this.#at + 1;
    let doubled = false;
    let i = b.indexOf(QUOTE, start);
    while (i >= 0 && b[i + 1] === QUOTE) {
      doubled = true;
      i = b.indexOf(QUOTE, i + 2);
    }
    if (i < 0 || (i + 1 >= b.length && !this.#last)) return undefined;
    const next = b[i + 1];
    if (next !== undefined && next !== this.#delimiter && next !== LF && next !== CR) throw new Irregular();
    this.#at = i + 1;
    const text = b.toString('utf8', start, i);
    return doubled ? text.replaceAll('""', '"') : text;
  }
}
