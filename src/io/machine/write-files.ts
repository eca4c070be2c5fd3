import { type FileHandle, mkdir, open, realpath, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Content, FilesBefore, OutputFile } from '../../domain/output-file.ts';
import { UnwritableFile } from '../../domain/unwritable.ts';
import { contentPieces } from '../write/content-pieces.ts';
import { sha256OfFile } from './hash.ts';
import { finishKilledRun, isUnderWay, type Journal, moveIn, STAGE } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import { doneWith, goesWhenInterrupted, keepWhenInterrupted } from './making.ts';
import { NODE } from './node-platform.ts';
import { whileLocked } from './output-lock.ts';
import { checkNames, checkTargets, exists, isStream, type TargetOptions } from './output-targets.ts';
import { filled, flushFolder, replaceFile } from './replace-file.ts';
import { canReplace, hiddenBeside, mayWrite, replaceFolder } from './replace-folder.ts';
import { unwritable } from './unwritable.ts';
import { writePieces } from './write-pieces.ts';

export interface WriteOptions extends TargetOptions {
  /** Readable and writable by the owner alone (on Windows the folder's own rights stand). */
  readonly ownerOnly?: boolean | undefined;
  /** Names in the folder, as in `OutputFile`, that go as the set comes: what an older set leaves over. */
  readonly remove?: readonly string[] | undefined;
}

/**
 * Writes a set of files into a folder, all of them or none, while no other run writes there. A new folder, and one that
 * holds nothing but what the set replaces, appears at once: it is made beside and takes the old one's place. Into a folder
 * that holds other things the finished files are moved one by one, by a journal that the next run completes if this one is
 * killed in between; the last file then seals the set: its older copy goes first, itself it comes last. Returns the paths.
 * @throws UnwritableFile
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile<string>[],
  options: WriteOptions = {},
): Promise<string[]> {
  const { remove = [] } = options;
  const names = files.map(({ name }) => name);
  checkNames([...names, ...remove]);
  const paths = names.map((name) => join(folder, name));
  try {
    // A link to a folder cannot be replaced by a folder: the set goes to where it leads.
    const place = await realpath(folder).catch(() => resolve(folder));
    await makeFolder(dirname(place));
    await whileLocked(await lockedBy(place), async () => {
      await finishKilledRun(place);
      await checkTargets(paths, options);
      await checkTargets(
        remove.map((name) => join(folder, name)),
        { ...options, force: true },
      );
      await writeSetTo(place, folder, files, { names, remove }, options.ownerOnly === true);
    });
  } catch (error) {
    throw unwritable(folder, error);
  }
  return paths;
}

/** What is locked for a folder: itself, beside it, or a name in it where nobody may write beside. */
async function lockedBy(place: string): Promise<string> {
  return (await mayWrite(dirname(place))) || !(await exists(place)) ? place : join(place, STAGE);
}

async function writeSetTo(
  place: string,
  folder: string,
  files: readonly OutputFile<string>[],
  journal: Journal,
  ownerOnly: boolean,
): Promise<void> {
  const inside = join(place, STAGE);
  const stage = (await canReplace(place, journal)) ? hiddenBeside(place, STAGE) : inside;
  await doneWith(stage);
  goesWhenInterrupted(stage);
  try {
    await fillStage(stage, folder, files, ownerOnly);
    await putInPlace(stage, place, journal);
  } catch (error) {
    // Past the journal some files have moved: the rest must stay to follow them.
    if (!(await isUnderWay(inside))) await doneWith(inside);
    if (stage !== inside) await doneWith(stage);
    throw error;
  }
  await doneWith(stage);
  await doneWith(inside);
}

/** Writes one file whole or not at all, under the same rules as a set; a pipe or a device gets it as it comes. @throws UnwritableFile */
export async function writeOneFile(
  path: string,
  content: Content<string>,
  options: WriteOptions = {},
): Promise<void> {
  const write = (to: FileHandle): Promise<void> => fill(to, content, filesIn(dirname(path)));
  if (await isStream(path)) return writeThrough(path, write);
  await checkTargets([path], options);
  const { ownerOnly = false, force = false } = options;
  await replaceFile(path, write, { ownerOnly, force });
}

async function writeThrough(path: string, write: (to: FileHandle) => Promise<void>): Promise<void> {
  try {
    const handle = await open(path, 'a');
    await write(handle).finally(() => handle.close());
  } catch (error) {
    throw unwritable(path, error);
  }
}

const filesIn = (folder: string): FilesBefore => ({ sha256: (name) => sha256OfFile(join(folder, name)) });

async function fill(to: FileHandle, content: Content<string>, before: FilesBefore): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return to.writeFile(content);
  return writePieces(to, contentPieces(content, before, NODE));
}

async function fillStage(
  stage: string,
  folder: string,
  files: readonly OutputFile<string>[],
  ownerOnly: boolean,
): Promise<void> {
  const folderMode = ownerOnly ? { mode: 0o700 } : {};
  await makeFolder(dirname(stage));
  // Never a folder that is there already: it would be somebody else's.
  await mkdir(stage, folderMode);
  for (const { name, content } of files) {
    const path = join(stage, name);
    try {
      await makeFolder(dirname(path), folderMode);
      const handle = await open(path, 'wx', ownerOnly ? 0o600 : 0o666);
      await filled(handle, (to) => fill(to, content, filesIn(stage)));
    } catch (error) {
      // The operator knows the file by its name, not by where it is made.
      if (error instanceof UnwritableFile) throw new UnwritableFile(join(folder, name), error.detail);
      throw unwritable(join(folder, name), error);
    }
  }
  await flushFolder(stage);
}

async function putInPlace(stage: string, place: string, journal: Journal): Promise<void> {
  const inside = join(place, STAGE);
  // What happens from here on is finished or undone by the next run, not by an interruption.
  keepWhenInterrupted(stage);
  if (stage !== inside) {
    // Making the files took its time: what somebody has put into the folder since must stay.
    if (await canReplace(place, journal)) return replaceFolder(stage, place);
    await rename(stage, inside);
  }
  await moveIn(inside, place, journal);
}
