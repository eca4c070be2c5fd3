import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The nearest folder, from `folder` upwards, that holds one of the names, and which of them: whole paths. None where
 * no folder does. A link that leads nowhere is one: who reads it says so, instead of taking that of a folder above for it.
 */
export function findUpwards(folder: string, names: readonly string[]): readonly string[] {
  for (let at = folder; ; at = dirname(at)) {
    const here = names.map((name) => join(at, name)).filter(stands);
    if (here.length > 0 || dirname(at) === at) return here;
  }
}

/** Asked and answered at once: every run asks of each folder above it, before there is anything else to do. */
function stands(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
