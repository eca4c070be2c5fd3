import type { SheetRow } from '../../domain/cell.ts';
import { plainText } from '../csv/equals-text.ts';
import type { Limits } from '../limits.ts';
import type { MergeList } from './merge-list.ts';
import { RowBuilder } from './row-builder.ts';

/** Elements whose contents nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'xml', 'template', 'noframes']);
/** Elements that begin a new line. */
const LINES: ReadonlySet<string> = new Set([
  'br',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'center',
]);

/**
 * The rows of every table of the page, one below the other; text between tables has rows of its own. Cells that reach
 * over several rows are added to `merges`.
 */
export function* htmlRows(
  file: string,
  html: string,
  limits: Limits,
  merges?: MergeList,
): Generator<SheetRow, void, undefined> {
  const page = new HtmlPage(new RowBuilder(file, limits), limits, merges);
  let at = 0;
  for (;;) {
    const start = html.indexOf('<', at);
    page.text(start < 0 ? html.slice(at) : html.slice(at, start));
    if (start < 0) break;
    at = markup(page, html, start);
    yield* page.take();
  }
  page.end();
  yield* page.take();
}

/** Reads what begins with `<`; returns where the page goes on. A tag or comment without an end takes the rest. */
function markup(page: HtmlPage, html: string, start: number): number {
  if (html.startsWith('<!--', start)) return behind(html, '-->', start + 4);
  if (html.startsWith('<![CDATA[', start)) {
    const end = behind(html, ']]>', start + 9);
    page.text(html.slice(start + 9, end).replace(/\]\]>$/, ''));
    return end;
  }
  const closing = html[start + 1] === '/';
  const name = TAG_NAME.exec(html.slice(start + (closing ? 2 : 1), start + 40))?.[0];
  if (name === undefined) {
    if (html[start + 1] === '!' || html[start + 1] === '?') return behind(html, '>', start);
    page.text('<');
    return start + 1;
  }
  const from = start + (closing ? 2 : 1) + name.length;
  const end = tagEnd(html, from);
  page.tag(name.toLowerCase(), closing, html.slice(from, end));
  return end + 1;
}

const TAG_NAME = /^[a-zA-Z][\w:-]*/;

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Where the `>` stands that ends a tag: not one inside quotation marks. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i;
  }
  return html.length;
}

interface Span {
  rows: number;
  readonly columns: number;
  readonly top: number;
}

class HtmlPage {
  readonly #rows: RowBuilder;
  readonly #limits: Limits;
  readonly #merges: MergeList | undefined;
  #unseen: string | undefined;
  #text = '';
  #inCell = false;
  #inRow = false;
  #hidden = false;
  #tables = 0;
  #columns = 1;
  #rowSpan = 1;
  /** Columns that a cell above still covers. */
  #spans = new Map<number, Span>();

  constructor(rows: RowBuilder, limits: Limits, merges?: MergeList) {
    this.#rows = rows;
    this.#limits = limits;
    this.#merges = merges;
  }

  take(): SheetRow[] {
    return this.#rows.take();
  }

  text(text: string): void {
    if (this.#unseen !== undefined || (this.#tables > 0 && !this.#inCell)) return;
    this.#text += text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#text.length > this.#limits.cellText * 8) this.#rows.put(this.#text);
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (this.#unseen !== undefined) {
      if (closing && name === this.#unseen) this.#unseen = undefined;
    } else if (UNSEEN.has(name)) {
      if (!closing && !attributes.endsWith('/')) this.#unseen = name;
    } else if (name === 'table') {
      this.#table(closing);
    } else if (name === 'tr') {
      this.#endRow();
      if (!closing) this.#startRow(attributes);
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      if (!closing) this.#startCell(attributes);
    } else if (LINES.has(name)) {
      this.#newLine();
    }
  }

  end(): void {
    this.#endRow();
    this.#endSpans();
    this.#looseText();
  }

  /** A table inside a cell gets rows of its own: nothing of it is lost. */
  #table(closing: boolean): void {
    this.#endRow();
    this.#endSpans();
    this.#looseText();
    this.#tables = Math.max(0, this.#tables + (closing ? -1 : 1));
  }

  /** No cell reaches beyond its table. */
  #endSpans(): void {
    for (const column of this.#spans.keys()) this.#endSpan(column);
  }

  #endSpan(column: number): void {
    const span = this.#spans.get(column);
    this.#spans.delete(column);
    if (!span) return;
    const [left, right] = [column + 1, column + span.columns];
    this.#merges?.add({ top: span.top, left, bottom: this.#rows.row - 1, right });
  }

  #newLine(): void {
    if (this.#inCell) this.#text += '\n';
    else this.#looseText();
  }

  #looseText(): void {
    const text = shown(this.#text);
    this.#text = '';
    if (this.#tables > 0 || text === '') return;
    this.#rows.put(text);
    this.#rows.endRow();
  }

  #startRow(attributes: string): void {
    this.#looseText();
    this.#inRow = true;
    this.#hidden = /display\s*:\s*none/i.test(attributes);
  }

  #endRow(): void {
    this.#endCell();
    if (!this.#inRow) return;
    this.#inRow = false;
    this.#rows.endRow(1, this.#hidden);
    for (const [column, span] of this.#spans) if (--span.rows <= 0) this.#endSpan(column);
  }

  #startCell(attributes: string): void {
    this.#inRow = true;
    this.#inCell = true;
    this.#text = '';
    this.#columns = spanOf(attributes, 'colspan');
    this.#rowSpan = spanOf(attributes, 'rowspan');
    for (let span = this.#spans.get(this.#rows.column); span; span = this.#spans.get(this.#rows.column)) {
      this.#rows.put(undefined, span.columns);
    }
  }

  #endCell(): void {
    if (!this.#inCell) return;
    const column = this.#rows.column;
    this.#rows.put(plainText(shown(this.#text)));
    if (this.#columns > 1) this.#rows.put(undefined, this.#columns - 1);
    // One more than it says: the end of this very row takes one off.
    if (this.#rowSpan > 1)
      this.#spans.set(column, { rows: this.#rowSpan, columns: this.#columns, top: this.#rows.row });
    this.#inCell = false;
    this.#text = '';
  }
}

function spanOf(attributes: string, name: string): number {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(attributes);
  return Math.min(16_384, Math.max(1, Number(match?.[1] ?? 1)));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  deg: '°',
  middot: '·',
  bull: '•',
  frac12: '½',
  sup2: '²',
};

/** What a reader of the page sees: entities resolved, blanks at the edges of lines gone. */
function shown(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));?/gi, resolve)
    : text;
  const lines = plain.split('\n').map((line) => line.replace(/^ +| +$/g, ''));
  return lines
    .join('\n')
    .replace(/^[\n ]+|[\n ]+$/g, '')
    .replace(/^[\u00A0\s]+$/, '');
}

function resolve(
  all: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? all) : all;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
