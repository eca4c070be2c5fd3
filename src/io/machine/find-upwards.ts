import { dirname, join } from 'node:path';
import { exists } from './output-targets.ts';

/**
 * The nearest folder, from `folder` upwards, that holds one of the names, and which of them: whole paths. None where
 * no folder does. A link that leads nowhere is one: who reads it says so, instead of taking that of a folder above for it.
 */
export async function findUpwards(folder: string, names: readonly string[]): Promise<readonly string[]> {
  for (let at = folder; ; at = dirname(at)) {
    const here: string[] = [];
    for (const name of names) if (await exists(join(at, name))) here.push(join(at, name));
    if (here.length > 0 || dirname(at) === at) return here;
  }
}
