import type { Options as CsvReading } from 'csv-parse';
import type { Platform } from '../platform.ts';
import { WebSha256 } from './web-sha256.ts';

/**
 * What any browser of the last years offers, and plain code for the rest: nothing of Node's. It runs in a page, in a worker
 * and in Node alike, and gives the same bytes everywhere.
 */
export const WEB: Platform = {
  sha256: () => new WebSha256(),
  isUtf8(bytes) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  },
  zip: async () => (await import('./web-zip.ts')).WEB_ZIP,
  ciphers: async () => (await import('./web-ciphers.ts')).WEB_CIPHERS,
  csvRecords,
  parseXls: async (bytes, limits) => (await import('./web-xls.ts')).parseXlsHere(bytes, limits),
};

/**
 * The parser wants a stream of Node's or all at once. It is asked only from the first irregular line on; records before a
 * fault are lost, as those of the block at hand are in Node.
 */
async function* csvRecords(
  pieces: AsyncIterable<Uint8Array>,
  options: CsvReading,
): AsyncGenerator<readonly string[], void, undefined> {
  const { parse } = await import('csv-parse/sync');
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  // Without the option `columns` a record is a list of texts.
  yield* parse(Buffer.concat(chunks), options) as unknown as readonly (readonly string[])[];
}
