import type { Options } from 'csv-parse';
import type { Cell, SheetRow } from '../../domain/cell.ts';
import type { Limits } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { plainText } from './equals-text.ts';
import type { CsvJob } from './rows.ts';
import { csvRow } from './scanner.ts';

const BATCH = 500;

/** The rows of what is left of a file, through csv-parse; the first of them is row `before` + 1. */
export async function* parsedRows(
  job: CsvJob,
  rest: Buffer,
  blocks: AsyncIterable<Buffer>,
  before: number,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const records = job.source.platform.csvRecords(joined(rest, blocks), parserOptions(job));
  let batch: SheetRow[] = [];
  let row = before;
  try {
    for await (const record of records) {
      batch.push(toRow(record, ++row, job.limits));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw toFault(error, before);
  }
  if (batch.length > 0) yield batch;
}

function parserOptions(job: CsvJob): Options {
  return {
    delimiter: job.dialect.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: job.limits.rowBytes,
  };
}

async function* joined(rest: Buffer, blocks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield rest;
  yield* blocks;
}

function toRow(record: readonly string[], row: number, limits: Limits): SheetRow {
  if (row > limits.rows) throw new SheetFault('too-many-rows', row);
  if (record.length > limits.columns) throw new SheetFault('too-many-columns', row);
  if (record.some((text) => text.length > limits.cellText)) throw new SheetFault('cell-too-long', row);
  const texts = record.map(plainText);
  const filled = texts.findLastIndex((text) => text !== '') + 1;
  const cells: Cell[] = texts.slice(0, filled).map((text) => (text === '' ? undefined : text));
  return csvRow(row, cells, record.length);
}

function toFault(error: unknown, before: number): unknown {
  if (!(error instanceof Error && 'code' in error && 'records' in error)) return error;
  const row = before + Number(error.records) + 1;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new SheetFault('row-too-long', row);
  const quote = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_INVALID_CLOSING_QUOTE';
  return quote ? new SheetFault('unclosed-quote', row) : error;
}
