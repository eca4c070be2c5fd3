import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { UnreadableFile, type UnreadableReason } from '../domain/unreadable.ts';

/** The bytes of a file, wherever they are. Nothing stays open between two readers. */
export interface ByteSource {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  readonly size: number;
  open(): Promise<ByteReader>;
}

export interface ByteReader {
  /** The bytes from `position` on; fewer than `length` only at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

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
    if (stat.size <= SMALL) return memoryBytes(file, readFileSync(path));
    return { file, size: stat.size, open: async () => new FileReader(await openHandle(path, file), file) };
  } catch (error) {
    throw refused(file, error);
  }
}

export function memoryBytes(file: string, bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader: ByteReader = {
    read: async (position, length) => buffer.subarray(position, position + length),
    close: async () => {},
  };
  return { file, size: buffer.length, open: async () => reader };
}

/** The bytes in blocks, in order; breaking off closes the file. */
export async function* blocks(
  source: ByteSource,
  size: number = 256 * 1024,
): AsyncGenerator<Buffer, void, undefined> {
  const reader = await source.open();
  try {
    for (let position = 0; position < source.size; position += size) {
      const block = await reader.read(position, Math.min(size, source.size - position));
      if (block.length === 0) return;
      yield block;
    }
  } finally {
    await reader.close();
  }
}

/** Up to `length` bytes from `position` on. */
export async function slice(source: ByteSource, position: number, length: number): Promise<Buffer> {
  const reader = await source.open();
  try {
    return await reader.read(position, Math.max(0, Math.min(length, source.size - position)));
  } finally {
    await reader.close();
  }
}

export async function wholeFile(source: ByteSource): Promise<Buffer> {
  return slice(source, 0, source.size);
}

export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const block of blocks(source)) hash.update(block);
  return hash.digest('hex');
}
