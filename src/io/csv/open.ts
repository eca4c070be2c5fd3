import type { Book } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { decoded, detectEncoding, type Encoding } from './encoding.ts';
import { csvRows } from './rows.ts';
import { sniff } from './sniff.ts';

const SAMPLE = 65_536;

/** A district's roster has some 12,000 rows at most, of a few hundred bytes each. */
const LONG_BYTES = 5 * 2 ** 20;

/** Text with delimiters. Every cell is text: nothing is taken for a number or a date here. */
export async function openCsv(source: ByteSource, limits: Limits): Promise<Book> {
  const encoding = await detectEncoding(source);
  const dialect = sniff(await sampleOf(source, encoding));
  return {
    file: source.file,
    kind: 'csv',
    sheets: [
      {
        name: undefined,
        hidden: false,
        ragged: true,
        long: source.size > LONG_BYTES,
        rows: () => csvRows({ source, encoding, dialect, limits }),
      },
    ],
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
