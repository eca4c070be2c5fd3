import type { CellEdit } from '../../domain/cell-edit.ts';
import { columnLetter, columnNumber } from '../../domain/place.ts';
import { attributeOf, type Element, elementsIn, escaped, tagFrom } from './markup.ts';

/**
 * The XML of a worksheet, one byte a character, with some cells set; all outside those cells and their rows stays. A
 * new cell takes the style of its place (cell, row, column). Undefined for a sheet in a form that cannot be patched safely.
 */
export function patchSheetXml(xml: string, edits: readonly CellEdit[]): string | undefined {
  const open = /<((?:[\w-]+:)?)sheetData\b[^>]*?(\/?)>/.exec(xml);
  if (!open) return undefined;
  const [tag, prefix = '', closed] = open;
  const start = open.index + tag.length;
  const end = closed ? start : xml.indexOf(`</${prefix}sheetData>`, start);
  const data = closed ? '' : xml.slice(start, end);
  // A comment or CDATA could hold what looks like a cell. No program writes one here.
  if (end < 0 || data.includes('<!')) return undefined;
  const sheet = new SheetPatch(prefix, columnStyles(xml.slice(0, open.index), prefix));
  const patched = sheet.rows(data, byRow(edits));
  const before = extended(xml.slice(0, open.index), edits);
  const opening = closed ? tag.replace(/\/>$/, '>') : tag;
  return `${before}${opening}${patched}${closed ? `</${prefix}sheetData>` : ''}${xml.slice(end)}`;
}

type Attributes = string;

class SheetPatch {
  readonly #prefix: string;
  readonly #styles: (column: number) => string | undefined;

  constructor(prefix: string, styles: (column: number) => string | undefined) {
    this.#prefix = prefix;
    this.#styles = styles;
  }

  rows(data: string, edits: ReadonlyMap<number, readonly CellEdit[]>): string {
    const pending = [...edits].sort(([a], [b]) => a - b);
    let out = '';
    let last = 0;
    let number = 0;
    for (const element of elementsIn(data)) {
      if (!this.#isA('row', element)) continue;
      const attributes = attributesOf(data, element);
      number = Number(attributeOf(attributes, 'r') ?? number + 1);
      out += data.slice(last, element.start);
      while ((pending[0]?.[0] ?? Number.POSITIVE_INFINITY) < number) out += this.#newRow(pending.shift());
      out +=
        pending[0]?.[0] === number
          ? this.#row(attributes, innerOf(data, element), number, pending.shift()?.[1] ?? [])
          : data.slice(element.start, element.end);
      last = element.end;
    }
    out += data.slice(last);
    while (pending.length > 0) out += this.#newRow(pending.shift());
    return out;
  }

  #isA(name: 'row' | 'c', element: Element): boolean {
    return element.name === name && element.prefix === this.#prefix;
  }

  #newRow(pending: readonly [number, readonly CellEdit[]] | undefined): string {
    if (!pending) return '';
    const [number, edits] = pending;
    return this.#row(` r="${number}"`, '', number, edits);
  }

  #row(attributes: Attributes, cells: string, number: number, edits: readonly CellEdit[]): string {
    const rowStyle = attributeOf(attributes, 'customFormat') ? attributeOf(attributes, 's') : undefined;
    const pending = [...edits].sort((a, b) => a.column - b.column);
    let out = '';
    let last = 0;
    let column = 0;
    const place = (edit: CellEdit | undefined, style: string | undefined): string =>
      edit ? this.#cell(number, edit, style ?? rowStyle ?? this.#styles(edit.column)) : '';
    for (const element of elementsIn(cells)) {
      if (!this.#isA('c', element)) continue;
      const attributes = attributesOf(cells, element);
      const letters = /^[A-Z]+/.exec(attributeOf(attributes, 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : (columnNumber(letters) ?? 0);
      out += cells.slice(last, element.start);
      while ((pending[0]?.column ?? Number.POSITIVE_INFINITY) < column)
        out += place(pending.shift(), undefined);
      out +=
        pending[0]?.column === column
          ? place(pending.shift(), attributeOf(attributes, 's'))
          : cells.slice(element.start, element.end);
      last = element.end;
    }
    out += cells.slice(last);
    while (pending.length > 0) out += place(pending.shift(), undefined);
    // `spans` is a hint about the old cells.
    const kept = attributes.replace(/\sspans="[^"]*"/, '');
    return `<${this.#prefix}row${kept}>${out}</${this.#prefix}row>`;
  }

  #cell(row: number, { column, value }: CellEdit, style: string | undefined): string {
    const p = this.#prefix;
    const head = `<${p}c r="${columnLetter(column)}${row}"${style === undefined ? '' : ` s="${style}"`}`;
    if (typeof value === 'number') return `${head}><${p}v>${value}</${p}v></${p}c>`;
    const text = `<${p}is><${p}t xml:space="preserve">${escaped(value)}</${p}t></${p}is>`;
    return `${head} t="inlineStr">${text}</${p}c>`;
  }
}

const innerOf = (xml: string, { inner, innerEnd }: Element): string => xml.slice(inner, innerEnd);

/** What stands in an element's first tag behind its name, without the blanks before its end. */
function attributesOf(xml: string, { start, inner, prefix, name }: Element): Attributes {
  const inside = xml.slice(start + 1 + prefix.length + name.length, inner - 1);
  return (inside.endsWith('/') ? inside.slice(0, -1) : inside).trimEnd();
}

function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.row);
    if (row) row.push(edit);
    else rows.set(edit.row, [edit]);
  }
  return rows;
}

function columnStyles(head: string, prefix: string): (column: number) => string | undefined {
  const ranges = columnTags(head, prefix).map((tag) => ({
    min: Number(attributeOf(tag, 'min')),
    max: Number(attributeOf(tag, 'max')),
    style: attributeOf(tag, 'style'),
  }));
  return (column) => ranges.find(({ min, max }) => column >= min && column <= max)?.style;
}

/** The descriptions of columns before the rows. */
function columnTags(head: string, prefix: string): string[] {
  const found: string[] = [];
  for (let tag = tagFrom(head, 0); tag; tag = tagFrom(head, tag.end))
    if (tag.name === 'col' && tag.prefix === prefix) found.push(head.slice(tag.start, tag.end));
  return found;
}

/** The used range that the sheet declares, widened to the new cells. */
function extended(head: string, edits: readonly CellEdit[]): string {
  return head.replace(
    /(<(?:[\w-]+:)?dimension\s+ref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(")/,
    (
      _whole,
      start: string,
      left: string,
      top: string,
      right: string = left,
      bottom: string = top,
      quote: string,
    ) => {
      const columns = [columnNumber(right) ?? 1, ...edits.map(({ column }) => column)];
      const rows = [Number(bottom), ...edits.map(({ row }) => row)];
      const corner = `${columnLetter(columns.reduce((a, b) => Math.max(a, b)))}${rows.reduce((a, b) => Math.max(a, b))}`;
      return `${start}${left}${top}:${corner}${quote}`;
    },
  );
}
