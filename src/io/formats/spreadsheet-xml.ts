import type { Book, Cell, SheetRow } from '../../domain/cell.ts';
import { FORMULA_CELL } from '../../domain/no-value.ts';
import { type ByteSource, blocks } from '../bytes.ts';
import { Allowance, type Limits } from '../limits.ts';
import { booleanCell, contradictedCell, errorCell, isoDateCell } from '../xlsx/values.ts';
import { attribute, isTrue } from '../xlsx/xml.ts';
import type { MergeList } from './merge-list.ts';
import type { RowBuilder } from './row-builder.ts';
import { SheetQueue } from './sheet-queue.ts';
import {
  type HeadReader,
  openXmlBook,
  type SheetHead,
  type SheetsReader,
  type SheetsTools,
} from './xml-book.ts';

type Attributes = Readonly<Record<string, string>>;

/** Of a text while it is read. */
const LONGEST = 1_000_000;

/** The XML of Excel 2003, which many web systems write and name .xls. */
export async function openSpreadsheetXml(source: ByteSource, limits: Limits): Promise<Book> {
  const strikes = new XmlStrikes();
  const document = { source, kind: 'xml' as const, part: source.file, limits, chunks: () => blocks(source) };
  return openXmlBook(
    document,
    new XmlHeads(strikes, new Allowance('repeated', limits.repeated)),
    (tools) => new XmlSheets(tools, strikes),
  );
}

/** Which styles strike their text through, their own word or that of the style that they build upon. */
class XmlStrikes {
  readonly #styles = new Map<string, { readonly parent: string | undefined; struck: boolean | undefined }>();
  #style = '';
  any = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'Style') {
      this.#style = attribute(attributes, 'ID') ?? '';
      this.#styles.set(this.#style, { parent: attribute(attributes, 'Parent'), struck: undefined });
    }
    const strike = name === 'Font' ? attribute(attributes, 'StrikeThrough') : undefined;
    const style = this.#styles.get(this.#style);
    if (strike === undefined || !style) return;
    style.struck = isTrue(strike);
    this.any ||= style.struck;
  }

  has(id: string | undefined): boolean {
    const style = this.#styles.get(id ?? '');
    return style?.struck ?? this.#styles.get(style?.parent ?? '')?.struck ?? false;
  }
}

class XmlHeads implements HeadReader {
  readonly #names: string[] = [];
  readonly #hidden = new Set<number>();
  readonly #columns: Set<number>[] = [];
  /** Where the next column is described, from 1. */
  #column = 1;
  #inVisible = false;
  readonly #strikes: XmlStrikes;
  readonly #described: Allowance;

  constructor(strikes: XmlStrikes, described: Allowance) {
    this.#strikes = strikes;
    this.#described = described;
  }

  heads(): readonly SheetHead[] {
    return this.#names.map((name, i) => ({
      name,
      hidden: this.#hidden.has(i),
      hiddenColumns: this.#columns[i],
    }));
  }

  open(name: string, attributes: Attributes): void {
    this.#strikes.open(name, attributes);
    if (name === 'Worksheet') {
      this.#names.push(attribute(attributes, 'Name') ?? '');
      this.#columns.push(new Set());
    }
    if (name === 'Table') this.#column = 1;
    if (name === 'Column') this.#describe(attributes);
    if (name === 'Visible') this.#inVisible = true;
  }

  #describe(attributes: Attributes): void {
    const first = Number(attribute(attributes, 'Index') ?? this.#column);
    const end = first + 1 + Math.min(Number(attribute(attributes, 'Span') ?? 0), 16_384);
    const hidden = isTrue(attribute(attributes, 'Hidden'));
    if (hidden) this.#described.spend(Math.max(0, end - first));
    for (let column = first; hidden && column < end; column++) this.#columns.at(-1)?.add(column);
    this.#column = end;
  }

  close(name: string): void {
    if (name === 'Visible') this.#inVisible = false;
  }

  text(text: string): void {
    if (this.#inVisible && /Hidden/.test(text)) this.#hidden.add(this.#names.length - 1);
  }
}

class XmlSheets implements SheetsReader {
  readonly #queue: SheetQueue;
  readonly #merges: MergeList | undefined;
  #inTable = false;
  #row: Attributes = {};
  #cell: Attributes | undefined;
  #inRow = false;
  /** Elements that are open inside the cell. */
  #inside = 0;
  /** Text of the cell that stands in none of them: no program shows it. */
  #stray = '';
  #type = 'String';
  #value: string | undefined;
  #inData = false;
  #inComment = false;
  readonly #strikes: XmlStrikes;

  constructor({ rows, merges }: SheetsTools, strikes: XmlStrikes) {
    this.#queue = new SheetQueue(rows);
    this.#strikes = strikes;
    this.#merges = merges;
  }

