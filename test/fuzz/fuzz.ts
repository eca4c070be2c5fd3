import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/domain/language.ts';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import { memoryBytes } from '../../src/io/bytes.ts';
import { DEFAULT_LIMITS } from '../../src/io/limits.ts';
import { NODE } from '../../src/io/machine/node-platform.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { readDirectory } from '../../src/io/zip/directory.ts';
import { partBytes } from '../../src/io/zip/part.ts';
import { unreadableText } from '../../src/text/parts/unreadable.ts';
import { makeZip, type Part } from '../io/make-zip.ts';
import { readSheets } from '../io/read-all.ts';
import { cipherText, quickened } from './locked.ts';
import { mutate, type Random, random } from './mutate.ts';

const FOLDERS = ['fixtures/corpus', 'fixtures/reading'];

interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
  /** Of a zip archive: changed inside, then packed again with true checksums. */
  readonly parts: readonly Part[];
}

/** Locked workbooks too: those that Excel's own password opens are read to their end. `only`: a part of the name. */
export async function loadCorpus(only = ''): Promise<readonly Seed[]> {
  const names = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)).filter(
    (name) => !name.endsWith('.md') && name.includes(only),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = quickened(readFileSync(name), name.includes('sandi-bawaan'));
      return { name, bytes, parts: bytes.readUInt16BE(0) === 0x504b ? await partsOf(bytes) : [] };
    }),
  );
}

async function partsOf(bytes: Buffer): Promise<Part[]> {
  const source = memoryBytes('corpus', bytes, NODE);
  const directory = await readDirectory(source, DEFAULT_LIMITS);
  return Promise.all(
    [...directory.values()].map(async (entry) => ({
      name: entry.name,
      data: await partBytes(source, entry),
    })),
  );
}

/** The input of a number: which file of the corpus, and what is done to it, follow from seed and number alone. */
export function input(
  corpus: readonly Seed[],
  seed: number,
  number: number,
): { name: string; bytes: Buffer } {
  const next = random(Math.imul(seed, 1_000_003) + number);
  const chosen = pick(corpus, next);
  const other = pick(corpus, next).bytes;
  const ciphers = cipherText(chosen.bytes);
  if (ciphers && next(2) === 0)
    return { name: chosen.name, bytes: inPlace(chosen.bytes, ciphers, next, other) };
  if (chosen.parts.length === 0 || next(5) === 0)
    return { name: chosen.name, bytes: mutate(chosen.bytes, next, other) };
  return { name: chosen.name, bytes: makeZip(changedParts(chosen.parts, next, other)) };
}

/** Changes a stretch and nothing around it, so that the container still holds. */
function inPlace(
  bytes: Buffer,
  { start, end }: { readonly start: number; readonly end: number },
  next: Random,
  other: Buffer,
): Buffer {
  const changed = mutate(bytes.subarray(start, end), next, other).subarray(0, end - start);
  const blanks = Buffer.alloc(end - start - changed.length, ' ');
  return Buffer.concat([bytes.subarray(0, start), changed, blanks, bytes.subarray(end)]);
}

/** Mostly a sheet or the strings: there the cells are. */
function changedParts(parts: readonly Part[], next: Random, other: Buffer): Part[] {
  const telling = parts.filter((part) => /sheet\d*\.(xml|bin)|sharedStrings|content\.xml/.test(part.name));
  const target = pick(next(4) === 0 || telling.length === 0 ? parts : telling, next);
  return parts.map((part) =>
    part === target ? { ...part, data: mutate(Buffer.from(part.data as Uint8Array), next, other) } : part,
  );
}

const pick = <T>(list: readonly T[], next: Random): T => list[next(list.length)] as T;

export type Outcome = 'read' | 'refused';

/**
 * Reads an input to its end, twice when it is a workbook: by the fast path and by the full parser, which must agree.
 * Throws for anything but rows and merged cells or one sentence.
 */
export async function examine(bytes: Buffer): Promise<Outcome> {
  const fast = await outcome(bytes, false);
  if (fast.rows === undefined || bytes.length < 2 || bytes.readUInt16BE(0) !== 0x504b)
    return fast.rows === undefined ? 'refused' : 'read';
  const careful = await outcome(bytes, true);
  // The full parser refuses more: whatever is not well-formed, even where no cell stands.
  if (careful.rows !== undefined && careful.rows !== fast.rows)
    throw new Error('the fast path and the full parser disagree');
  return 'read';
}

async function outcome(bytes: Buffer, careful: boolean): Promise<{ rows: string | undefined }> {
  try {
    const book = await openBookBytes(bytes, 'masukan', { careful });
    const merges = [];
    for (const sheet of book.sheets) merges.push((await sheet.merges?.()) ?? []);
    return { rows: JSON.stringify([await readSheets(book), merges]) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    for (const language of LANGUAGES) {
      if (!/^masukan: .{10,}[.]$/.test(unreadableText(language, error))) throw error;
    }
    return { rows: undefined };
  }
}
