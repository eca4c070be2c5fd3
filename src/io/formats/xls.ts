import type { Book, SheetRow } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, sha256Of } from '../bytes.ts';
import type { Limits } from '../limits.ts';
import { finishedRow } from '../xlsx/strikes.ts';
import type { RawFacts } from './raw-cells.ts';
import { withFormulas } from './xls-formulas.ts';

const BATCH = 500;

/**
 * Binary workbooks of Excel 97 and before. The caller has looked at the container before: the library that parses them takes
 * almost anything for a table.
 * Errors: `rows-lost`, `damaged`, `password-protected`, `no-sheets`, `beyond-limit`.
 */
export async function openXls(
  source: ByteSource,
  bytes: Buffer,
  { cells, struck, formulas }: RawFacts,
  limits: Limits,
): Promise<Book> {
  const { file, platform } = source;
  const answer = await platform.parseXls(bytes, limits);
  if ('fault' in answer) throw new UnreadableFile(file, answer.fault);
  const { sheets } = answer.book;
  const read = sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (read !== cells) {
    const args = { sheet: undefined, expected: cells, read };
    throw new UnreadableFile(file, { reason: 'rows-lost', args });
  }
  if (sheets.length === 0) throw new UnreadableFile(file, { reason: 'no-sheets', args: {} });
  return {
    file,
    kind: 'xls',
    sheets: sheets.map(({ index, name, hidden, rows, merges, hiddenColumns }) => {
      const all = withFormulas(rows, formulas.sure.get(index), formulas.empty.get(index));
      return {
        name,
        hidden,
        rows: () => batches(all, struck.get(index)),
        merges: async () => merges,
        hiddenColumns: async () => new Set(hiddenColumns),
      };
    }),
    sha256: () => sha256Of(source),
    close: async () => {},
  };
}

/** `struck`: how many cells of a row are struck through. */
async function* batches(
  rows: readonly SheetRow[],
  struck: ReadonlyMap<number, number> | undefined,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    yield struck === undefined
      ? batch
      : batch.map(({ row, cells, hidden }) => finishedRow(row, cells, hidden === true, struck.get(row) ?? 0));
  }
}
