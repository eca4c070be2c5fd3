import type { SheetHeading } from '../checks/check.ts';
import { CHECKS } from '../checks/index.ts';
import { type CheckRun, startChecks } from '../checks/run.ts';
import type { Book } from '../domain/cell.ts';
import type { CalendarDate } from '../domain/date.ts';
import type { Finding } from '../domain/finding.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import type { Worker } from '../domain/worker.ts';
import { findFiles } from '../io/find-files.ts';
import { openBook, openBookStream } from '../io/open-book.ts';
import type { Policy } from '../policy/policy.ts';
import { type ChosenSheet, chooseSheet } from '../roster/choose-sheet.ts';
import type { Layout, SkippedRow } from '../roster/row.ts';
import { toWorker } from '../roster/worker.ts';
import { CLI_TEXT } from '../text/cli.ts';
import { CliError, type Context } from './io.ts';
import type { ReadingOptions } from './setup.ts';

export interface RosterRequest extends ReadingOptions {
  readonly files: readonly string[];
  readonly policy: Policy;
  readonly asOf: CalendarDate;
}

/** What one sheet gave. Rows read are the worker rows: accepted + rejected; the others are counted by reason. */
export interface SheetOutcome {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly hidden: boolean;
  readonly layout: Layout | undefined;
  readonly sha256: string;
  read: number;
  accepted: number;
  rejected: number;
  blank: number;
  readonly skipped: Partial<Record<SkippedRow['reason'], number>>;
}

export interface RosterOutcome {
  readonly sheets: readonly SheetOutcome[];
  readonly findings: readonly Finding[];
  readonly unreadable: readonly UnreadableFile[];
  /** Some of the unreadable files broke off after rows had been taken: totals made of those would be wrong. */
  readonly brokenOff: boolean;
  /** Lock files that were passed over. */
  readonly locks: readonly string[];
}

/**
 * Reads every roster once, as a stream: rows to checks, accepted rows to `onWorker`. A file that cannot be read is
 * listed and the others go on. @throws CliError when the arguments name no file at all.
 */
export async function readRosters(
  request: RosterRequest,
  context: Context,
  onWorker: (worker: Worker) => void = () => undefined,
): Promise<RosterOutcome> {
  const { files, locks, missing } = await findFiles(request.files);
  if (files.length === 0 && missing.length === 0) {
    throw new CliError(CLI_TEXT[context.language].noFiles(request.files.join(' ')));
  }
  const findings: Finding[] = [];
  const run = startChecks(CHECKS, { policy: request.policy, asOf: request.asOf }, (finding) =>
    findings.push(finding),
  );
  const sheets: SheetOutcome[] = [];
  const unreadable: UnreadableFile[] = [...missing];
  let brokenOff = false;
  for (const file of files) {
    try {
      await readFile(file, request, context, { run, sheets, onWorker });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
      brokenOff ||= sheets.some((sheet) => sheet.file === file && sheet.read > 0);
    }
  }
  run.end();
  return { sheets, findings, unreadable, brokenOff, locks };
}

interface Sink {
  readonly run: CheckRun;
  readonly sheets: SheetOutcome[];
  readonly onWorker: (worker: Worker) => void;
}

async function readFile(file: string, request: RosterRequest, context: Context, sink: Sink): Promise<void> {
  const book =
    file === '-' ? await openBookStream(context.io.stdin as AsyncIterable<Buffer>) : await openBook(file);
  try {
    for (const chosen of await rosterSheets(book, request, context)) await readRows(book, chosen, sink);
  } finally {
    await book.close();
  }
}

/** The sheets that hold a roster; where none does, the first visible one, so that its lack of a header is said. */
export async function rosterSheets(
  book: Book,
  request: RosterRequest,
  context: Context,
): Promise<readonly ChosenSheet[]> {
  const text = CLI_TEXT[context.language];
  const choice = await chooseSheet(book, { ...request, file: book.file });
  if (choice === undefined) {
    const names = book.sheets.map((sheet) => `"${sheet.name ?? ''}"`).join(', ');
    throw new CliError(text.noSuchSheet(book.file, request.sheet ?? '', names));
  }
  const chosen =
    choice.chosen.length > 0 ? choice.chosen : choice.passed.filter(({ sheet }) => !sheet.hidden).slice(0, 1);
  const [unmapped] = chosen.flatMap(({ reading }) => reading.unmapped);
  if (unmapped) throw new CliError(text.noSuchColumn(book.file, unmapped.field, unmapped.header));
  return chosen;
}

async function readRows(book: Book, { sheet, reading }: ChosenSheet, sink: Sink): Promise<void> {
  const { layout, searched } = reading;
  const place = { file: book.file, sheet: sheet.name };
  const outcome: SheetOutcome = {
    ...place,
    hidden: sheet.hidden,
    layout,
    sha256: await book.sha256(),
    read: 0,
    accepted: 0,
    rejected: 0,
    blank: 0,
    skipped: {},
  };
  sink.sheets.push(outcome);
  const heading: SheetHeading = { place, layout, searched };
  sink.run.sheet(heading);
  for await (const batch of reading.rows()) {
    for (const item of batch) {
      if (item.kind === 'skipped') {
        countSkipped(outcome, item.skipped);
        sink.run.skipped(item.skipped, item.place);
        continue;
      }
      outcome.read++;
      const accepted = sink.run.row(item.row);
      outcome[accepted ? 'accepted' : 'rejected']++;
      if (accepted) sink.onWorker(toWorker(item.row));
    }
  }
}

function countSkipped(outcome: SheetOutcome, { reason }: SkippedRow): void {
  if (reason === 'blank') outcome.blank++;
  else outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1;
}
