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

/** Rows that are handed on at a time: few, so that they are gone before the engine takes them for things that stay. */
const BATCH = 256;

async function* scannedRows(job: CsvJob): Batches {
  const scanner = new CsvScanner(job.dialect.delimiter, job.limits);
  const blocks = utf8Blocks(job.source, job.encoding, job.dialect.skip);
  let rows: SheetRow[] = [];
  try {
    for (let ended = false; !ended; ) {
      const block = await blocks.next();
      ended = block.done === true;
      if (block.done) scanner.finish();
      else scanner.push(block.value);
      for (;;) {
        const read = scanned(() => scanner.read(rows, BATCH));
        if (read === 'used-up') break;
        if (rows.length > 0) yield rows;
        rows = [];
        if (read === 'enough') continue;
        const { parsedRows } = await import('./parsed-rows.ts');
        yield* parsedRows(job, scanner.rest, blocks, scanner.row);
        return;
      }
    }
    if (rows.length > 0) yield rows;
  } finally {
    await blocks.return();
  }
}

function scanned(read: () => boolean): 'enough' | 'used-up' | 'irregular' {
  try {
    return read() ? 'enough' : 'used-up';
  } catch (error) {
    if (error instanceof Irregular) return 'irregular';
    throw error;
  }
}
