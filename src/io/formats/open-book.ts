import type { Book } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, slice } from '../bytes.ts';
import { DEFAULT_LIMITS, type Limits, megabytes } from '../limits.ts';
import { withPartedLines } from '../parted-lines.ts';
import { detect } from './detect.ts';
import { guarded, guardedBy } from './guarded.ts';

export interface OpenOptions {
  readonly limits?: Partial<Limits> | undefined;
  /** Leaves the fast path of .xlsx out: slower, and the same rows. */
  readonly careful?: boolean | undefined;
}

export function tooLarge(file: string, bytes: number): UnreadableFile {
  return new UnreadableFile(file, { reason: 'too-large', args: { megabytes: megabytes(bytes) } });
}

/**
 * Opens a spreadsheet; its kind is told by its content. Rows are read later, as a stream, and may fail then.
 * @throws UnreadableFile, here and while rows are read
 */
export async function openSource(source: ByteSource, options: OpenOptions = {}): Promise<Book> {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (source.size > limits.fileBytes) throw tooLarge(source.file, limits.fileBytes);
  const content = detect(await slice(source, 0, 4096));
  if (content.is === 'empty') throw new UnreadableFile(source.file, { reason: 'empty-file', args: {} });
  if (content.is === 'foreign') {
    throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what: content.what } });
  }
  const { is } = content;
  const book = await guardedBy(source.file, () => READERS[is](source, limits, options.careful === true));
  return guarded(withPartedLines(book));
}

type Reader = (source: ByteSource, limits: Limits, careful: boolean) => Promise<Book>;

/** Each reader is loaded only for a file that needs it. */
const READERS: Readonly<
  Record<'text' | 'zip' | 'ole' | 'biff' | 'html' | 'spreadsheet-xml' | 'flat-ods', Reader>
> = {
  text: async (source, limits) => (await import('../csv/open.ts')).openCsv(source, limits),
  zip: async (source, limits, careful) =>
    (await import('../zip/open-zip.ts')).openZip(source, limits, careful),
  ole: async (source, limits) => (await import('./ole.ts')).openOle(source, limits),
  biff: async (source, limits) => (await import('./ole.ts')).openBareBiff(source, limits),
  html: async (source, limits) => (await import('./html.ts')).openHtml(source, limits),
  'spreadsheet-xml': async (source, limits) =>
    (await import('./spreadsheet-xml.ts')).openSpreadsheetXml(source, limits),
  'flat-ods': async (source, limits) => (await import('./ods.ts')).openFlatOds(source, limits),
};
