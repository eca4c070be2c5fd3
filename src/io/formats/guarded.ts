import type { Book, SheetRow, SheetSource } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { Exceeded } from '../limits.ts';

/** What the engine says when bytes ask for more than it can hold or give. */
const TOO_LARGE =
  /invalid (?:string|array|typed array|array buffer) length|allocation failed|call stack|string longer/i;

/** A fault that a file caused inside a reader as the file's own; any other error as it is. */
function faultOf(file: string, error: unknown): unknown {
  if (error instanceof Exceeded) {
    const { what, limit } = error;
    return new UnreadableFile(file, { reason: 'beyond-limit', args: { what, limit } });
  }
  if (
    !(error instanceof RangeError) &&
    !(error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG')
  )
    return error;
  return TOO_LARGE.test(error.message)
    ? new UnreadableFile(file, { reason: 'beyond-limit', args: { what: 'memory', limit: 0 } })
    : new UnreadableFile(file, { reason: 'damaged', args: {} });
}

/** The result, or the fault of the file. */
export async function guardedBy<T>(file: string, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    throw faultOf(file, error);
  }
}

/** A book whose readers end in a sentence about the file, whatever its bytes make of them. */
export function guarded(book: Book): Book {
  const { file } = book;
  const sheets = book.sheets.map((sheet): SheetSource => {
    const { merges, hiddenColumns } = sheet;
    return {
      ...sheet,
      rows: () => guardedRows(file, sheet),
      ...(merges && { merges: () => guardedBy(file, () => merges.call(sheet)) }),
      ...(hiddenColumns && { hiddenColumns: () => guardedBy(file, () => hiddenColumns.call(sheet)) }),
    };
  });
  // Asked for once a sheet, and the same for all.
  let hash: Promise<string> | undefined;
  const sha256 = (): Promise<string> => {
    hash ??= book.sha256();
    return hash;
  };
  return { ...book, sheets, sha256 };
}

async function* guardedRows(
  file: string,
  sheet: SheetSource,
): AsyncGenerator<readonly SheetRow[], void, undefined> {
  const rows = sheet.rows()[Symbol.asyncIterator]();
  let done = false;
  try {
    for (;;) {
      const next = await guardedBy(file, () => rows.next());
      done = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!done) await rows.return?.();
  }
}
