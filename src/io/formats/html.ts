import type { Book, MergedRange, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of, wholeFile } from '../bytes.ts';
import { type Limits, megabytes } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { wideOrder } from './detect.ts';
import { htmlRows } from './html-rows.ts';
import { MergeList } from './merge-list.ts';

const MAX_BYTES = 96 * 1024 * 1024;
const BATCH = 500;

/**
 * A web page with tables, which OpenSID and others name .xls. One sheet, its rows as Excel lays them out; every
 * cell stays the text that the page shows, so that a NIK keeps all its digits.
 */
export async function openHtml(source: ByteSource, limits: Limits): Promise<Book> {
  if (source.size > MAX_BYTES) {
    throw new UnreadableFile(source.file, { reason: 'too-large', args: { megabytes: megabytes(MAX_BYTES) } });
  }
  const probe = htmlRows(source.file, await htmlText(source), limits).next();
  if (probe.done) throw new UnreadableFile(source.file, { reason: 'no-sheets', args: {} });
  return {
    file: source.file,
    kind: 'html',
    sheets: [
      {
        name: undefined,
        hidden: false,
        rows: () => batches(source, limits),
        merges: () => mergedRanges(source, limits),
      },
    ],
    sha256: () => sha256Of(source),
    close: async () => {},
  };
}

async function* batches(
  source: ByteSource,
  limits: Limits,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const text = await htmlText(source);
  let batch: SheetRow[] = [];
  for (const row of htmlRows(source.file, text, limits)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function mergedRanges(source: ByteSource, limits: Limits): Promise<readonly MergedRange[]> {
  const list = new MergeList(limits);
  const text = await htmlText(source);
  try {
    for (const _ of htmlRows(source.file, text, limits, list));
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(source.file, limits) : error;
  }
  return list.ranges;
}

/** UTF-16 by its mark, UTF-8 when every byte is, else Windows-1252: what the page declares is often wrong. */
async function htmlText(source: ByteSource): Promise<string> {
  const bytes = await wholeFile(source);
  const wide = wideOrder(bytes.subarray(0, 4096));
  const narrow = source.platform.isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return new TextDecoder(wide ?? narrow).decode(bytes);
}
