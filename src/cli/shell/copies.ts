import type { OutputFile } from '../../domain/output-file.ts';
import { said, shownLines, shownName } from '../../domain/shown.ts';
import { fixText } from '../../reports/findings/fixes.ts';
import type { ValidationReport } from '../../reports/findings/report.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import { fixedCopies } from '../../run/copies/fixed-copies.ts';
import { findFixes } from '../../run/copies/fixes.ts';
import { markedCopies } from '../../run/copies/marked-copies.ts';
import type { Ports } from '../../run/ports.ts';
import type { RosterRequest } from '../../run/rosters/roster-sheets.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import type { Context } from './io.ts';
import { emitFolder } from './output.ts';

/** `--marked FOLDER`: a copy of every roster that was read, its cells coloured and noted. */
export async function writeMarked(
  folder: string,
  report: ValidationReport,
  sheets: readonly SheetAsRead[],
  force: boolean,
  context: Context,
  ports: Ports,
): Promise<void> {
  const copies = markedCopies(report, sheets, ports);
  if (copies.length > 0) await writeCopies(folder, copies, force, context);
}

/** `--fix` says what has one right answer; `--fix FOLDER` writes copies with it and a list of every change. */
export async function writeFixed(
  folder: string | true,
  unmask: boolean,
  files: readonly string[],
  request: RosterRequest,
  force: boolean,
  context: Context,
  ports: Ports,
): Promise<void> {
  const { io, language } = context;
  const found = await findFixes(files, request, ports);
  if (folder === true) return io.err(shownLines(fixText(found, language, unmask)));
  if (found.length === 0) return;
  const copies = fixedCopies(found, language, ports);
  await writeCopies(folder, copies, force, context);
  const count = found.reduce((sum, { fixes }) => sum + fixes.length, 0);
  io.err(said`${FIX_TEXT[language].fixed(count, FIX_TEXT[language].list)}\n`);
}

/** Copies hold whole NIKs: only their owner may read them. @throws UnreadableFile, UnwritableFile */
async function writeCopies(
  folder: string,
  copies: readonly OutputFile[],
  force: boolean,
  context: Context,
): Promise<void> {
  await emitFolder(folder, copies, { force, ownerOnly: true }, context);
  const text = CLI_TEXT[context.language];
  context.io.err(said`${text.wroteFolder(shownName(folder), copies.length)}\n${text.wholeNiks}\n`);
}