  set wanted(sheet: number) {
    this.#queue.wanted = sheet;
  }

  get ended(): number {
    return this.#queue.ended;
  }

  take(sheet: number): SheetRow[] {
    return this.#queue.take(sheet);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Worksheet') this.#queue.begin();
    if (name === 'Worksheet' || name === 'Table') this.#inTable = name === 'Table';
    const { rows } = this.#queue;
    if (!this.#inTable || !rows) return;
    if (name === 'Row') this.#openRow(attributes, rows);
    else if (name === 'Cell') this.#openCell(attributes, rows);
    else if (this.#cell) this.#openInside(name, attributes, rows);
  }

  #openInside(name: string, attributes: Attributes, rows: RowBuilder): void {
    this.#inside++;
    if (name === 'Comment') this.#inComment = true;
    else if (name === 'Data' && !this.#inComment) {
      // Two values in one cell: neither is more right than the other.
      if (this.#value !== undefined) throw rows.damaged();
      this.#type = attribute(attributes, 'Type') ?? 'String';
      this.#inData = true;
      this.#value = '';
    }
  }

  /** Rows and cells count on from the one before, or say where they stand. */
  #openRow(attributes: Attributes, rows: RowBuilder): void {
    // A row or a cell in another would take its place.
    if (this.#inRow) throw rows.damaged();
    this.#inRow = true;
    this.#row = attributes;
    const index = Number(attribute(attributes, 'Index') ?? rows.row);
    if (index !== rows.row) rows.endRow(index - rows.row);
  }

  #openCell(attributes: Attributes, rows: RowBuilder): void {
    if (this.#cell) throw rows.damaged();
    this.#cell = attributes;
    this.#value = undefined;
    this.#inside = 0;
    this.#stray = '';
    const column = Number(attribute(attributes, 'Index') ?? rows.column + 1) - 1;
    if (column !== rows.column) rows.put(undefined, column - rows.column);
  }

  close(name: string): void {
    if (name === 'Worksheet') this.#queue.end();
    const { rows } = this.#queue;
    if (!this.#inTable || !rows) return;
    if (name === 'Table') this.#inTable = false;
    else if (name === 'Cell') this.#closeCell(rows);
    else if (name === 'Row') this.#closeRow(rows);
    else if (this.#cell) this.#closeInside(name);
  }

  #closeInside(name: string): void {
    this.#inside--;
    if (name === 'Comment') this.#inComment = false;
    else if (name === 'Data') this.#inData = false;
  }

  #closeCell(rows: RowBuilder): void {
    const across = Number((this.#cell && attribute(this.#cell, 'MergeAcross')) ?? 0);
    if (this.#cell && this.#merges) {
      const { row, column } = rows;
      const down = Number(attribute(this.#cell, 'MergeDown') ?? 0);
      this.#merges.add({ top: row, left: column + 1, bottom: row + down, right: column + 1 + across });
    }
    const value = this.#valueOf(this.#cell);
    const style = attribute(this.#cell ?? {}, 'StyleID') ?? attribute(this.#row, 'StyleID');
    rows.put(value, 1, this.#strikes.any && this.#strikes.has(style));
    if (across > 0) rows.put(undefined, across);
    this.#cell = undefined;
  }

  #valueOf(cell: Attributes | undefined): Cell {
    const stray = this.#stray.trim();
    if (stray !== '') return contradictedCell(this.#value ?? '', stray);
    return this.#value === undefined ? uncomputed(cell) : cellOf(this.#type, this.#value);
  }

  #closeRow(rows: RowBuilder): void {
    this.#inRow = false;
    const span = Number(attribute(this.#row, 'Span') ?? 0);
    rows.endRow(1, isTrue(attribute(this.#row, 'Hidden')));
    if (span > 0) rows.endRow(span);
  }

  text(text: string): void {
    if (this.#inComment) return;
    if (this.#inData) this.#value = (this.#value ?? '') + text;
    else if (this.#cell && this.#inside === 0) this.#stray += text;
    const longer = this.#inData ? this.#value : this.#stray;
    if (longer !== undefined && longer.length > LONGEST) this.#queue.rows?.put(longer);
  }
}

/** Excel stores a result beside every formula; other programs leave it out. */
const uncomputed = (cell: Attributes | undefined): Cell =>
  cell && attribute(cell, 'Formula') !== undefined ? FORMULA_CELL : undefined;

function cellOf(type: string, text: string): Cell {
  if (text === '') return undefined;
  if (type === 'Number') return { type: 'number', raw: text.trim() };
  if (type === 'DateTime') return isoDateCell(text);
  if (type === 'Boolean') return booleanCell(text.trim()) ?? text;
  return type === 'Error' ? errorCell(text) : text;
}
