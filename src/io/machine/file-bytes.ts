import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile, type UnreadableReason } from '../../domain/unreadable.ts';
import { type ByteReader, type ByteSource, memoryBytes } from '../bytes.ts';
import { NODE } from './node-platform.ts';

const REASONS: Readonly<Record<string, 'missing-file' | 'no-permission' | 'is-folder'>> = {
  ENOENT: 'missing-file',
  ENOTDIR: 'missing-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'no-permission',
  EISDIR: 'is-folder',
};

/** What the system says when it refuses: `EIO`, `ELOOP`, `ENAMETOOLONG`. */
const ERRNO = /^E[A-Z0-9]{2,}$/;

/** Whether the system says that this user may not look. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');

/** Whether a name is a link, whatever it leads to. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // What the system says of it is asked for elsewhere.
    return false;
  }
}

/** Codes of a link whose end is not there, or is the link again. */
const ENDLESS: ReadonlySet<string> = new Set(['ENOENT', 'ELOOP']);

/** A refusal of the system as `UnreadableFile`, whatever its code; any other error as it is. */
export function refused(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  const code = String(error.code);
  if (ENDLESS.has(code) && 'path' in error && isLink(String(error.path)))
    return new UnreadableFile(file, { reason: 'broken-link', args: {} });
  const reason: UnreadableReason | undefined = REASONS[code];
  if (reason) return new UnreadableFile(file, { reason, args: {} });
  return ERRNO.test(code)
    ? new UnreadableFile(file, { reason: 'system', args: { code: shownName(code) } })
    : error;
}

const changed = (file: string): UnreadableFile => new UnreadableFile(file, { reason: 'changed', args: {} });

/** Whether a file is what it was: what changes while it is read is neither the old roster nor the new one. */
const isSame = (then: Stats, now: Stats): boolean => then.size === now.size && then.mtimeMs === now.mtimeMs;

async function openHandle(path: string, file: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw refused(file, error);
  }
}

class FileReader implements ByteReader {
  readonly #handle: FileHandle;
  readonly #file: string;
  readonly #then: Stats;

  constructor(handle: FileHandle, file: string, then: Stats) {
    this.#handle = handle;
    this.#file = file;
    this.#then = then;
  }

  async read(position: number, length: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#handle
        .read(buffer, filled, length - filled, position + filled)
        .catch((error: unknown) => {
          throw refused(this.#file, error);
        });
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    if (filled < Math.min(length, this.#then.size - position)) throw changed(this.#file);
    return buffer.subarray(0, filled);
  }

  /** @throws UnreadableFile when the file changed since it was looked at first */
  async close(): Promise<void> {
    const now = await this.#handle.stat().finally(() => this.#handle.close());
    if (!isSame(this.#then, now)) throw changed(this.#file);
  }
}

/** A file up to this size is read once and kept: opening it again for each part costs more than its bytes. */
const SMALL = 1024 * 1024;

/** Errors: `missing-file`, `broken-link`, `no-permission`, `is-folder`, `not-a-file`, `changed`, `system`. */
export async function fileBytes(path: string): Promise<ByteSource> {
  const file = path.replaceAll('\\', '/');
  try {
    // Synchronous: hundreds of village files wait for nothing else, and each turn of the thread pool costs.
    const stat = statSync(path);
    if (stat.isDirectory()) throw new UnreadableFile(file, { reason: 'is-folder', args: {} });
    // A pipe may never end, and a device never does.
    if (!stat.isFile()) throw new UnreadableFile(file, { reason: 'not-a-file', args: {} });
    if (stat.size <= SMALL) {
      const bytes = readFileSync(path);
      if (bytes.length !== stat.size || !isSame(stat, statSync(path))) throw changed(file);
      return memoryBytes(file, bytes, NODE);
    }
    const reader = async (): Promise<ByteReader> => new FileReader(await openHandle(path, file), file, stat);
    return { file, size: stat.size, platform: NODE, open: reader };
  } catch (error) {
    throw refused(file, error);
  }
}
