import { baseName, folderOf } from '../domain/path.ts';
import {
  COPY_NOTE,
  MANIFEST,
  MANIFEST_SCHEMA,
  RESULT_HEADER,
  RESULT_KEYWORD,
  RESULT_META,
} from '../domain/result-marks.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { type ByteSource, sha256Of, slice } from './bytes.ts';
import { type DetectedContent, detect } from './formats/detect.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { MARK_OF_ORIGINAL } from './original-mark.ts';
import { normalName, readDirectory, type ZipEntry } from './zip/directory.ts';
import { partChunks } from './zip/part.ts';

/** Where the files are: on a disk, or in memory. */
export interface FilesAtHand {
  bytes(file: string): Promise<ByteSource>;
  /** Undefined where there is no such file. @throws UnreadableFile when it is there and cannot be read */
  text(file: string): Promise<string | undefined>;
  /** What a marked copy of the file would bear. */
  markOfOriginal(file: string): string;
}

/**
 * Of files met in folders those that this program wrote as results: no rosters, and their people stand elsewhere. A
 * marked copy is one only where the very file that it was made of is among `all` files; else it is somebody's roster.
 */
export async function ownResults(
  met: readonly string[],
  all: readonly string[],
  at: FilesAtHand,
): Promise<ReadonlySet<string>> {
  const own = new Set<string>();
  const copies = new Map<string, string>();
  const listed = new Map<string, Promise<readonly ListedFile[]>>();
  const ofFolder = (folder: string): Promise<readonly ListedFile[]> => {
    const known = listed.get(folder) ?? listedFiles(folder, at);
    listed.set(folder, known);
    return known;
  };
  for (const file of met) {
    const mark = (await isListed(file, ofFolder, at)) ? RESULT : await markOf(file, at);
    if (mark === RESULT) own.add(file);
    else if (mark !== undefined) copies.set(file, mark);
  }
  const originals = new Set(
    all.filter((file) => !own.has(file) && !copies.has(file)).map((file) => at.markOfOriginal(file)),
  );
  for (const [copy, original] of copies) if (originals.has(original)) own.add(copy);
  return own;
}

/** A manifest lists what lies beside it and one folder below. A name alone proves nothing: another file of that name is somebody's roster. */
async function isListed(
  file: string,
  filesOf: (folder: string) => Promise<readonly ListedFile[]>,
  at: FilesAtHand,
): Promise<boolean> {
  const folder = folderOf(file);
  const [name, parent] = [baseName(file), baseName(folder)];
  const hashes = [
    ...hashesOf(await filesOf(folder), name),
    ...hashesOf(await filesOf(folderOf(folder)), `${parent}/${name}`),
  ];
  return hashes.length > 0 && hashes.includes(await hashOf(file, at));
}

async function hashOf(file: string, at: FilesAtHand): Promise<string | undefined> {
  try {
    return await sha256Of(await at.bytes(file));
  } catch (error) {
    // Who reads it comes upon the same fault, and tells of it.
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

const hashesOf = (files: readonly ListedFile[], name: string): (string | undefined)[] =>
  files.filter((one) => one.name === name && one.sha256 !== undefined).map(({ sha256 }) => sha256);

export interface ListedFile {
  readonly name: string;
  readonly sha256: string | undefined;
}

/** The files that a manifest of ours in the folder lists; none where there is no such manifest. */
export async function listedFiles(folder: string, at: FilesAtHand): Promise<readonly ListedFile[]> {
  const text = await at.text(folder === '.' ? MANIFEST : `${folder}/${MANIFEST}`).catch((error: unknown) => {
    // One that cannot be read lists nothing.
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  });
  const manifest = parsed(text);
  if (manifest?.schema !== MANIFEST_SCHEMA || !Array.isArray(manifest.files)) return [];
  return manifest.files.flatMap((entry: { name?: unknown; sha256?: unknown } | null) => {
    const { name, sha256 } = entry ?? {};
    if (typeof name !== 'string' || !SAFE_NAME.test(name)) return [];
    return [{ name, sha256: typeof sha256 === 'string' ? sha256 : undefined }];
  });
}

/** Below the folder, and nowhere else: a manifest is a file that anybody can write. */
const SAFE_NAME = /^(?!\.)[^\\/:*?"<>|]+(\/(?!\.)[^\\/:*?"<>|]+)?$/;

function parsed(text: string | undefined): { schema?: unknown; files?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const HEAD = 4096;

/** Anything else is the mark of the original that a copy was made of. */
const RESULT = 'result';
type Mark = string | undefined;

async function markOf(file: string, at: FilesAtHand): Promise<Mark> {
  try {
    const source = await at.bytes(file);
    const head = await slice(source, 0, HEAD);
    const { is } = detect(head);
    if (is === 'zip') return await markOfZip(source);
    return isOwnText(is, head) ? RESULT : undefined;
  } catch (error) {
    // Who reads it comes upon the same fault, and tells of it.
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** A page or a table that this program wrote, by how it begins. */
function isOwnText(is: DetectedContent['is'], head: Buffer): boolean {
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (is === 'html') return text.includes(RESULT_META);
  return is === 'text' && RESULT_HEADER.test(text.split(/\r?\n/, 1)[0] ?? '');
}

/**
 * Whether a file is a result as this program left it: a copy of a roster that no other program has saved since, a page, a table.
 * It may be made anew unasked. False for what cannot be read.
 */
export async function isAsWritten(file: string, at: FilesAtHand): Promise<boolean> {
  try {
    const source = await at.bytes(file);
    const head = await slice(source, 0, HEAD);
    const { is } = detect(head);
    if (is !== 'zip') return isOwnText(is, head);
    const start = Math.max(0, source.size - COPY_NOTE.length);
    return (await slice(source, start, COPY_NOTE.length)).toString('latin1') === COPY_NOTE;
  } catch (error) {
    // Who writes there comes upon the same fault, and tells of it.
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

async function markOfZip(source: ByteSource): Promise<Mark> {
  const parts = await readDirectory(source, DEFAULT_LIMITS);
  const core = parts.get(normalName('docProps/core.xml'));
  if (core && (await beginning(source, core)).includes(`>${RESULT_KEYWORD}<`)) return RESULT;
  for (const [name, entry] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const [mark] = MARK_OF_ORIGINAL.exec(await beginning(source, entry)) ?? [];
    if (mark !== undefined) return mark;
  }
  return undefined;
}

async function beginning(source: ByteSource, entry: ZipEntry): Promise<string> {
  for await (const chunk of partChunks(source, entry)) return chunk.subarray(0, HEAD).toString('utf8');
  return '';
}
