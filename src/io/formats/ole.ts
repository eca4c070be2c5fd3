import type { Book } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type ByteSource, memoryBytes, sha256Of, wholeFile } from '../bytes.ts';
import { type Limits, megabytes } from '../limits.ts';
import { openZip } from '../zip/open-zip.ts';
import { CompoundFile } from './cfb.ts';
import { isLocked, rawFacts } from './raw-cells.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** A compound file: an .xls, an encrypted workbook, or the document of another office program. */
export async function openOle(source: ByteSource, limits: Limits): Promise<Book> {
  const bytes = await boundedFile(source);
  const container = new CompoundFile(source.file, bytes);
  if (container.has('EncryptedPackage')) return openLocked(source, container, limits);
  const workbook = container.stream('Workbook') ?? container.stream('Book');
  if (!workbook) {
    const what = container.has('WordDocument')
      ? 'word'
      : container.has('PowerPoint Document')
        ? 'presentation'
        : 'unknown';
    throw new UnreadableFile(source.file, { reason: 'not-a-spreadsheet', args: { what } });
  }
  return openRecords(source, workbook, bytes, limits);
}

async function openLocked(source: ByteSource, container: CompoundFile, limits: Limits): Promise<Book> {
  const info = container.stream('EncryptionInfo');
  const encrypted = container.stream('EncryptedPackage');
  const { openWithBuiltInPassword } = await import('./built-in-password.ts');
  const inside =
    info && encrypted && openWithBuiltInPassword(info, encrypted, await source.platform.ciphers());
  if (!inside) throw new UnreadableFile(source.file, { reason: 'password-protected', args: {} });
  const book = await openZip(memoryBytes(source.file, inside, source.platform), limits, false);
  return { ...book, sha256: () => sha256Of(source) };
}

/** A sheet of Excel 2 to 5 that stands in no container. */
export async function openBareBiff(source: ByteSource, limits: Limits): Promise<Book> {
  const bytes = await boundedFile(source);
  return openRecords(source, bytes, bytes, limits);
}

/** The records of an .xls, which stand in `file`; of a locked one only the unlocked records are handed on. */
async function openRecords(source: ByteSource, records: Buffer, file: Buffer, limits: Limits): Promise<Book> {
  const { openXls } = await import('./xls.ts');
  if (!isLocked(records)) return openXls(source, file, rawFacts(source.file, records), limits);
  const [{ unlockBiff }, { BUILT_IN_PASSWORD }] = await Promise.all([
    import('./biff-password.ts'),
    import('./built-in-password.ts'),
  ]);
  const plain = unlockBiff(records, BUILT_IN_PASSWORD, await source.platform.ciphers());
  if (!plain) throw new UnreadableFile(source.file, { reason: 'password-protected', args: {} });
  return openXls(source, plain, rawFacts(source.file, plain), limits);
}

async function boundedFile(source: ByteSource): Promise<Buffer> {
  if (source.size > MAX_BYTES) {
    throw new UnreadableFile(source.file, { reason: 'too-large', args: { megabytes: megabytes(MAX_BYTES) } });
  }
  return wholeFile(source);
}
