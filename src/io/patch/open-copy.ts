import type { Book } from '../../domain/cell.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import { type ByteSource, slice } from '../bytes.ts';
import { openSource } from '../formats/open-book.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { PackageEditor } from './editor.ts';
import { plainWorkbook } from './plain-workbook.ts';

export interface OpenedCopy {
  readonly editor: PackageEditor;
  /** Whether there may be cells that must not be written to: those of formulas and those that a merge covers. */
  readonly guarded: boolean;
  /** The name in the copy of a sheet of the original. */
  sheetName(name: SourceName | undefined): string;
}

/**
 * A spreadsheet opened so that a changed copy can be written: an .xlsx or .xlsm in its own clothes, anything else
 * (one locked with Excel's own password too, and one whose lines stood in single cells) as a new workbook of text.
 * @throws UnreadableFile
 */
export async function openCopy(source: ByteSource): Promise<OpenedCopy> {
  const book = await openSource(source);
  try {
    const isZip = (await slice(source, 0, 2)).toString('latin1') === 'PK';
    const parted = await holdsPartedLines(book);
    const own = book.kind === 'xlsx' && isZip && !parted;
    const plain = own ? undefined : await plainWorkbook(book, source.platform);
    return {
      editor: await PackageEditor.open(plain?.source ?? source, DEFAULT_LIMITS),
      guarded: plain?.merged !== false,
      sheetName: plain?.sheetName ?? ((name) => (name === undefined ? '' : nameAsIs(name))),
    };
  } finally {
    await book.close();
  }
}

/** Whether a copy would have such cells; what is neither a workbook of its own nor has merged cells is not made for it. */
export async function isGuarded(source: ByteSource): Promise<boolean> {
  const book = await openSource(source);
  try {
    if (book.kind === 'xlsx') return true;
    for (const sheet of book.sheets) if (((await sheet.merges?.()) ?? []).length > 0) return true;
    return false;
  } finally {
    await book.close();
  }
}

async function holdsPartedLines({ sheets }: Book): Promise<boolean> {
  for (const sheet of sheets) if ((await sheet.parted?.()) !== undefined) return true;
  return false;
}
