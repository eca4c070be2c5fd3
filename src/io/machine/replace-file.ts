import { chmod, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type UnwritableCause, UnwritableFile } from '../../domain/unwritable.ts';

const OWNER_ONLY_FILE = 0o600;

/**
 * Lets `write` fill a temporary file beside `path`, brings it safely to the disk and renames it. A reader sees the
 * old file or the whole new one. @throws UnwritableFile
 */
export async function replaceFile(
  path: string,
  write: (temporary: string) => Promise<void>,
  ownerOnly = false,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.enroll-tmp`);
  try {
    await write(temporary);
    if (ownerOnly) await chmod(temporary, OWNER_ONLY_FILE);
    await flush(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(path, error);
  }
}

/** Waits until the bytes of a file are on the disk and not only in a cache. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes renames in a folder durable. Windows cannot open a folder, and needs no such thing. */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const CAUSES: Readonly<Record<string, UnwritableCause>> = {
  EEXIST: { reason: 'exists', args: {} },
  ENOTEMPTY: { reason: 'exists', args: {} },
  EISDIR: { reason: 'is-folder', args: {} },
  ENOTDIR: { reason: 'not-a-folder', args: {} },
  ENOENT: { reason: 'no-folder', args: {} },
  EACCES: { reason: 'no-permission', args: {} },
  EPERM: { reason: 'no-permission', args: {} },
  EROFS: { reason: 'read-only', args: {} },
  ENOSPC: { reason: 'disk-full', args: {} },
  EDQUOT: { reason: 'disk-full', args: {} },
  EFBIG: { reason: 'disk-full', args: {} },
  EBUSY: { reason: 'in-use', args: {} },
  ETXTBSY: { reason: 'in-use', args: {} },
  ENAMETOOLONG: { reason: 'name-too-long', args: {} },
};

/** The expected failures of a file system as values; anything that did not come from it stays a surprise. */
export function unwritable(path: string, error: unknown): unknown {
  if (error instanceof UnwritableFile) return error;
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown };
  if (typeof code !== 'string' || typeof syscall !== 'string') return error;
  const file = path.replaceAll('\\', '/');
  // What Excel holds open on Windows cannot be renamed over, and Windows calls that a missing permission.
  if (code === 'EPERM' && syscall === 'rename')
    return new UnwritableFile(file, { reason: 'in-use', args: {} });
  return new UnwritableFile(file, CAUSES[code] ?? { reason: 'failed', args: { code } });
}
