import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { AsideFile, AsideKind } from '../../domain/aside.ts';
import type { FoundFiles } from '../../domain/found-files.ts';
import { sourceName } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { asideKind, isCandidate, isLock, isSystemFolder, SPREADSHEET } from '../aside.ts';
import { isForbidden, isLink, refused } from './file-bytes.ts';
import { Glob } from './glob.ts';

const GLOB = /[*?[\]{}]/;

/**
 * The files that the arguments name: files, folders (with all below them) and globs. A file named outright is
 * taken whatever it is called; in folders and globs only what may be a spreadsheet, no hidden and no lock files.
 */
export async function findFiles(args: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const named = new Set<string>();
  const locks = new Set<string>();
  const others = new Set<string>();
  const met = new Map<string, AsideKind>();
  const missing: UnreadableFile[] = [];
  for (const arg of args) {
    const path = slashes(arg);
    const walk: Walk = { refused: [], aside: new Map() };
    const found = path === '-' ? ['-'] : await expand(path, walk);
    missing.push(...walk.refused);
    for (const [file, kind] of walk.aside) met.set(file, kind);
    if (found[0] === path) named.add(path);
    const isTaken = (file: string): boolean => file === path || isCandidate(file);
    const taken = found.filter(isTaken);
    const isNothing = taken.length + walk.refused.length + walk.aside.size === 0 && !found.some(asideKind);
    if (isNothing) missing.push(noMatch(path));
    for (const file of taken) (isLock(file) ? locks : files).add(file);
    for (const file of found) if (!isTaken(file)) others.add(file);
  }
  for (const file of others) {
    const kind = named.has(file) ? undefined : asideKind(file);
    if (kind !== undefined) met.set(file, kind);
  }
  const aside = sorted(new Set(met.keys())).flatMap((file): AsideFile[] => {
    const kind = met.get(file);
    return kind === undefined ? [] : [{ file: sourceName(file), kind }];
  });
  return { files: sorted(files), named, locks: sorted(locks), aside, missing };
}

/** The rosters and the policies that may lie in a folder, by their names alone, sorted; none where it cannot be read. */
export async function namesIn(
  folder: string,
): Promise<{ readonly rosters: readonly string[]; readonly policies: readonly string[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = sorted(new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name)));
  return {
    rosters: names.filter((name) => SPREADSHEET.test(name) && !isLock(name) && !name.startsWith('.')),
    policies: names.filter((name) => /\.ya?ml$/i.test(name)),
  };
}

const slashes = (path: string): string =>
  path === '-' ? path : path.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');

const sorted = (paths: ReadonlySet<string>): string[] =>
  [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function noMatch(path: string): UnreadableFile {
  const isPattern = GLOB.test(path) && globOf(path) !== undefined;
  const reason = kindOf(path) ? 'empty-folder' : isPattern ? 'no-match' : 'missing-file';
  return new UnreadableFile(path, { reason, args: {} });
}

/** What a walk through folders came upon beside files. */
interface Walk {
  /** Folders that the system does not open. */
  readonly refused: UnreadableFile[];
  /** Links to folders, which might lead back, and what is no file. */
  readonly aside: Map<string, AsideKind>;
}

async function expand(path: string, walk: Walk): Promise<string[]> {
  const kind = kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return filesBelow(path, '', walk);
  return GLOB.test(path) ? glob(path, walk) : [];
}

/**
 * What a name leads to. What is there and does not open, a link to nothing too, is a file: opening it says why. Asked one after the
 * other, so that nothing is gained by waiting for each.
 */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isForbidden(error) || isLink(path) ? 'file' : undefined;
  }
}

async function filesBelow(folder: string, prefix: string, walk: Walk): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const fault = refused(folder, error);
    if (!(fault instanceof UnreadableFile)) throw error;
    walk.refused.push(fault);
    return [];
  });
  const nested = entries.map(async (entry): Promise<string[]> => {
    const name = entry.name;
    if ((name.startsWith('.') && !isLock(name)) || isSystemFolder(name)) return [];
    const path = `${prefix || folder}/${name}`;
    if (entry.isDirectory()) return filesBelow(path, path, walk);
    if (entry.isFile()) return [path];
    const kind = entry.isSymbolicLink() ? await linkedKind(path) : 'device';
    if (kind === undefined) return [path];
    walk.aside.set(path, kind);
    return [];
  });
  return (await Promise.all(nested)).flat();
}

/** What a link leads to, where that is no file; a link to nothing is left to whoever opens it. */
async function linkedKind(path: string): Promise<AsideKind | undefined> {
  const at = await stat(path).catch(() => undefined);
  if (at === undefined || at.isFile()) return undefined;
  return at.isDirectory() ? 'linked-folder' : 'device';
}

/** Folders are names first: `Desa [1]/*.xlsx` looks into the folder of that name. */
async function glob(pattern: string, walk: Walk): Promise<string[]> {
  const { folder, rest } = namedFolder(pattern);
  if (kindOf(folder) !== 'folder') return [];
  const matches = globOf(rest);
  if (!matches) return [];
  const start = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  return (await filesBelow(folder.replace(/(?<=.)\/$/, ''), '', walk))
    .map((path) => (start === '' ? path.slice(2) : path))
    .filter((path) => matches.test(path.slice(start.length)));
}

/** The folder that the pattern begins with, as far as there is one of that very name. */
function namedFolder(pattern: string): { readonly folder: string; readonly rest: string } {
  let [folder, at] = ['', pattern.startsWith('/') ? 1 : 0];
  for (let slash = pattern.indexOf('/', at); slash >= 0; slash = pattern.indexOf('/', at)) {
    const next = pattern.slice(0, slash);
    if (kindOf(next) !== 'folder') break;
    folder = next;
    at = slash + 1;
  }
  return { folder: folder || (pattern.startsWith('/') ? '/' : '.'), rest: pattern.slice(at) };
}

const globOf = (pattern: string): Glob | undefined => Glob.of(pattern, process.platform === 'win32');
