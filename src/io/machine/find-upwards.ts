import { dirname, join } from 'node:path';
import { fileExists } from './file-exists.ts';

/**
 * The nearest folder, from `folder` upwards, that holds one of the names, and which of them: whole paths. None where
 * no folder does.
 */
export async function findUpwards(folder: string, names: readonly string[]): Promise<readonly string[]> {
  for (let at = folder; ; at = dirname(at)) {
    const here: string[] = [];
    for (const name of names) if (await fileExists(join(at, name))) here.push(join(at, name));
    if (here.length > 0 || dirname(at) === at) return here;
  }
}
