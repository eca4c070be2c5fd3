import type { SheetRow } from '../../domain/cell.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { partChunks } from '../zip/part.ts';
import { type OfficePackage, requirePart } from './package.ts';
import { RawCount } from './raw-count.ts';
import { SheetParser } from './sheet-parser.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { Unexpected } from './text.ts';
import type { CellValues } from './values.ts';
import type { SheetInfo } from './workbook.ts';
import { xmlFeed } from './xml.ts';

type Batches = AsyncGenerator<readonly SheetRow[], void, undefined>;

export interface SheetJob {
  readonly pack: OfficePackage;
  readonly sheet: SheetInfo;
  readonly values: CellValues;
  readonly limits: Limits;
  /** Read by the full parser alone, as tests do to compare the two. */
  readonly careful: boolean;
}

/** The rows of a worksheet, by the fast path as far as it goes and by the full parser from there on. */
export async function* sheetRows(job: SheetJob): Batches {
  let delivered = 0;
  try {
    if (job.careful) throw new Unexpected();
    for await (const batch of scannedRows(job)) {
      delivered += batch.length;
      yield batch;
    }
    return;
  } catch (error) {
    if (!(error instanceof Unexpected)) throw toUnreadable(job, error);
  }
  try {
    yield* parsedRows(job, delivered);
  } catch (error) {
    throw toUnreadable(job, error);
  }
}

async function* scannedRows(job: SheetJob): Batches {
  const scanner = new SheetScanner(job.values, job.limits);
  const raw = new RawCount();
  const entry = requirePart(job.pack, job.sheet.part);
  for await (const chunk of partChunks(job.pack.source, entry)) {
    raw.push(chunk);
    const rows = scanner.push(chunk);
    if (rows.length > 0) yield rows;
  }
  const rest = scanner.finish();
  if (rest.length > 0) yield rest;
  if (raw.values !== scanner.values) throw rowsLost(job, raw.values, scanner.values);
  if (raw.rows !== scanner.rows) throw rowsLost(job, raw.rows, scanner.rows);
}

async function* parsedRows(job: SheetJob, skip: number): Batches {
  const parser = new SheetParser(job.values, job.limits);
  const entry = requirePart(job.pack, job.sheet.part);
  const feed = xmlFeed(job.pack.source.file, entry.name, parser);
  let left = skip;
  for await (const chunk of partChunks(job.pack.source, entry)) {
    feed.write(chunk);
    const rows = parser.take();
    const fresh = rows.slice(left);
    left -= rows.length - fresh.length;
    if (fresh.length > 0) yield fresh;
  }
  feed.end();
  const rest = parser.take().slice(left);
  if (rest.length > 0) yield rest;
  if (parser.filled !== parser.cells) throw rowsLost(job, parser.filled, parser.cells);
}

function rowsLost(job: SheetJob, expected: number, read: number): UnreadableFile {
  const args = { sheet: shownName(job.sheet.name), expected, read };
  return new UnreadableFile(job.pack.source.file, { reason: 'rows-lost', args });
}

function toUnreadable(job: SheetJob, error: unknown): unknown {
  if (!(error instanceof SheetFault)) return error;
  return error.toUnreadable(job.pack.source.file, job.limits, job.sheet.part);
}
