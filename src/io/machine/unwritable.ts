import { shownName } from '../../domain/shown.ts';
import { type UnwritableCause, UnwritableFile } from '../../domain/unwritable.ts';

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
  return new UnwritableFile(file, CAUSES[code] ?? { reason: 'failed', args: { code: shownName(code) } });
}
