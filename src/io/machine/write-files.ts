import {
  chmod,
  lstat,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Content, FilesBefore, OutputFile } from '../../domain/output-file.ts';
import { UnwritableFile, type UnwritableReason } from '../../domain/unwritable.ts';
import { csvChunks } from '../write/write-csv.ts';
import { workbookPieces } from '../write/write-workbook.ts';
import { sha256OfFile } from './hash.ts';
import { NODE } from './node-platform.ts';
import { flush, flushFolder, replaceFile, unwritable } from './replace-file.ts';
import { canReplace, finishReplacing, hiddenBeside, replaceFolder } from './replace-folder.ts';
import { writePieces } from './write-pieces.ts';

export interface WriteOptions {
  /** Replace files that are there already. Inputs are never replaced. */
  readonly force?: boolean | undefined;
  /** Readable and writable by the owner alone (on Windows the folder's own rights stand). */
  readonly ownerOnly?: boolean | undefined;
  /** Paths of the files that were read. */
  readonly inputs?: readonly string[] | undefined;
  /** Names in the folder, as in `OutputFile`, that go as the set comes: what an older set leaves over. */
  readonly remove?: readonly string[] | undefined;
}

/** Names of the temporary things; a run that was killed leaves one, the next run in that place clears it. */
const STAGE = '.enroll-tmp';
const JOURNAL = 'journal.json';

/** What is left to do in a folder once every file is made. */
interface Journal {
  readonly names: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Writes a set of files into a folder, all of them or none. A new folder, and one that holds nothing but what the set
 * replaces, appears at once: it is made beside and takes the old one's place. Into a folder that holds other things the
 * finished files are moved one by one, by a journal that the next run completes if this one is killed in between; the
 * last file then seals the set: its older copy goes first, itself it comes last. Returns the paths.
 * @throws UnwritableFile
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<string[]> {
  const { remove = [] } = options;
  const names = files.map(({ name }) => name);
  checkNames([...names, ...remove]);
  const paths = names.map((name) => join(folder, name));
  const inFolder = (name: string): string => join(folder, name);
  try {
    // A link to a folder cannot be replaced by a folder: the set goes to where it leads.
    const place = await realpath(folder).catch(() => resolve(folder));
    await finishKilledRun(place);
    await checkTargets(paths, options);
    await checkTargets(remove.map(inFolder), { ...options, force: true });
    const journal = { names, remove };
    const inside = join(place, STAGE);
    const stage = (await canReplace(place, journal)) ? hiddenBeside(place, STAGE) : inside;
    await clear(stage);
    try {
      await fillStage(stage, folder, files, options.ownerOnly === true);
      await putInPlace(stage, place, journal);
    } catch (error) {
      // Past the journal some files have moved: the rest must stay to follow them.
      if (!(await exists(join(inside, JOURNAL)))) await clear(inside);
      if (stage !== inside) await clear(stage);
      throw error;
    }
    await clear(inside);
  } catch (error) {
    throw unwritable(folder, error);
  }
  return paths;
}

/** Writes one file whole or not at all, under the same rules as a set. @throws UnwritableFile */
export async function writeOneFile(
  path: string,
  content: Content,
  options: WriteOptions = {},
): Promise<void> {
  await checkTargets([path], options);
  await replaceFile(path, (temporary) => fill(temporary, content, filesIn(dirname(path))), options.ownerOnly);
}

const filesIn = (folder: string): FilesBefore => ({ sha256: (name) => sha256OfFile(join(folder, name)) });

async function fill(path: string, content: Content, before: FilesBefore): Promise<void> {
  if (typeof content === 'function') return writePieces(path, content(before));
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(path, content);
  if ('sheets' in content) return writePieces(path, workbookPieces(content, NODE));
  return writePieces(path, csvChunks(content.rows, content));
}

async function fillStage(
  stage: string,
  folder: string,
  files: readonly OutputFile[],
  ownerOnly: boolean,
): Promise<void> {
  const folderMode = ownerOnly ? { mode: 0o700 } : {};
  await makeFolder(stage, folderMode);
  for (const { name, content } of files) {
    const path = join(stage, name);
    try {
      await makeFolder(dirname(path), folderMode);
      await fill(path, content, filesIn(stage));
      if (ownerOnly) await chmod(path, 0o600);
      await flush(path);
    } catch (error) {
      // The operator knows the file by its name, not by where it is made.
      if (error instanceof UnwritableFile) throw new UnwritableFile(join(folder, name), error.detail);
      throw unwritable(join(folder, name), error);
    }
  }
  await flushFolder(stage);
}

/** Makes a folder and those above it. Node's own recursion calls a read-only disk a missing folder. */
async function makeFolder(path: string, mode: { readonly mode?: number } = {}): Promise<void> {
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

async function putInPlace(stage: string, place: string, journal: Journal): Promise<void> {
  const inside = join(place, STAGE);
  if (stage !== inside) {
    // Making the files took its time: what somebody has put into the folder since must stay.
    if (await canReplace(place, journal)) return replaceFolder(stage, place);
    await rename(stage, inside);
  }
  await moveIn(inside, place, journal);
}

async function moveIn(stage: string, folder: string, journal: Journal): Promise<void> {
  await replaceFile(join(stage, JOURNAL), (path) => writeFile(path, JSON.stringify(journal)));
  await followJournal(stage, folder, journal);
}

/** From here on the set goes forward only: what is moved is moved, the rest can still be moved. */
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

async function clear(stage: string): Promise<void> {
  await rm(stage, { recursive: true, force: true }).catch(() => undefined);
}

async function finishKilledRun(place: string): Promise<void> {
  await finishReplacing(place);
  const stage = join(place, STAGE);
  const journal = await readFile(join(stage, JOURNAL), 'utf8').catch(() => undefined);
  if (journal !== undefined) {
    const left = JSON.parse(journal) as Journal;
    checkNames([...left.names, ...left.remove]);
    await followJournal(stage, place, left);
  }
  await clear(stage);
}

async function checkTargets(paths: readonly string[], options: WriteOptions): Promise<void> {
  const inputs = new Set<string>();
  for (const input of options.inputs ?? []) {
    const found = await stat(input, { bigint: true }).catch(() => undefined);
    if (found) inputs.add(`${found.dev}:${found.ino}`);
  }
  for (const path of paths) {
    const found = await stat(path, { bigint: true }).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOTDIR') refuse(path, 'not-a-folder');
      return undefined;
    });
    if (!found) continue;
    if (inputs.has(`${found.dev}:${found.ino}`)) refuse(path, 'is-input');
    if (found.isDirectory()) refuse(path, 'is-folder');
    if (!options.force) refuse(path, 'exists');
  }
}

function refuse(path: string, reason: Exclude<UnwritableReason, 'failed'>): never {
  throw new UnwritableFile(path.replaceAll('\\', '/'), { reason, args: {} });
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** @throws RangeError for a name that leads out of the folder: names are made by this program. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const parts = name.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:*?"<>|]/.test(part)))
      throw new RangeError(`not a file name: ${name}`);
    // Windows and macOS do not tell capital letters apart.
    if (seen.has(name.toLowerCase())) refuse(name, 'written-twice');
    seen.add(name.toLowerCase());
  }
}
