import type { Book } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { openBook, openBookStream } from '../../io/formats/open-book.ts';
import { inspectionJson } from '../../reports/roster/inspect-json.ts';
import { type FileInspection, inspectionText } from '../../reports/roster/inspect-text.ts';
import { type ChooseOptions, chooseSheet } from '../../roster/choose-sheet.ts';
import { inspectPassed, inspectSheet, type SheetInspection } from '../../roster/inspect.ts';
import { rosterTools } from '../../roster/tools.ts';
import { findRosters } from '../../run/rosters/read-rosters.ts';
import { noSuchSheet } from '../../run/rosters/roster-sheets.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { asOfDate, loadPolicy, readingOptions, text, today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { Context } from '../shell/io.ts';
import { emit } from '../shell/output.ts';

/**
 * `enroll inspect`: which sheet, header row and columns were chosen, and why. Exit 1 when a file holds no roster, 2
 * when one cannot be read.
 */
export const run: Handler = async (args, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const asOf = asOfDate(options, today(context), context);
  const reading = readingOptions(options, context);
  const { files, missing } = await findRosters(args, context);
  const tools = rosterTools(policy.known);
  const unreadable: UnreadableFile[] = [...missing];
  const inspected: FileInspection[] = [];
  for (const file of files) {
    try {
      inspected.push({
        file,
        sheets: await inspectFile(file, { ...reading, policy, asOf, tools, file }, context),
      });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
    }
  }
  const json = text(options, 'format') === 'json';
  const shown = json
    ? inspectionJson(inspected, context.version)
    : inspectionText(inspected, context.language);
  if (inspected.length > 0) await emit(shown, options, context, args);
  for (const error of unreadable) context.io.err(`${unreadableText(context.language, error)}\n`);
  if (unreadable.length > 0) return 2;
  return inspected.every(holdsRoster) ? 0 : 1;
};

const holdsRoster = ({ sheets }: FileInspection): boolean =>
  sheets.some(({ chosen, layout }) => chosen && layout);

async function inspectFile(
  file: string,
  options: ChooseOptions,
  context: Context,
): Promise<readonly SheetInspection[]> {
  const book =
    file === '-' ? await openBookStream(context.io.stdin as AsyncIterable<Buffer>) : await openBook(file);
  try {
    return await inspectBook(book, options, context);
  } finally {
    await book.close();
  }
}

async function inspectBook(book: Book, options: ChooseOptions, context: Context): Promise<SheetInspection[]> {
  const choice = await chooseSheet(book, { ...options, file: book.file });
  if (!choice) throw noSuchSheet(book, options.sheet ?? '', context);
  const sheets: SheetInspection[] = [];
  for (const chosen of choice.chosen) sheets.push(await inspectSheet(chosen));
  return [...sheets, ...choice.passed.map(inspectPassed)];
}
