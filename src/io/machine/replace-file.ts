import { type FileHandle, link, lstat, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnwritableFile } from '../../domain/unwritable.ts';
import { doneWith, openTemporary } from './making.ts';
import { whileLocked } from './output-lock.ts';
import { unwritable } from './unwritable.ts';

export interface Replacing {
  /** Readable and writable by the owner alone (on Windows the folder's own rights stand). */
  readonly ownerOnly: boolean;
  /** Takes the place of what bears the name; else that is refused, also when it came while the file was made. */
  readonly force: boolean;
}

/**
 * Lets `write` fill a temporary file beside `path`, brings it safely to the disk and gives it its name. A reader sees the
 * old file or the whole new one; a link is replaced itself, never what it leads to; of two runs at once one is refused.
 * @throws UnwritableFile
 */
export async function replaceFile(
  path: string,
  write: (to: FileHandle) => Promise<void>,
  { ownerOnly, force }: Replacing,
): Promise<void> {
  try {
    await whileLocked(path, async () => {
      const { temporary, handle } = await openTemporary(path, ownerOnly);
      try {
        await filled(handle, write);
        await (force ? rename(temporary, path) : appear(temporary, path));
      } finally {
        await doneWith(temporary);
      }
      await flushFolder(dirname(path));
    });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Fills a file that was opened for it and waits until its bytes are on the disk and not only in a cache. */
export async function filled(handle: FileHandle, write: (to: FileHandle) => Promise<void>): Promise<void> {
  try {
    await write(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Disks that know no second name for a file (FAT, some shares) say so in one of these ways. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EACCES']);

/** Gives a file its name only if nothing bears it, in one step where the disk can. */
async function appear(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!NO_LINKS.has(String((error as { code?: unknown }).code))) throw error;
    if (await lstat(path).catch(() => undefined))
      throw new UnwritableFile(path.replaceAll('\\', '/'), { reason: 'exists', args: {} });
    await rename(temporary, path);
  }
}

/** Makes renames in a folder durable. Windows cannot open a folder, and needs no such thing. */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
