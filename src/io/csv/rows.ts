import type { SheetRow } from '../../domain/cell.ts';
import type { ByteSource } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { type Encoding, utf8Blocks } from './encoding.ts';
import { CsvScanner, Irregular } from './scanner.ts';
import type { Dialect } from './sniff.ts';

type Batches = AsyncGenerator<readonly SheetRow[], void, undefined>;

export interface CsvJob {
  readonly source: ByteSource;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly limits: Limits;
}

/** The rows by the fast path as far as it goes; csv-parse reads from the first irregular record on. */
export async function* csvRows(job: CsvJob): Batches {
  try {
    yield* scannedRows(job);
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(job.source.file, job.limits) : error;
  }
}

async function* scannedRows(job: CsvJob): Batches {
  const scanner = new CsvScanner(job.dialect.delimiter, job.limits);
  const blocks = utf8Blocks(job.source, job.encoding, job.dialect.skip);
  try {
    for (let ended = false; !ended; ) {
      const rows: SheetRow[] = [];
      const block = await blocks.next();
      ended = block.done === true;
      const regular = scanned(() => (block.done ? scanner.finish(rows) : scanner.push(block.value, rows)));
      if (rows.length > 0) yield rows;
      if (regular) continue;
      const { parsedRows } = await import('./parsed-rows.ts');
      yield* parsedRows(job, scanner.rest, blocks, scanner.row);
      return;
    }
  } finally {
    await blocks.return();
  }
}

function scanned(scan: () => void): boolean {
  try {
    scan();
    return true;
  } catch (error) {
    if (error instanceof Irregular) return false;
    throw error;
  }
}
