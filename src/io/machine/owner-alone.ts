import { stat } from 'node:fs/promises';

const OTHERS = 0o077;

/**
 * Whether a file that was written for its owner alone is open to others all the same: Windows keeps no such modes, nor do
 * most sticks and shares. What is no file, a pipe or a device, keeps nothing.
 */
export async function isOpenToOthers(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && (found.mode & OTHERS) !== 0;
}
