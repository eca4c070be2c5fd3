import { columnLetter } from '../../domain/place.ts';
import type { PartRewriter } from './editor.ts';
import { attributeOf, escaped, type Tag, tagFrom, withAttribute } from './markup.ts';
import { cellColumn, type SheetFacts } from './sheet-facts.ts';

/** What is to become of one cell. A cell without a new value keeps its own. */
export interface CellChange {
  /** From the style that the cell has (or would have) to the one that it gets. */
  restyle?(style: number): number;
  /** Written as text. */
  readonly text?: string | undefined;
}

/** Row → column → change. */
export type SheetChanges = Pick<ReadonlyMap<number, ReadonlyMap<number, CellChange>>, 'get' | 'keys'>;

export interface SheetEditing {
  readonly changes: SheetChanges;
  readonly facts: SheetFacts;
  /** Relation of the drawing that holds the notes, for a sheet that has none yet. */
  readonly notes?: { readonly relation: string; readonly namespace: string } | undefined;
  /** Take the sheet out of the selection of tabs. */
  readonly unselect?: boolean | undefined;
}

/** What may stand behind `legacyDrawing` in a worksheet. */
const BEHIND_NOTES = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst'.split(
    ' ',
  ),
);

interface ColumnStyle {
  readonly min: number;
  readonly max: number;
  readonly style: number;
}

/** Changes cells of a worksheet as its text streams by. Every character outside of those cells' tags stays. */
export class SheetEditor implements PartRewriter {
  readonly #editing: SheetEditing;
  readonly #columns: ColumnStyle[] = [];
  readonly #newRows: number[];
  #text = '';
  /** Up to here the text has been handed on. */
  #done = 0;
  #out: string[] = [];
  #depth = 0;
  #prefix = '';
  #area: 'head' | 'rows' | 'tail' = 'head';
  #row = 0;
  #rowStyle: number | undefined;
  #changes: ReadonlyMap<number, CellChange> | undefined;
  #newCells: number[] = [];
  #column = 0;
  /** Inside a cell whose value is replaced. */
  #dropping = false;
  #noted: boolean;

  constructor(editing: SheetEditing) {
    this.#editing = editing;
    this.#noted = editing.notes === undefined;
    this.#newRows = [...editing.changes.keys()].filter((row) => !editing.facts.rows.has(row)).sort(ascending);
  }

