import type { SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { plainText } from '../csv/equals-text.ts';
import { Allowance, type Limits } from '../limits.ts';
import { markup, type PageReader, Swallowed } from './html-scan.ts';
import { type PageValue, pageValue, storedApart } from './html-stored.ts';
import { HtmlStrikes } from './html-strikes.ts';
import { shown } from './html-text.ts';
import type { MergeList } from './merge-list.ts';
import { RowBuilder } from './row-builder.ts';

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
  const page = new HtmlPage(new RowBuilder(file, limits), limits, HtmlStrikes.of(html), merges);
  try {
    let at = 0;
    for (;;) {
      const start = html.indexOf('<', at);
      page.text(start < 0 ? html.slice(at) : html.slice(at, start));
      if (start < 0) break;
      at = markup(page, html, start);
      yield* page.take();
    }
    if (page.end()) throw new UnreadableFile(file, { reason: 'page-cut', args: { row: page.row } });
  } catch (error) {
    if (!(error instanceof Swallowed)) throw error;
    throw new UnreadableFile(file, { reason: 'unclosed-markup', args: { row: page.row, mark: error.mark } });
  }
  yield* page.take();
}

interface Span {
  rows: number;
  readonly columns: number;
  readonly top: number;
}

class HtmlPage implements PageReader {
  readonly #rows: RowBuilder;
  readonly #limits: Limits;
  readonly #merges: MergeList | undefined;
  readonly #strikes: HtmlStrikes | undefined;
  /** The page says that it ends. */
  #ended = false;
  #text = '';
  #inCell = false;
  #inRow = false;
  /** Rows have stood outside of any table. */
  #loose = false;
  #hidden = false;
  #tables = 0;
  /** What the cell stores beside its text. */
  #value: PageValue | undefined;
  #columns = 1;
  #rowSpan = 1;
  readonly #reach: Allowance;
  /** Columns that a cell above still covers. */
  #spans = new Map<number, Span>();

  constructor(rows: RowBuilder, limits: Limits, strikes: HtmlStrikes | undefined, merges?: MergeList) {
    this.#rows = rows;
    this.#strikes = strikes;
    this.#limits = limits;
    this.#merges = merges;
    this.#reach = new Allowance('spans', limits.spans);
  }

  take(): SheetRow[] {
    return this.#rows.take();
  }

  /** The row at hand, from 1. */
  get row(): number {
    return this.#rows.row;
  }

  text(text: string): void {
    if (this.#tables > 0 && !this.#inCell) return;
    this.#text += text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.#inCell) this.#strikes?.text(text);
    if (this.#text.length > this.#limits.cellText * 8) this.#rows.put(this.#text);
  }

  tag(name: string, closing: boolean, attributes: string): void {
    if (this.#inCell && name !== 'td' && name !== 'th') this.#strikes?.tag(name, closing, attributes);
    if (name === 'table') {
      this.#table(closing);
    } else if (name === 'tr') {
      this.#endRow();
      if (!closing) this.#startRow(attributes);
    } else if (name === 'td' || name === 'th') {
      this.#endCell();
      if (!closing) this.#startCell(attributes);
    } else if (LINES.has(name)) {
      this.#newLine();
    } else if (closing && (name === 'body' || name === 'html')) {
      this.#ended = true;
    }
  }

  /** True where the page breaks off inside a table, a row or a cell, which nothing ends, or in rows of which nobody knows the table. */
  end(): boolean {
    const isCut = !this.#ended && (this.#tables > 0 || this.#inRow || this.#loose);
    this.#endRow();
    this.#endSpans();
    this.#looseText();
    return isCut;
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
    this.#loose ||= this.#tables === 0;
    this.#strikes?.startRow(attributes);
    this.#hidden = /display\s{0,8}:\s{0,8}none/i.test(attributes);
  }

  #endRow(): void {
    this.#endCell();
    if (!this.#inRow) return;
    this.#inRow = false;
    this.#rows.endRow(1, this.#hidden);
    this.#reach.spend(this.#spans.size);
    for (const [column, span] of this.#spans) if (--span.rows <= 0) this.#endSpan(column);
  }

  #startCell(attributes: string): void {
    this.#inRow = true;
    this.#inCell = true;
    this.#strikes?.startCell(attributes);
    this.#text = '';
    this.#value = attributes === '' ? undefined : pageValue(attributes);
    this.#columns = spanOf(attributes, 'colspan');
    this.#rowSpan = spanOf(attributes, 'rowspan');
    for (let span = this.#spans.get(this.#rows.column); span; span = this.#spans.get(this.#rows.column)) {
      this.#rows.put(undefined, span.columns);
    }
  }

  #endCell(): void {
    if (!this.#inCell) return;
    const column = this.#rows.column;
    const text = plainText(shown(this.#text));
    const apart = this.#value && storedApart(this.#value, text);
    this.#rows.put(apart ?? text, 1, this.#strikes?.isStruck);
    if (this.#columns > 1) this.#rows.put(undefined, this.#columns - 1);
    // One more than it says: the end of this very row takes one off.
    if (this.#rowSpan > 1)
      this.#spans.set(column, { rows: this.#rowSpan, columns: this.#columns, top: this.#rows.row });
    this.#inCell = false;
    this.#text = '';
  }
}

/** Blanks are counted, so that no attribute costs more than its length. */
const SPANS = {
  colspan: /(?:^|\s)colspan\s{0,8}=\s{0,8}["']?\s{0,8}(\d{1,5})/i,
  rowspan: /(?:^|\s)rowspan\s{0,8}=\s{0,8}["']?\s{0,8}(\d{1,5})/i,
};

function spanOf(attributes: string, name: keyof typeof SPANS): number {
  const match = SPANS[name].exec(attributes);
  return Math.min(16_384, Math.max(1, Number(match?.[1] ?? 1)));
}
