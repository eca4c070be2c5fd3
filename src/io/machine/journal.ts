import { lstat, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { doneWith } from './making.ts';
import { checkNames, exists } from './output-targets.ts';
import { filled, flushFolder } from './replace-file.ts';
import { finishReplacing } from './replace-folder.ts';
import { unwritable } from './unwritable.ts';

/** Where a set is made inside its folder; a run that was killed leaves it, the next run in that place sees to it. */
export const STAGE = '.enroll-tmp';
const JOURNAL = 'journal.json';

/** What is left to do in a folder once every file is made. */
export interface Journal {
  readonly names: readonly string[];
  readonly remove: readonly string[];
}

/** From here on the set goes forward only. */
export async function moveIn(stage: string, folder: string, journal: Journal): Promise<void> {
  const path = join(stage, JOURNAL);
  const unfinished = `${path}.new`;
  const handle = await open(unfinished, 'wx', 0o600);
  const text = JSON.stringify({ ...journal, stage: await identityOf(stage) });
  await filled(handle, (to) => to.writeFile(text));
  await rename(unfinished, path);
  await followJournal(stage, folder, journal);
}

/** Whether the set in this stage goes forward only. */
export const isUnderWay = (stage: string): Promise<boolean> => exists(join(stage, JOURNAL));

/** Sees to what a killed run left in a place: completes a set that was under way, removes any other. */
export async function finishKilledRun(place: string): Promise<void> {
  await finishReplacing(place);
  const stage = join(place, STAGE);
  const left = await journalIn(stage);
  if (left) await followJournal(stage, place, left);
  await doneWith(stage);
}

/** What is moved is moved, the rest can still be moved. */
async function followJournal(stage: string, folder: string, { names, remove }: Journal): Promise<void> {
  const seal = names.at(-1);
  if (seal !== undefined && (await exists(join(stage, seal)))) await removeFrom(folder, seal);
  for (const name of remove) await removeFrom(folder, name);
  for (const name of names) {
    const target = join(folder, name);
    if (!(await exists(join(stage, name)))) continue;
    await makeFolder(dirname(target));
    await rename(join(stage, name), target).catch((error: unknown) => {
      throw unwritable(target, error);
    });
  }
  await flushFolder(folder);
}

/** Removes a file, and its folder below `folder` when nothing is left in that. */
async function removeFrom(folder: string, name: string): Promise<void> {
  const target = join(folder, name);
  await rm(target, { force: true }).catch((error: unknown) => {
    throw unwritable(target, error);
  });
  if (name.includes('/')) await rmdir(dirname(target)).catch(() => undefined);
}

/**
 * The journal of a run of ours that was killed here; undefined for none, for a damaged one and for one that came here with an
 * archive or a repository: it names the very folder that it was written in.
 */
async function journalIn(stage: string): Promise<Journal | undefined> {
  const path = join(stage, JOURNAL);
  const [folder, file] = await Promise.all([stage, path].map((one) => lstat(one).catch(() => undefined)));
  if (!folder?.isDirectory() || !file?.isFile()) return undefined;
  const { names, remove, stage: written } = parsed(await readFile(path, 'utf8'));
  if (!isNames(names) || !isNames(remove) || written !== (await identityOf(stage))) return undefined;
  checkNames(names);
  checkNames(remove);
  return { names, remove };
}

async function identityOf(stage: string): Promise<string> {
  const { dev, ino } = await lstat(stage, { bigint: true });
  return `${dev}:${ino}`;
}

interface Unchecked {
  readonly names?: unknown;
  readonly remove?: unknown;
  readonly stage?: unknown;
}

function parsed(text: string): Unchecked {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    // A journal is renamed into its place whole: this is none of ours.
    return {};
  }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
