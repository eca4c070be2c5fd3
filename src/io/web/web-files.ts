import type { AsideFile } from '../../domain/aside.ts';
import type { FolderEntry, FoundFiles } from '../../domain/found-files.ts';
import { baseName } from '../../domain/path.ts';
import { sourceName } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { asideKind, isCandidate, isLock, isSystemFolder } from '../aside.ts';
import { type ByteReader, type ByteSource, memoryBytes } from '../bytes.ts';
import { markOfOriginal } from '../original-mark.ts';
import type { FilesAtHand } from '../own-results.ts';
import { WEB } from './web-platform.ts';
import { webSha256OfText } from './web-sha256.ts';

/** A file as whoever calls has it: its bytes, or what a browser gives of one that was chosen or dropped. */
export type GivenContent = Uint8Array | Blob;

/** Files by their paths, with forward slashes, as a person would name them. */
export type GivenFiles = ReadonlyMap<string, GivenContent>;

/** The bytes of a given file; those of a blob are read where they are asked for. @throws UnreadableFile */
export function givenBytes(files: GivenFiles, file: string): ByteSource {
  const content = files.get(file);
  if (content === undefined) {
    const reason = [...files.keys()].some((path) => path.startsWith(`${file}/`))
      ? 'is-folder'
      : 'missing-file';
    throw new UnreadableFile(file, { reason, args: {} });
  }
  if (content instanceof Uint8Array) return memoryBytes(file, content, WEB);
  const reader: ByteReader = {
    read: (position, length) => blobBytes(content.slice(position, position + length), file),
    close: async () => {},
  };
  return { file, size: content.size, platform: WEB, open: async () => reader };
}

/** A browser refuses to read on where the file has changed since it was chosen, or is gone. */
async function blobBytes(blob: Blob, file: string): Promise<Buffer> {
  try {
    return Buffer.from(await blob.arrayBuffer());
  } catch {
    throw new UnreadableFile(file, { reason: 'changed', args: {} });
  }
}

/** The text of a given file, without its byte order mark. @throws UnreadableFile */
export async function givenText(files: GivenFiles, file: string): Promise<string> {
  const source = givenBytes(files, file);
  const reader = await source.open();
  return (await reader.read(0, source.size)).toString('utf8').replace(/^\uFEFF/, '');
}

/** What marked copies and manifests are looked for in. */
export const atHand = (files: GivenFiles): FilesAtHand => ({
  bytes: async (file) => givenBytes(files, file),
  text: async (file) => (files.has(file) ? givenText(files, file) : undefined),
  markOfOriginal: (file) => markOfOriginal(file, webSha256OfText),
});

/** The files that names stand for: a file is taken whatever it is called, of a folder what may be a spreadsheet. */
export function findGiven(files: GivenFiles, names: readonly string[]): FoundFiles {
  const found = { files: new Set<string>(), named: new Set<string>(), locks: new Set<string>() };
  const others = new Set<string>();
  const missing: UnreadableFile[] = [];
  for (const name of names.map((one) => one.replace(/(?<=[^/])\/+$/, ''))) {
    const below = files.has(name) ? [name] : filesBelow(files, name);
    if (files.has(name)) found.named.add(name);
    else if (below.length === 0) missing.push(new UnreadableFile(name, { reason: 'missing-file', args: {} }));
    for (const file of below)
      if (file !== name && !isCandidate(file)) others.add(file);
      else (isLock(file) ? found.locks : found.files).add(file);
    if (below.length > 0 && !below.some((file) => file === name || isCandidate(file) || asideKind(file)))
      missing.push(new UnreadableFile(name, { reason: 'empty-folder', args: {} }));
  }
  const aside = sorted(others).flatMap((file): AsideFile[] => {
    const kind = found.named.has(file) ? undefined : asideKind(file);
    return kind === undefined ? [] : [{ file: sourceName(file), kind }];
  });
  return { files: sorted(found.files), named: found.named, locks: sorted(found.locks), aside, missing };
}

/** Neither hidden ones nor those of the system. */
function filesBelow(files: GivenFiles, folder: string): string[] {
  const start = folder === '.' ? '' : `${folder}/`;
  return [...files.keys()].filter((path) => {
    if (!path.startsWith(start)) return false;
    const pieces = path.slice(start.length).split('/');
    return pieces.every((piece) => (!piece.startsWith('.') || isLock(piece)) && !isSystemFolder(piece));
  });
}

const sorted = (paths: ReadonlySet<string>): string[] =>
  [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** What lies in a folder of the given files. @throws UnreadableFile where there is none */
export function givenEntries(files: GivenFiles, folder: string): readonly FolderEntry[] {
  const start = folder === '.' ? '' : `${folder}/`;
  const names = new Map<string, boolean>();
  for (const path of files.keys()) {
    if (!path.startsWith(start)) continue;
    const rest = path.slice(start.length);
    names.set(rest.split('/', 1)[0] ?? '', rest.includes('/'));
  }
  if (names.size === 0) throw new UnreadableFile(folder, { reason: 'missing-file', args: {} });
  return [...names]
    .map(([name, isFolder]) => ({ name, isFolder }))
    .filter(({ name }) => !/^(?:\.|~\$)/.test(baseName(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
