import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Makes a folder and those above it. Node's own recursion calls a read-only disk a missing folder. */
export async function makeFolder(path: string, mode: { readonly mode?: number } = {}): Promise<void> {
  try {
    await mkdir(path, mode);
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), mode);
    await mkdir(path, mode);
  }
}
