import { type CalendarDate, formatIsoDate } from './date.ts';

/**
 * A cell as the file holds it, before anybody interprets it. Text is a plain string (most cells are text, and
 * a million of them must stay cheap); an empty cell is undefined; anything else says what it is.
 */
export type Cell = string | TypedCell | undefined;

export interface TypedCell {
  /**
   * `number`: raw digits as in the file. `date`: a number whose format shows a date, or an ISO date cell. `error`: what a
   * formula gave instead of a value. `formula`: a formula whose result nobody stored. `contradicted`: the file shows one value
   * and stores another.
   */
  readonly type: 'number' | 'date' | 'boolean' | 'error' | 'formula' | 'contradicted';
  /** The text of the file, untouched: `3.204186109620001E15`, `29444`, `1`, `#N/A`; of a `formula` only `=`; of what is `contradicted` what is seen. */
  readonly raw: string;
  /** Of a `contradicted` cell: what is stored; absent where nothing is seen, and `raw` is what is stored. */
  readonly stored?: string;
  /** Of a `date` cell that holds an existing day. */
  readonly date?: CalendarDate;
}

/** One physical row of a sheet. `cells[0]` is column A; trailing empty cells may be absent. */
export interface SheetRow {
  /** The row number that the operator sees, from 1. In a CSV: the row as a spreadsheet program shows it. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** A row that the operator does not see: hidden by hand or by a filter. */
  readonly hidden?: boolean;
  /** In a sheet whose rows may have any width: how many columns the row has where its last ones are blank, of the first rows only. */
  readonly width?: number;
  /** Every filled cell of the row is struck through; `part`: a part of the text in one of them. */
  readonly struck?: true | 'part';
}

/** Cells that a sheet shows as one: only the first holds what is seen. Counted from 1, both ends in it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What somebody has written beside a cell. Counted from 1. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const LINE_SIGNS = ['semicolon', 'comma', 'tab', 'bar'] as const;
/** What parts the values of a line. */
export type LineSign = (typeof LINE_SIGNS)[number];

/** A sheet whose rows are read as a stream, in order, in batches; it can be read more than once. */
export interface SheetSource {
  /** As on the tab; undefined for a file that has no sheets (CSV). */
  readonly name: string | undefined;
  readonly hidden: boolean;
  /** Its rows are lines of text, each as wide as it has delimiters: one wider than the header is not what was meant. */
  readonly ragged?: boolean;
  /** By the bytes that it is read from, a list of more people than any district has. */
  readonly long?: boolean;
  rows(): AsyncIterable<readonly SheetRow[]>;
  /**
   * The merged ranges of more than one row, in no order; they may overlap. Costs another pass over the sheet, so it is
   * asked for only where a cell is missed. Absent where a file knows none (CSV).
   */
  merges?(): Promise<readonly MergedRange[]>;
  /** What people have written beside cells; absent where a format knows none, or keeps them where this program does not look. */
  comments?(): Promise<readonly CellComment[]>;
  /** Columns that the operator does not see, from 1. Asked for only where two columns may mean one thing. */
  hiddenColumns?(): Promise<ReadonlySet<number>>;
  /** What parted the values of lines that stood whole in single cells of the file; its rows hold them split. */
  parted?(): Promise<LineSign | undefined>;
}

/** `xml`: the SpreadsheetML of Excel 2003, usually named .xls. */
export type FileKind = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'html' | 'xml' | 'csv';

/** An opened spreadsheet file. */
export interface Book {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  readonly kind: FileKind;
  readonly sheets: readonly SheetSource[];
  /** Hash of the file's bytes, hexadecimal. */
  sha256(): Promise<string>;
  close(): Promise<void>;
}

/** The digits of a number cell, written out: `3.204186109620001E15` → `3204186109620001`, exactly. */
export function expandNumber(raw: string): string {
  // Sixteen digits and an exponent have some twenty characters.
  if (raw.length > 400) return raw.slice(0, 400);
  if (!/e/i.test(raw)) return raw;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?[eE]([+-]?\d+)$/.exec(raw);
  if (!match) return raw;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const power = Number(exponent);
  if (power > 40 || power < -40) return raw;
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/(?<!0)0+$/, '');
  return (sign === '-' ? '-' : '') + left + (right ? `.${right}` : '');
}

/** The text of a cell as a person would type it; a date in ISO form; empty for no value. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (cell.type === 'number') return expandNumber(cell.raw);
  if (cell.date !== undefined) return formatIsoDate(cell.date);
  return cell.raw;
}
