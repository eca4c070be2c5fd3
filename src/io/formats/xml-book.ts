import type { Book, FileKind, MergedRange, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { type XmlHandler, xmlFeed } from '../xlsx/xml.ts';
import { MergeList } from './merge-list.ts';

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

/** Hears the document and keeps the rows of one sheet. */
export interface SheetReader extends XmlHandler {
  take(): SheetRow[];
  /** The sheet has ended: the rest of the document need not be read. */
  readonly done: boolean;
}

export async function openXmlBook(
  document: XmlDocument,
  headReader: HeadReader,
  sheetReader: (index: number, merges?: MergeList) => SheetReader,
): Promise<Book> {
  const { source, kind } = document;
  const feed = xmlFeed(source.file, document.part, headReader);
  for await (const chunk of document.chunks()) feed.write(chunk);
  feed.end();
  const heads = headReader.heads();
  if (heads.length === 0) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return {
    file: source.file,
    kind,
    sheets: heads.map((head, index) => ({
      name: head.name,
      hidden: head.hidden,
      hiddenColumns: async () => head.hiddenColumns ?? new Set(),
      rows: () => rowsOf(document, sheetReader(index)),
      merges: () => mergesOf(document, (list) => sheetReader(index, list)),
    })),
    sha256: () => sha256Of(source),
    close: async () => {},
  };
}

async function* rowsOf(
  document: XmlDocument,
  reader: SheetReader,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const feed = xmlFeed(document.source.file, document.part, reader);
  for await (const chunk of document.chunks()) {
    feed.write(chunk);
    const rows = reader.take();
    if (rows.length > 0) yield rows;
    if (reader.done) return;
  }
  feed.end();
  const rest = reader.take();
  if (rest.length > 0) yield rest;
}

/** Hears the sheet once more for its merged ranges alone. */
async function mergesOf(
  document: XmlDocument,
  reader: (merges: MergeList) => SheetReader,
): Promise<readonly MergedRange[]> {
  const { source, limits, part } = document;
  const list = new MergeList(limits);
  try {
    for await (const _ of rowsOf(document, reader(list)));
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(source.file, limits, part) : error;
  }
  return list.ranges;
}
