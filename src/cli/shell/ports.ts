import { resolve, sep } from 'node:path';
import type { Book } from '../../domain/cell.ts';
import type { FoundFiles } from '../../domain/found-files.ts';
import { said } from '../../domain/shown.ts';
import { nameAsIs } from '../../domain/source-name.ts';
import { fileBytes } from '../../io/machine/file-bytes.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { findFiles } from '../../io/machine/find-files.ts';
import { folderEntries } from '../../io/machine/folder-entries.ts';
import { markOfPath, sha256OfText } from '../../io/machine/hash.ts';
import { muchRead } from '../../io/machine/much-read.ts';
import { openBook, openBookStream } from '../../io/machine/open-book.ts';
import { readText, requireText } from '../../io/machine/read-text.ts';
import { noticeText } from '../../reports/run/notice-text.ts';
import type { Copying, InputFiles, Ports } from '../../run/ports.ts';
import type { Context } from './io.ts';

/** The world of a command line as the work sees it: files of this machine, talk on stderr. To be made once a run. */
export function portsFor(context: Context): Ports {
  const { io, language } = context;
  return {
    ...reading(context),
    ...copying(context),
    say(notice) {
      for (const sentence of noticeText(notice, language)) io.err(said`${sentence}\n`);
    },
    // Loaded only where somebody looks.
    ...(io.status && {
      progress: async (files) => (await import('./progress.ts')).startProgress(files, language, io),
    }),
  };
}

function reading({ io, inputs }: Context): InputFiles {
  const whole = (file: string, folder = ''): string => resolve(io.cwd, folder, file);
  const much = muchRead();
  let stdin: Promise<Book> | undefined;
  return {
    async find(names) {
      const found = await withNearest(await findFiles(names), io);
      for (const file of found.files) inputs.add(whole(file));
      for (const { file } of found.aside) inputs.add(whole(nameAsIs(file)));
      return found;
    },
    async ownResults(met, all) {
      const own = await (await import('../../io/machine/own-results.ts')).ownResultsOnDisk(met, all);
      // What this program has made itself may be made again.
      for (const file of own) inputs.delete(whole(file));
      return own;
    },
    async open(file) {
      if (file === '-') {
        // It flows only once, and may be asked for again.
        stdin ??= openBookStream(io.stdin as AsyncIterable<Buffer>);
        return stdin;
      }
      inputs.add(whole(file));
      much.opened(whole(file));
      return openBook(file);
    },
    readText(file) {
      inputs.add(whole(file));
      return requireText(whole(file), file);
    },
    readOurs: (file) => readText(whole(file), file),
    exists: (file) => fileExists(whole(file)),
    entries: (folder) => folderEntries(whole(folder), folder),
    protect: (file) => void inputs.add(whole(file)),
    wholePath: (file, folder) => whole(file, folder).split(sep).join('/'),
    sha256: sha256OfText,
  };
}

/** Files that are not there, each with the name that was probably meant. */
async function withNearest(found: FoundFiles, { cwd }: Context['io']): Promise<FoundFiles> {
  if (!found.missing.some(({ reason }) => reason === 'missing-file')) return found;
  const { nearestFile } = await import('./nearest-file.ts');
  const missing = await Promise.all(found.missing.map((error) => nearestFile(error, cwd)));
  return { ...found, missing };
}

/** What copies need is loaded when one is made. */
function copying({ io }: Context): Copying {
  const whole = (file: string): string => resolve(io.cwd, file);
  return {
    async *markedCopy(file, marking) {
      const { markedCopy } = await import('../../io/patch/marked-copy.ts');
      yield* markedCopy(await fileBytes(whole(file)), marking, markOfPath(whole(file)));
    },
    async *fixedCopy(file, fixes) {
      const { fixedCopy } = await import('../../io/patch/fixed-copy.ts');
      yield* fixedCopy(await fileBytes(whole(file)), fixes);
    },
    possibleFixes: async (file, fixes) =>
      (await import('../../io/patch/fixed-copy.ts')).possibleFixes(await fileBytes(whole(file)), fixes),
    filledCopy: async (file, sheet, edits) =>
      (await import('../../io/patch/patch-xlsx.ts')).patchXlsx(await fileBytes(whole(file)), sheet, edits),
  };
}
