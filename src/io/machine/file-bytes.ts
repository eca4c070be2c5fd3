import { readFileSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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

/** A refusal of the system as `UnreadableFile`; any other error as it is. */
export function refused(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason: UnreadableReason | undefined = REASONS[code];
  return reason ? new UnreadableFile(file, { reason, args: {} }) : error;
}

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

  constructor(handle: FileHandle, file: string) {
    this.#handle = handle;
    this.#file = file;
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
    return buffer.subarray(0, filled);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

/** A file up to this size is read once and kept: opening it again for each part costs more than its bytes. */
const SMALL = 1024 * 1024;

/** Errors: `missing-file`, `no-permission`, `is-folder`. */
export async function fileBytes(path: string): Promise<ByteSource> {
  const file = path.replaceAll('\\', '/');
  try {
    // Synchronous: hundreds of village files wait for nothing else, and each turn of the thread pool costs.
    const stat = statSync(path);
    if (stat.isDirectory()) throw new UnreadableFile(file, { reason: 'is-folder', args: {} });
    if (stat.size <= SMALL) return memoryBytes(file, readFileSync(path), NODE);
    const reader = async (): Promise<ByteReader> => new FileReader(await openHandle(path, file), file);
    return { file, size: stat.size, platform: NODE, open: reader };
  } catch (error) {
    throw refused(file, error);
  }
}
