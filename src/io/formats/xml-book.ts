import type { Book, FileKind, MergedRange, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import { Allowance, Exceeded, type Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { type XmlFeed, type XmlHandler, xmlFeed } from '../xlsx/xml.ts';
import { MergeList } from './merge-list.ts';
import { RowBuilder } from './row-builder.ts';

/** A document that holds all its sheets in one XML part. */
export interface XmlDocument {
  readonly source: ByteSource;
  readonly kind: FileKind;
  readonly part: string;
  readonly limits: Limits;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  /** From 1. */
  readonly hiddenColumns?: ReadonlySet<number> | undefined;
}

/** Hears the whole document once and lists its sheets. */
export interface HeadReader extends XmlHandler {
  heads(): readonly SheetHead[];
}

/** Hears the document and puts the rows of its sheets, from `wanted` on, into `rows`. */
export interface SheetsReader extends XmlHandler {
  /** The first sheet whose rows are kept, from 0. */
  wanted: number;
  /** How many sheets have ended. */
  readonly ended: number;
  /** The finished rows of a sheet since the last call. */
  take(sheet: number): SheetRow[];
}

/** Makes the rows of a sheet; `merges` where its merged ranges are asked for. */
export interface SheetsTools {
  rows(): RowBuilder;
  readonly merges?: MergeList | undefined;
}

export async function openXmlBook(
  document: XmlDocument,
  headReader: HeadReader,
  sheetsReader: (tools: SheetsTools) => SheetsReader,
): Promise<Book> {
  const { source, kind, limits } = document;
  const feed = xmlFeed(source.file, document.part, headReader, limits);
  for await (const chunk of document.chunks()) {
    feed.write(chunk);
    if (headReader.heads().length > limits.sheets) throw new Exceeded('sheets', limits.sheets);
  }
  feed.end();
  const heads = headReader.heads();
  if (heads.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  const repeated = new Allowance('repeated', limits.repeated);
  const pass = (merges?: MergeList): Pass =>
    new Pass(document, sheetsReader({ rows: () => new RowBuilder(source.file, limits, repeated), merges }));
  const shared = new SharedPass(() => pass());
  return {
    file: source.file,
    kind,
    sheets: heads.map((head, index) => ({
      name: head.name,
      hidden: head.hidden,
      hiddenColumns: async () => head.hiddenColumns ?? new Set(),
      rows: () => shared.rows(index),
      merges: () => mergesOf(document, index, pass),
    })),
    sha256: () => sha256Of(source),
    close: () => shared.close(),
  };
}

/** One way through the document, from its beginning. */
class Pass {
  readonly reader: SheetsReader;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #feed: XmlFeed;
  #done = false;

  constructor(document: XmlDocument, reader: SheetsReader) {
    this.reader = reader;
    this.#chunks = document.chunks()[Symbol.asyncIterator]();
    this.#feed = xmlFeed(document.source.file, document.part, reader, document.limits);
  }

  /** The rows of a sheet that has not been passed yet. What lies before it is lost. */
  async *rows(sheet: number): AsyncGenerator<readonly SheetRow[], void, undefined> {
    this.reader.wanted = sheet;
    for (;;) {
      const rows = this.reader.take(sheet);
      if (rows.length > 0) yield rows;
      if (this.reader.ended > sheet || this.#done) return;
      const next = await this.#chunks.next();
      if (next.done) {
        this.#done = true;
        this.#feed.end();
      } else this.#feed.write(next.value);
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

/**
 * Hands out the rows of several sheets in one way through the document, as long as they are asked for in their order and one
 * after another: a workbook with a tab for each village is not read once a tab.
 */
class SharedPass {
  readonly #start: () => Pass;
  #pass: Pass | undefined;
  /** The sheet that was asked for last, and whether somebody still reads it. */
  #sheet = -1;
  #busy = false;

  constructor(start: () => Pass) {
    this.#start = start;
  }

  async *rows(sheet: number): AsyncGenerator<readonly SheetRow[], void, undefined> {
    if (this.#busy) {
      yield* alone(this.#start(), sheet);
      return;
    }
    this.#busy = true;
    try {
      if (!this.#pass || sheet <= this.#sheet) {
        await this.close();
        this.#pass = this.#start();
      }
      this.#sheet = sheet;
      yield* this.#pass.rows(sheet);
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      this.#busy = false;
    }
  }

  async close(): Promise<void> {
    const pass = this.#pass;
    this.#pass = undefined;
    await pass?.close();
  }
}

async function* alone(pass: Pass, sheet: number): AsyncGenerator<readonly SheetRow[], void, undefined> {
  try {
    yield* pass.rows(sheet);
  } finally {
    await pass.close();
  }
}

/** Hears the sheet once more for its merged ranges alone. */
async function mergesOf(
  { source, limits, part }: XmlDocument,
  sheet: number,
  start: (merges: MergeList) => Pass,
): Promise<readonly MergedRange[]> {
  const list = new MergeList(limits);
  try {
    for await (const _ of alone(start(list), sheet));
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(source.file, limits, part) : error;
  }
  return list.ranges;
}
