import type { CellEdit } from '../../domain/cell-edit.ts';
import { columnLetter, columnNumber } from '../../domain/place.ts';
import { escaped } from './markup.ts';

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
    for (const match of data.matchAll(this.#element('row'))) {
      const [whole, attributes = '', cells = ''] = match;
      number = Number(attribute(attributes, 'r') ?? number + 1);
      out += data.slice(last, match.index);
      while ((pending[0]?.[0] ?? Number.POSITIVE_INFINITY) < number) out += this.#newRow(pending.shift());
      out +=
        pending[0]?.[0] === number ? this.#row(attributes, cells, number, pending.shift()?.[1] ?? []) : whole;
      last = match.index + whole.length;
    }
    out += data.slice(last);
    while (pending.length > 0) out += this.#newRow(pending.shift());
    return out;
  }

  #element(name: 'row' | 'c'): RegExp {
    const tag = `${this.#prefix}${name}`;
    return new RegExp(`<${tag}\\b([^>]*?)(?<!\\s)\\s*(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g');
  }

  #newRow(pending: readonly [number, readonly CellEdit[]] | undefined): string {
    if (!pending) return '';
    const [number, edits] = pending;
    return this.#row(` r="${number}"`, '', number, edits);
  }

  #row(attributes: Attributes, cells: string, number: number, edits: readonly CellEdit[]): string {
    const rowStyle = attribute(attributes, 'customFormat') ? attribute(attributes, 's') : undefined;
    const pending = [...edits].sort((a, b) => a.column - b.column);
    let out = '';
    let last = 0;
    let column = 0;
    const place = (edit: CellEdit | undefined, style: string | undefined): string =>
      edit ? this.#cell(number, edit, style ?? rowStyle ?? this.#styles(edit.column)) : '';
    for (const match of cells.matchAll(this.#element('c'))) {
      const letters = /^[A-Z]+/.exec(attribute(match[1] ?? '', 'r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : (columnNumber(letters) ?? 0);
      out += cells.slice(last, match.index);
      while ((pending[0]?.column ?? Number.POSITIVE_INFINITY) < column)
        out += place(pending.shift(), undefined);
      out +=
        pending[0]?.column === column ? place(pending.shift(), attribute(match[1] ?? '', 's')) : match[0];
      last = match.index + match[0].length;
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

function attribute(attributes: Attributes, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
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
  const ranges = [...head.matchAll(new RegExp(`<${prefix}col\\b([^>]*)>`, 'g'))].map(
    ([, attributes = '']) => ({
      min: Number(attribute(attributes, 'min')),
      max: Number(attribute(attributes, 'max')),
      style: attribute(attributes, 'style'),
    }),
  );
  return (column) => ranges.find(({ min, max }) => column >= min && column <= max)?.style;
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
