import type { Book, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, blocks } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import type { OfficePackage } from '../xlsx/package.ts';
import { readPart, requirePart } from '../xlsx/package.ts';
import { attribute } from '../xlsx/xml.ts';
import { partChunks } from '../zip/part.ts';
import type { MergeList } from './merge-list.ts';
import { type OpenCell, odsCell, spanned } from './ods-cell.ts';
import { OdsHeads } from './ods-heads.ts';
import { ColumnStyles, OdsStrikes, repetition } from './ods-strikes.ts';
import type { RowBuilder } from './row-builder.ts';
import { SheetQueue } from './sheet-queue.ts';
import { openXmlBook, type SheetsReader, type SheetsTools } from './xml-book.ts';

type Attributes = Readonly<Record<string, string>>;

/** OpenDocument, as LibreOffice saves it. */
export async function openOds(pack: OfficePackage, limits: Limits): Promise<Book> {
  const { source } = pack;
  await refuseEncrypted(pack);
  const entry = requirePart(pack, 'content.xml');
  const chunks = (): AsyncIterable<Uint8Array> => partChunks(source, entry);
  const strikes = new OdsStrikes();
  if (pack.parts.has('styles.xml')) await readPart(pack, 'styles.xml', strikes);
  return openXmlBook(
    { source, kind: 'ods', part: entry.name, limits, chunks },
    new OdsHeads(strikes),
    (tools) => new OdsSheets(tools, strikes),
  );
}

/** The same in one XML file without an archive around it (.fods). */
export async function openFlatOds(source: ByteSource, limits: Limits): Promise<Book> {
  const document = { source, kind: 'ods' as const, part: source.file, limits, chunks: () => blocks(source) };
  const strikes = new OdsStrikes();
  return openXmlBook(document, new OdsHeads(strikes), (tools) => new OdsSheets(tools, strikes));
}

async function refuseEncrypted(pack: OfficePackage): Promise<void> {
  if (!pack.parts.has('meta-inf/manifest.xml')) return;
  await readPart(pack, 'META-INF/manifest.xml', {
    open(name) {
      if (name !== 'encryption-data') return;
      throw new UnreadableFile(pack.source.file, { reason: 'password-protected', args: {} });
    },
  });
}

/** Of a text while it is read. */
const LONGEST = 1_000_000;

/** Elements whose text is no text of the cell: notes, the small letters above a word, and what is drawn over the sheet. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['annotation', 'ruby-text', 'shapes', 'forms', 'frame', 'g', 'shape', 'custom-shape', 'rect', 'line'],
  ...[
    'polyline',
    'polygon',
    'regular-polygon',
    'path',
    'circle',
    'ellipse',
    'connector',
    'caption',
    'measure',
  ],
  ...['control', 'scene', 'page-thumbnail'],
]);
const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);

class OdsSheets implements SheetsReader {
  readonly #queue: SheetQueue;
  readonly #merges: MergeList | undefined;
  #depth = 0;
  #row: Attributes = {};
  #cell: OpenCell | undefined;
  #paragraph: string | undefined;
  #aside = 0;
  /** The spans around the text at hand, and whether each strikes it through. */
  readonly #spans: boolean[] = [];
  readonly #strikes: OdsStrikes;
  #columns = new ColumnStyles();

  constructor({ rows, merges }: SheetsTools, strikes: OdsStrikes) {
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

  /** Of the sheet at hand, where its rows are wanted. */
  get #rows(): RowBuilder | undefined {
    return this.#queue.rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table' && this.#depth++ === 0) this.#begin();
    if (!this.#rows) return;
    if (ASIDE.has(name)) this.#aside++;
    if (this.#aside > 0) return;
    // A cell in a cell would take its place.
    if (this.#cell && CELLS.has(name)) throw this.#rows.damaged();
    if (name === 'table-row') this.#row = attributes;
    else if (name === 'table-column') this.#columns.add(attributes);
    else if (CELLS.has(name)) this.#cell = { attributes, paragraphs: [], struck: 0, stray: '' };
    else if (this.#cell) this.#openText(this.#cell, name, attributes);
  }

  #begin(): void {
    this.#queue.begin();
    this.#columns = new ColumnStyles();
  }

  #openText(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === 'p' || name === 'h') {
      // One in another ends nothing: what stood before it belongs to the text too.
      if (this.#paragraph) cell.paragraphs.push(this.#paragraph);
      this.#paragraph = '';
    }
    if (name === 'span') this.#spans.push(this.#strikes.has(attribute(attributes, 'style-name')));
    if (this.#paragraph === undefined) return;
    if (name === 's')
      this.#paragraph += ' '.repeat(Math.max(0, Math.min(40_000, repetition(attributes, 'c') || 0)));
    else if (name === 'tab') this.#paragraph += '\t';
    else if (name === 'line-break') this.#paragraph += '\n';
    this.#bound();
  }

  /** A cell grows no longer than any sheet takes. */
  #bound(): void {
    if (this.#paragraph !== undefined && this.#paragraph.length > LONGEST) this.#rows?.put(this.#paragraph);
  }

  close(name: string): void {
    if (name === 'table' && --this.#depth === 0) this.#queue.end();
    if (!this.#rows) return;
    if (ASIDE.has(name)) this.#aside--;
    if (this.#aside > 0) return;
    if (name === 'p' || name === 'h') this.#closeParagraph();
    else if (name === 'span') this.#spans.pop();
    else if (CELLS.has(name)) this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  #closeParagraph(): void {
    if (this.#paragraph !== undefined) this.#cell?.paragraphs.push(this.#paragraph);
    this.#paragraph = undefined;
  }

  #closeCell(): void {
    const rows = this.#rows;
    if (this.#cell && rows) {
      this.#merges?.add(spanned(this.#cell.attributes, rows));
      const times = repetition(this.#cell.attributes, 'number-columns-repeated');
      rows.put(odsCell(this.#cell), times, this.#isStruck(this.#cell, rows));
    }
    this.#cell = undefined;
  }

  /** By its own style, by its row's or its column's where it has none, or by spans around all of its text. */
  #isStruck({ attributes, paragraphs, struck }: OpenCell, rows: RowBuilder): boolean {
    if (!this.#strikes.any) return false;
    if (struck > 0 && struck >= paragraphs.join('').replace(/\s/g, '').length) return true;
    const own = attribute(attributes, 'style-name') ?? attribute(this.#row, 'default-cell-style-name');
    return this.#strikes.has(own ?? this.#columns.at(rows.column));
  }

  #closeRow(): void {
    const hidden = (attribute(this.#row, 'visibility') ?? 'visible') !== 'visible';
    this.#rows?.endRow(repetition(this.#row, 'number-rows-repeated'), hidden);
  }

  #stray(cell: OpenCell, text: string): void {
    cell.stray += text;
    if (cell.stray.length > LONGEST) this.#rows?.put(cell.stray);
  }

  /** White space counts as one blank; more of it is written as elements. */
  text(text: string): void {
    if (this.#aside > 0) return;
    if (this.#paragraph === undefined) {
      if (this.#cell) this.#stray(this.#cell, text);
      return;
    }
    const plain = text.replace(/[ \t\r\n]+/g, ' ');
    if (this.#cell && this.#spans.includes(true)) this.#cell.struck += plain.replaceAll(' ', '').length;
    this.#paragraph += this.#paragraph === '' ? plain.trimStart() : plain;
    this.#bound();
  }
}
