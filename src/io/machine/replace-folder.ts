import { access, constants, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exists } from './output-targets.ts';
import { flushFolder } from './replace-file.ts';

/** Where the older folder stands aside; a run that was killed leaves it, the next run in that place sees to it. */
const ASIDE = '.enroll-old';

/** A hidden name in the folder that holds `place`, so that a rename is all that is left to do. */
export const hiddenBeside = (place: string, suffix: string): string =>
  join(dirname(place), `.${basename(place)}${suffix}`);

/**
 * True when another folder can take this one's place: it is not there yet, or may be renamed and holds nothing but
 * files of the set, new or to be removed.
 */
export async function canReplace(
  place: string,
  set: { readonly names: readonly string[]; readonly remove: readonly string[] },
): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) return true;
  const parent = dirname(place);
  if (!found.isDirectory() || place === process.cwd() || parent === place) return false;
  // The root of a disk cannot be renamed, nor what lies in a folder of somebody else.
  if ((await stat(parent)).dev !== found.dev || !(await mayWrite(parent))) return false;
  const names = new Set([...set.names, ...set.remove]);
  const folders = new Set([...names].map((name) => dirname(name)));
  const inside = (await readdir(place, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  return inside.every((path) => names.has(path) || folders.has(path));
}

/** Whether files may be made in a folder that is there. */
export async function mayWrite(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The folder and everything in it, in one step; what stood there steps aside and goes. */
export async function replaceFolder(stage: string, place: string): Promise<void> {
  const aside = hiddenBeside(place, ASIDE);
  const older = await exists(place);
  if (older) await rename(place, aside);
  try {
    await rename(stage, place);
  } catch (error) {
    if (older) await rename(aside, place);
    throw error;
  }
  await flushFolder(dirname(place));
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

/** After a kill between the two renames the older folder is put back; after both it goes. */
export async function finishReplacing(place: string): Promise<void> {
  const aside = hiddenBeside(place, ASIDE);
  if (!(await exists(aside))) return;
  if (await exists(place)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, place);
}