  push(text: string): string {
    this.#text += text;
    let at = this.#done;
    for (let tag = tagFrom(this.#text, at); tag; tag = tagFrom(this.#text, at)) {
      at = tag.end;
      if (tag.kind !== 'other') this.#take(tag);
    }
    if (!this.#dropping) this.#out.push(this.#text.slice(this.#done, at));
    this.#text = this.#text.slice(at);
    this.#done = 0;
    return this.#flush();
  }

  end(): string {
    this.#out.push(this.#text);
    return this.#flush();
  }

  #flush(): string {
    const out = this.#out.join('');
    this.#out = [];
    return out;
  }

  #take(tag: Tag): void {
    if (tag.kind === 'close') {
      this.#depth--;
      this.#close(tag);
      return;
    }
    if (this.#depth === 0) this.#prefix = tag.prefix;
    else if (this.#depth === 1) this.#section(tag);
    else if (this.#depth === 2 && this.#area === 'rows') this.#openRow(tag);
    else if (this.#depth === 2 && this.#area === 'head') this.#setting(tag);
    else if (this.#depth === 3 && this.#changes && tag.name === 'c') this.#openCell(tag);
    if (tag.kind === 'open') this.#depth++;
  }

  #section(tag: Tag): void {
    if (tag.name === 'sheetData') {
      this.#area = tag.kind === 'open' ? 'rows' : 'tail';
      if (tag.kind === 'empty' && this.#newRows.length > 0) {
        const name = `${this.#prefix}sheetData`;
        this.#replace(tag, `<${name}>${this.#rowsBefore(Number.POSITIVE_INFINITY)}</${name}>`);
      }
    } else if (this.#area === 'tail' && BEHIND_NOTES.has(tag.name)) this.#note(tag);
  }

  #setting(tag: Tag): void {
    const markup = this.#markup(tag);
    if (tag.name === 'sheetView' && this.#editing.unselect)
      this.#replace(tag, withAttribute(markup, 'tabSelected', undefined));
    if (tag.name !== 'col') return;
    const [min, max, style] = ['min', 'max', 'style'].map((name) => Number(attributeOf(markup, name) ?? 0));
    this.#columns.push({ min: min ?? 0, max: max ?? 0, style: style ?? 0 });
  }

  #close(tag: Tag): void {
    if (this.#depth === 3 && this.#dropping) {
      this.#dropping = false;
      this.#done = tag.end;
    } else if (this.#depth === 2 && this.#changes) {
      this.#insert(tag, this.#cellsBefore(Number.POSITIVE_INFINITY));
      this.#changes = undefined;
    } else if (this.#depth === 1 && tag.name === 'sheetData') {
      this.#insert(tag, this.#rowsBefore(Number.POSITIVE_INFINITY));
      this.#area = 'tail';
    } else if (this.#depth === 0) this.#note(tag);
  }

  #openRow(tag: Tag): void {
    if (tag.name !== 'row') return;
    const markup = this.#markup(tag);
    this.#row = Number(attributeOf(markup, 'r') ?? this.#row + 1);
    this.#insert(tag, this.#rowsBefore(this.#row));
    const changes = this.#editing.changes.get(this.#row);
    if (!changes) return;
    this.#enterRow(changes, markup);
    const fitted = this.#newCells.length > 0 ? withAttribute(markup, 'spans', undefined) : markup;
    if (tag.kind === 'open') {
      if (fitted !== markup) this.#replace(tag, fitted);
      return;
    }
    const cells = this.#cellsBefore(Number.POSITIVE_INFINITY);
    this.#replace(tag, `${fitted.replace(/(?<!\s)\s*\/>$/, '>')}${cells}</${this.#prefix}row>`);
    this.#changes = undefined;
  }

  #enterRow(changes: ReadonlyMap<number, CellChange>, markup: string): void {
    const styled = /^(1|true)$/.test(attributeOf(markup, 'customFormat') ?? '');
    this.#rowStyle = styled ? Number(attributeOf(markup, 's') ?? 0) : undefined;
    this.#changes = changes;
    this.#column = 0;
    const { cells } = this.#editing.facts;
    this.#newCells = [...changes.keys()].filter((column) => !cells.has(this.#row, column)).sort(ascending);
  }

  #openCell(tag: Tag): void {
    const markup = this.#markup(tag);
    this.#column = cellColumn(attributeOf(markup, 'r')) ?? this.#column + 1;
    this.#insert(tag, this.#cellsBefore(this.#column));
    const change = this.#changes?.get(this.#column);
    if (!change) return;
    const style = Number(attributeOf(markup, 's') ?? 0);
    const after = change.restyle?.(style) ?? style;
    if (change.text === undefined) {
      this.#replace(tag, withAttribute(markup, 's', String(after)));
      return;
    }
    this.#replace(tag, this.#cell(this.#column, after, change.text));
    this.#dropping = tag.kind === 'open';
  }

  #rowsBefore(row: number): string {
    let out = '';
    while ((this.#newRows[0] ?? Number.POSITIVE_INFINITY) < row) {
      const at = this.#row;
      this.#row = this.#newRows.shift() ?? 0;
      this.#enterRow(this.#editing.changes.get(this.#row) ?? new Map(), '');
      const cells = this.#cellsBefore(Number.POSITIVE_INFINITY);
      out += `<${this.#prefix}row r="${this.#row}">${cells}</${this.#prefix}row>`;
      this.#changes = undefined;
      this.#row = at;
    }
    return out;
  }

  #cellsBefore(column: number): string {
    let out = '';
    while ((this.#newCells[0] ?? Number.POSITIVE_INFINITY) < column) {
      const at = this.#newCells.shift() ?? 0;
      const change = this.#changes?.get(at);
      const style = this.#rowStyle ?? this.#columnStyle(at);
      out += this.#cell(at, change?.restyle?.(style) ?? style, change?.text);
    }
    return out;
  }

  #columnStyle(column: number): number {
    return this.#columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
  }

  #cell(column: number, style: number, text: string | undefined): string {
    const p = this.#prefix;
    const head = `<${p}c r="${columnLetter(column)}${this.#row}" s="${style}"`;
    if (text === undefined) return `${head}/>`;
    return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}is></${p}c>`;
  }

  #note(tag: Tag): void {
    const { notes } = this.#editing;
    if (this.#noted || !notes) return;
    this.#noted = true;
    const { namespace, relation } = notes;
    this.#insert(tag, `<${this.#prefix}legacyDrawing xmlns:r="${namespace}" r:id="${relation}"/>`);
  }

  #markup(tag: Tag): string {
    return this.#text.slice(tag.start, tag.end);
  }

  #insert(tag: Tag, content: string): void {
    if (content === '') return;
    this.#out.push(this.#text.slice(this.#done, tag.start), content);
    this.#done = tag.start;
  }

  #replace(tag: Tag, content: string): void {
    this.#out.push(this.#text.slice(this.#done, tag.start), content);
    this.#done = tag.end;
  }
}

const ascending = (a: number, b: number): number => a - b;
