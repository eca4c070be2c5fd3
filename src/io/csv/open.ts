import { pipeline, Readable } from 'node:stream';
import type { Options } from 'csv-parse';
import type { Book, Cell, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { decoded, detectEncoding, type Encoding } from './encoding.ts';
import { type Dialect, sniff } from './sniff.ts';

const SAMPLE = 65_536;
const BATCH = 500;

/** Text with delimiters. Every cell is text: nothing is taken for a number or a date here. */
export async function openCsv(source: ByteSource, limits: Limits): Promise<Book> {
  const encoding = await detectEncoding(source);
  const dialect = sniff(await sampleOf(source, encoding));
  return {
    file: source.file,
    kind: 'csv',
    sheets: [{ name: undefined, hidden: false, rows: () => csvRows({ source, encoding, dialect, limits }) }],
    sha256: () => sha256Of(source),
    close: async () => {},
  };
}

async function sampleOf(source: ByteSource, encoding: Encoding): Promise<string> {
  let sample = '';
  for await (const text of decoded(source, encoding)) {
    sample += text;
    if (sample.length >= SAMPLE) break;
  }
  if (sample.trim() === '') throw new UnreadableFile(source.file, { reason: 'empty-file', args: {} });
  return sample.slice(0, SAMPLE);
}

interface CsvJob {
  readonly source: ByteSource;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly limits: Limits;
}

async function* csvRows(job: CsvJob): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const { parse } = await import('csv-parse');
  const parser = parse(parserOptions(job));
  pipeline(Readable.from(withoutHead(job)), parser, () => {});
  let batch: SheetRow[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row++;
      batch.push(toRow(record, row, job));
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    throw toUnreadable(job, error);
  } finally {
    parser.destroy();
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

async function* withoutHead(job: CsvJob): AsyncGenerator<string, void, undefined> {
  let skip = job.dialect.skip;
  for await (const text of decoded(job.source, job.encoding)) {
    yield text.slice(skip);
    skip = Math.max(0, skip - text.length);
  }
}

function toRow(record: readonly string[], row: number, job: CsvJob): SheetRow {
  const { limits, source } = job;
  if (row > limits.rows) {
    throw new UnreadableFile(source.file, { reason: 'too-many-rows', args: { limit: limits.rows } });
  }
  if (record.length > limits.columns) {
    throw new UnreadableFile(source.file, {
      reason: 'too-many-columns',
      args: { row, limit: limits.columns },
    });
  }
  const cells: Cell[] = record.map((text) => (text === '' ? undefined : text));
  if (record.some((text) => text.length > limits.cellText)) {
    throw new UnreadableFile(source.file, { reason: 'cell-too-long', args: { row, limit: limits.cellText } });
  }
  return { row, cells };
}

function toUnreadable(job: CsvJob, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'records' in error)) return error;
  const { code } = error;
  const row = Number(error.records) + 1;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new UnreadableFile(job.source.file, { reason: 'row-too-long', args: { row } });
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_INVALID_CLOSING_QUOTE') {
    return new UnreadableFile(job.source.file, { reason: 'unclosed-quote', args: { row } });
  }
  return error;
}
