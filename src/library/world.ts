import type { Language } from '../domain/language.ts';
import { baseName } from '../domain/path.ts';
import { Refused } from '../domain/refused.ts';
import type { Shown } from '../domain/shown.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { openSource } from '../io/formats/open-book.ts';
import { ownResults } from '../io/own-results.ts';
import { fixedCopy, possibleFixes } from '../io/patch/fixed-copy.ts';
import { markedCopy } from '../io/patch/marked-copy.ts';
import { patchXlsx } from '../io/patch/patch-xlsx.ts';
import {
  atHand,
  findGiven,
  type GivenFiles,
  givenBytes,
  givenEntries,
  givenText,
} from '../io/web/web-files.ts';
import { webSha256OfText } from '../io/web/web-sha256.ts';
import { noticeText } from '../reports/run/notice-text.ts';
import { refusalText } from '../reports/run/refusal-text.ts';
import type { Ports } from '../run/ports.ts';
import { unreadableText } from '../text/parts/unreadable.ts';
import { JobRefused, type Request } from './api.ts';

/** What a job is done in: the given files and nothing else. */
export interface World {
  readonly ports: Ports;
  readonly language: Language;
  readonly now: () => Date;
  /** The rosters of the request. */
  readonly rosters: readonly string[];
  readonly policy: readonly string[];
  /** What was said so far. */
  readonly talk: Shown[];
}

/** The paths of the given files are the only ones that there are. */
function worldOf({ files, rosters, policy = [], language = 'id', now, onProgress }: Request): World {
  const given: GivenFiles = new Map(Object.entries(files));
  const talk: Shown[] = [];
  const ports: Ports = {
    ...filePorts(given),
    ...copyPorts(given),
    say: (notice) => void talk.push(...noticeText(notice, language)),
    ...(onProgress && { progress: async (count) => progressTo(onProgress, count) }),
  };
  const named = rosters ?? [...given.keys()].filter((path) => !policy.includes(path));
  return { ports, language, now: () => now ?? new Date(), rosters: named, policy, talk };
}

type FilePorts = Omit<Ports, 'say' | 'progress' | keyof ReturnType<typeof copyPorts>>;

function filePorts(given: GivenFiles): FilePorts {
  return {
    find: async (names) => findGiven(given, names),
    ownResults: (met, all) => ownResults(met, all, atHand(given)),
    async open(file) {
      if (/^~\$/.test(baseName(file))) throw new UnreadableFile(file, { reason: 'lock-file', args: {} });
      return openSource(givenBytes(given, file));
    },
    readText: (file) => givenText(given, file),
    readOurs: async (file) => (given.has(file) ? givenText(given, file) : undefined),
    exists: async (file) => given.has(file),
    entries: async (folder) => givenEntries(given, folder),
    // Nothing is ever written over here.
    protect: () => undefined,
    wholePath: (file, folder) =>
      folder === undefined || folder === '.' || file.startsWith('/') ? file : `${folder}/${file}`,
    sha256: webSha256OfText,
  };
}

function copyPorts(
  given: GivenFiles,
): Pick<Ports, 'markedCopy' | 'fixedCopy' | 'possibleFixes' | 'filledCopy'> {
  return {
    markedCopy: (file, marking) =>
      markedCopy(givenBytes(given, file), marking, atHand(given).markOfOriginal(file)),
    fixedCopy: (file, fixes) => fixedCopy(givenBytes(given, file), fixes),
    possibleFixes: (file, fixes) => possibleFixes(givenBytes(given, file), fixes),
    filledCopy: (file, sheet, edits) => patchXlsx(givenBytes(given, file), sheet, edits),
  };
}

function progressTo(
  tell: NonNullable<Request['onProgress']>,
  files: number,
): Awaited<ReturnType<NonNullable<Ports['progress']>>> {
  let [filesDone, rowsRead] = [0, 0];
  const now = (): void => tell({ files, filesDone, rowsRead });
  return {
    rows(count) {
      rowsRead += count;
      now();
    },
    fileDone() {
      filesDone++;
      now();
    },
    end: now,
  };
}

/** Does a job; what the user can mend becomes one sentence. @throws JobRefused */
export async function job<T>(request: Request, work: (world: World) => Promise<T>): Promise<T> {
  const world = worldOf(request);
  try {
    return await work(world);
  } catch (error) {
    if (error instanceof Refused)
      throw new JobRefused(refusalText(error.refusal, world.language), world.talk);
    if (error instanceof UnreadableFile)
      throw new JobRefused(unreadableText(world.language, error), world.talk);
    throw error;
  }
}
