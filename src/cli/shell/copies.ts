import { resolve } from 'node:path';
import type { OutputFile } from '../../domain/output-file.ts';
import { type Shown, said, shownLines, shownName } from '../../domain/shown.ts';
import type { FailedUpload } from '../../enrolment/failed/failed-upload.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { isAsWrittenOnDisk } from '../../io/machine/own-results.ts';
import { fixText } from '../../reports/findings/fixes.ts';
import type { ValidationReport } from '../../reports/findings/report.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import { fixedCopies } from '../../run/copies/fixed-copies.ts';
import { findFixes } from '../../run/copies/fixes.ts';
import { failedCopies, markedCopies } from '../../run/copies/marked-copies.ts';
import type { Ports } from '../../run/ports.ts';
import type { RosterRequest } from '../../run/rosters/roster-sheets.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { type Context, chat } from './io.ts';
import { emitFolder, sayIfOpen } from './output.ts';

/** Copies that are to be written once the findings are shown. */
export interface PlannedCopies {
  /** As a sentence names it, by its whole path. */
  readonly path: Shown | undefined;
  /** Of the copies, from their folder on. */
  readonly names: readonly string[];
  write(): Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly force: boolean;
}

/** `--marked FOLDER`: a copy of every roster that was read, its cells coloured and noted. @throws Refused */
export function plannedMarked(
  { folder, force }: Place,
  report: ValidationReport,
  sheets: readonly SheetAsRead[],
  context: Context,
  ports: Ports,
): PlannedCopies {
  const copies = markedCopies(report, sheets, ports);
  return {
    path: pathOf(copies, folder, ports),
    names: copies.map(({ name }) => name),
    write: async () => {
      if (copies.length > 0) await writeCopies(folder, copies, force, context);
    },
  };
}

/** `reconcile --failed --marked FOLDER`: a copy of every roster in which somebody failed, those cells coloured. @throws Refused */
export function plannedFailed(
  { folder, force }: Place,
  upload: FailedUpload,
  context: Context,
  ports: Ports,
): PlannedCopies {
  const copies = failedCopies(upload, context.language, ports);
  return {
    path: pathOf(copies, folder, ports),
    names: copies.map(({ name }) => name),
    write: async () => {
      if (copies.length > 0) await writeCopies(folder, copies, force, context);
    },
  };
}

/** `--fix FOLDER`: copies with what has one right answer, and a list of every change. @throws Refused */
export async function plannedFixed(
  { folder, force }: Place,
  files: readonly string[],
  request: RosterRequest,
  context: Context,
  ports: Ports,
): Promise<PlannedCopies> {
  const { language } = context;
  const found = await findFixes(files, request, ports);
  const count = found.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const { list, fixed } = FIX_TEXT[language];
  const written = found.length === 0 ? [] : fixedCopies(found, language, ports);
  // The list of changes is no copy.
  const copies = written.filter(({ name }) => name !== list);
  return {
    // Copies in which nothing changed are no reason to leave the original.
    path: pathOf(count === 0 ? [] : copies, folder, ports),
    names: copies.map(({ name }) => name),
    write: async () => {
      if (written.length === 0) return;
      await writeCopies(folder, written, force, context);
      chat(context.io, said`${fixed(count, list)}\n`);
    },
  };
}

/** `--fix` alone: says what has one right answer. @throws Refused */
export async function sayFixes(
  unmask: boolean,
  files: readonly string[],
  request: RosterRequest,
  { io, language }: Context,
  ports: Ports,
): Promise<void> {
  io.err(shownLines(fixText(await findFixes(files, request, ports), language, unmask)));
}

/** The copy, where there is one; else their folder. */
function pathOf(copies: readonly OutputFile[], folder: string, ports: Ports): Shown | undefined {
  const [only, ...others] = copies;
  if (only === undefined) return undefined;
  return shownName(others.length > 0 ? ports.wholePath(folder) : ports.wholePath(only.name, folder));
}

/** Copies hold whole NIKs: only their owner may read them. @throws UnreadableFile, UnwritableFile */
async function writeCopies(
  folder: string,
  copies: readonly OutputFile[],
  force: boolean,
  context: Context,
): Promise<void> {
  const { io, language } = context;
  const standing = copies.map(({ name }) => resolve(io.cwd, folder, name));
  // The second round: what this program has written itself, and nobody has changed, makes way.
  const isFree = await Promise.all(
    standing.map(async (path) => !(await fileExists(path)) || isAsWrittenOnDisk(path)),
  );
  const [first] = await emitFolder(
    folder,
    copies,
    { force: force || isFree.every(Boolean), ownerOnly: true },
    context,
  );
  chat(io, said`${CLI_TEXT[language].wroteFolder(shownName(folder), copies.length)}\n`);
  io.err(said`${CLI_TEXT[language].wholeNiks}\n`);
  await sayIfOpen(first, context);
}
