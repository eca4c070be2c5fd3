import { access, constants, lstat, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { misnamedOnWindows } from '../../domain/kinds/windows-name.ts';
import { UnwritableFile, type UnwritableReason } from '../../domain/unwritable.ts';
import { unwritable } from './unwritable.ts';

export interface TargetOptions {
  /** Replace files that are there already. Inputs are never replaced. */
  readonly force?: boolean | undefined;
  /** Paths of the files that were read. */
  readonly inputs?: readonly string[] | undefined;
}

/** @throws UnwritableFile where a path may not be written: an input, a folder, a device, or there already. */
export async function checkTargets(paths: readonly string[], options: TargetOptions): Promise<void> {
  const inputs = new Set<string>();
  for (const input of options.inputs ?? []) {
    const found = await stat(input, { bigint: true }).catch(() => undefined);
    if (found) inputs.add(`${found.dev}:${found.ino}`);
  }
  for (const path of paths) {
    checkName(path);
    const found = await stat(path, { bigint: true }).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOTDIR') refuse(path, 'not-a-folder');
      return undefined;
    });
    if (found && inputs.has(`${found.dev}:${found.ino}`)) refuse(path, 'is-input');
    if (found?.isDirectory()) refuse(path, 'is-folder');
    if (found && !found.isFile()) refuse(path, 'no-regular-file');
    if (found) await checkFree(path);
    // A link that leads nowhere is something too.
    if (!options.force && (found || (await exists(path)))) refuse(path, 'exists');
  }
}

/** Said before anything is read, and of the file itself: Windows refuses to replace what a program holds open, or the folder around it. */
async function checkFree(path: string): Promise<void> {
  const handle = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EBUSY') refuse(path, 'in-use');
    return undefined;
  });
  await handle?.close();
}

/** A name that Windows turns into another one or into none; elsewhere it is a name like any other. */
function checkName(path: string): void {
  if (process.platform === 'win32' && misnamedOnWindows(path)) refuse(path, 'no-windows-name');
}

/**
 * What can be said of a file to be written before anything is read: that it is there already, that its folder is not, that
 * nobody may write there. @throws UnwritableFile
 */
export async function checkFileTarget(path: string, force: boolean): Promise<void> {
  checkName(path);
  if (await isStream(path)) return;
  await checkTargets([path], { force });
  await checkFolder(path, dirname(path));
}

/** The same of a folder, which may have to be made with those above it. @throws UnwritableFile */
export async function checkFolderTarget(path: string): Promise<void> {
  checkName(path);
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory()) refuse(path, 'not-a-folder');
  let folder = path;
  while (!(await exists(folder)) && dirname(folder) !== folder) folder = dirname(folder);
  await checkFolder(path, folder);
}

async function checkFolder(path: string, folder: string): Promise<void> {
  try {
    if (!(await stat(folder)).isDirectory()) refuse(path, 'not-a-folder');
    await access(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * True for what takes bytes as they come and cannot be replaced: a terminal, a pipe, /dev/null; also what stands in
 * /dev and /proc for a stdout that is a file.
 */
export async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  return found.isCharacterDevice() || found.isFIFO() || (found.isFile() && /^\/(?:dev|proc)\//.test(path));
}

function refuse(path: string, reason: Exclude<UnwritableReason, 'failed'>): never {
  throw new UnwritableFile(path.replaceAll('\\', '/'), { reason, args: {} });
}

/** Whether anything bears the name, a link that leads nowhere included. */
export async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** @throws RangeError for a name that leads out of the folder: names are made by this program. */
export function checkNames(names: readonly string[]): void {
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
