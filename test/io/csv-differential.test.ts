import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { tries } from '../support/tries.ts';
import { readSheets } from './read-all.ts';

const FIELD = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    ' b ',
    'Nur’aini',
    '東京',
    '0012',
    'x"y',
    '"',
    '""',
    'a\nb',
    'a\r\nb',
    '12,5',
    ';',
    '\t',
    "'",
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
);
const PIECE = fc.constantFrom('a', 'é', ' ', ',', ',', '"', '""', '\n', '\r', '\r\n', ';');

const reference = (text: string): string[][] =>
  parse(text, {
    delimiter: ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
  });

/** Trailing empty cells say nothing: a spreadsheet has no end to the right. */
const trimmed = (row: readonly unknown[]): unknown[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== undefined && cell !== '') + 1);

async function ours(text: string): Promise<unknown[][]> {
  const [sheet] = await readSheets(await openBookBytes(Buffer.from(`"k","l",,,,,,,,,,,\n${text}`)));
  return (sheet?.rows ?? []).slice(1).map((row) => trimmed(row.cells.map((cell) => cell ?? '')));
}

test('a well-made table reads as csv-parse reads it', async () => {
  const quoted = (field: string): string =>
    /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  const table = fc.array(fc.array(FIELD, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), async (rows, end) => {
      const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
      expect(await ours(text)).toEqual(reference(text).map(trimmed));
    }),
    { seed: 11, numRuns: tries(400) },
  );
});

test('any text reads as csv-parse reads it, or both refuse it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PIECE, { maxLength: 30 }), async (pieces) => {
      const text = `x,y\n${pieces.join('')}`;
      let expected: unknown[][] | undefined;
      try {
        expected = reference(text).map(trimmed);
      } catch {
        expected = undefined;
      }
      const read = await ours(text).catch((error: unknown) => (error as { reason?: string }).reason);
      expect(read).toEqual(expected ?? 'unclosed-quote');
    }),
    { seed: 12, numRuns: tries(3000) },
  );
});
