import type { SheetHeading } from '../../checks/engine/check.ts';
import type { PersonPosts } from '../../checks/engine/person-posts.ts';
import { CHECK_CODES, type Code, type Finding } from '../../checks/engine/registry.ts';
import type { Book } from '../../domain/cell.ts';
import type { FoundFiles } from '../../domain/found-files.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import { type SourceName, sourceName, sourceNameIfAny } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Unlisted } from '../../reports/findings/report.ts';
import type { ChosenSheet } from '../../roster/choose-sheet.ts';
import type { RosterItem } from '../../roster/rows/row.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { SheetOfMonth } from '../../roster/sheet-of-month.ts';
import { rosterTools } from '../../roster/tools.ts';
import type { Ports, Progress } from '../ports.ts';
import { withBook } from '../with-book.ts';
import { findRosters } from './find-rosters.ts';
import type { Joining } from './joins.ts';
import { type Judged, Judging, type Taker } from './judging.ts';
import { type RecordedSheet, Recording } from './recording.ts';
import { type RosterRequest, rosterSheets } from './roster-sheets.ts';
import { VillageLimit } from './village-limit.ts';

export interface RosterOutcome {
  readonly sheets: readonly SheetAsRead[];
  readonly findings: readonly Finding[];
  readonly unreadable: readonly UnreadableFile[];
  /** Some of the unreadable files broke off after rows had been taken: totals made of those would be wrong. */
  readonly brokenOff: boolean;
  /** Files in which no header was found: nobody was read from them. */
  readonly headerless: readonly SourceName[];
  /** Workbooks with a sheet a month, and which sheet was taken. */
  readonly ofMonth: readonly FileOfMonth[];
  /** Lock files that were passed over. */
  readonly locks: readonly string[];
  /** What each `--join` gave; none without one. */
  readonly joins: readonly JoinSummary[];
  /** Of codes with more findings than are kept: how many more. */
  readonly unlisted: readonly Unlisted[];
}

export interface FileOfMonth extends SheetOfMonth {
  readonly file: SourceName;
}

/** Makes what takes the accepted workers; called again, to start afresh, when a run must be repeated. */
export type Collector = () => Taker;

/**
 * Reads every roster as a stream: rows to the checks of `codes`, accepted rows to what `collect` gives. A file that cannot be read is
 * listed and the others go on. Where people stand in several rows and what was said of one of them turns out otherwise, all rows are
 * judged a second time with that settled, so that no result depends on the order of rows or files; rosters too long to be kept are
 * read a second time for it.
 * @throws Refused when the names stand for no file at all.
 */
export async function readRosters(
  asked: RosterRequest,
  ports: Ports,
  collect?: Collector,
  codes: readonly Code[] = CHECK_CODES,
): Promise<RosterOutcome> {
  const request = { ...asked, tools: rosterTools(asked.policy.known) };
  const found = await findRosters(request.files, ports);
  if (found.files.length + found.missing.length + found.aside.length === 0)
    throw new Refused({ code: 'no-files', args: { named: request.files.map(shownName) } });
  const start = await joinStarter(found.files, request, ports);
  const asRun = (posts?: PersonPosts, recording?: Recording): RunRequest => ({
    ...request,
    joining: start(),
    posts,
    codes,
    recording,
  });
  const firstTime = async (): Promise<[Reading, Recording]> => {
    const recording = new Recording();
    return [await readOnce(found, asRun(undefined, recording), ports, collect?.()), recording];
  };
  let [first, recording] = await firstTime();
  // Rows far down may prove how the days above must be read.
  if (request.tools.lateDates.news()) [first, recording] = await firstTime();
  const settled = async (): Promise<Reading> => {
    if (first.posts.settled) return first;
    return recording.sheets
      ? judgeAgain(first, recording.sheets, { ...request, codes }, found, collect?.())
      : await readOnce(found, asRun(first.posts), ports, collect?.());
  };
  const { outcome, unlisted } = await settled();
  if (unlisted.length > 0) ports.say({ code: 'findings-unlisted', args: { unlisted } });
  return outcome;
}

/** What one reading of the rosters gave, and in which rows it found people charged. */
interface Reading extends Judged {
  readonly outcome: RosterOutcome;
}

/** Loaded only for files that are joined in. */
async function joinStarter(
  files: readonly string[],
  request: RosterRequest,
  ports: Ports,
): Promise<() => Joining | undefined> {
  const { join = [] } = request;
  if (join.length === 0) return () => undefined;
  const { prepareJoins } = await import('./joins.ts');
  return prepareJoins(files, join, request, ports);
}

interface RunRequest extends RosterRequest {
  readonly joining: Joining | undefined;
  readonly posts: PersonPosts | undefined;
  readonly codes: readonly Code[];
  readonly recording?: Recording | undefined;
}

async function readOnce(
  { files, locks, missing, aside }: FoundFiles,
  request: RunRequest,
  ports: Ports,
  onWorker: Taker | undefined,
): Promise<Reading> {
  const { joining } = request;
  const judging = new Judging({ ...request, joined: joining !== undefined }, onWorker);
  const unreadable: UnreadableFile[] = [...missing];
  const ofMonth: FileOfMonth[] = [];
  const villages = new VillageLimit();
  let brokenOff = false;
  const progress = await ports.progress?.(files.length);
  try {
    for (const file of files) {
      try {
        await readFile(file, request, ports, { judging, ofMonth, progress, villages });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unreadable.push(error);
        brokenOff ||= judging.sheets.some((sheet) => sheet.file === sourceName(file) && sheet.read > 0);
      }
      progress?.fileDone();
    }
  } finally {
    progress?.end();
  }
  const judged = judging.finish(aside);
  const headerless = judged.sheets.filter(({ layout }) => layout === undefined).map(({ file }) => file);
  const { sheets, findings, unlisted } = judged;
  const joins = joining?.outcomes ?? [];
  return {
    ...judged,
    outcome: { sheets, findings, unlisted, unreadable, brokenOff, headerless, ofMonth, locks, joins },
  };
}

/** The same rows once more, now that it is known in which of them people are charged. */
function judgeAgain(
  first: Reading,
  recorded: readonly RecordedSheet[],
  request: RosterRequest & Pick<RunRequest, 'codes'>,
  { aside }: FoundFiles,
  onWorker: Taker | undefined,
): Reading {
  const joined = first.outcome.joins.length > 0;
  const judging = new Judging({ ...request, joined, posts: first.posts }, onWorker);
  for (const { heading, sha256, batches, ended } of recorded) {
    const sheet = judging.sheet(heading, sha256);
    for (const batch of batches) judging.rows(batch, sheet);
    if (ended) judging.sheetEnd(sheet);
  }
  const judged = judging.finish(aside);
  const { sheets, findings, unlisted } = judged;
  return { ...judged, outcome: { ...first.outcome, sheets, findings, unlisted } };
}

interface Sink {
  readonly judging: Judging;
  readonly ofMonth: FileOfMonth[];
  readonly progress: Progress | undefined;
  readonly villages: VillageLimit;
}

function readFile(file: string, request: RunRequest, ports: Ports, sink: Sink): Promise<void> {
  return withBook(ports, file, async (book) => {
    const { chosen, ofMonth } = await rosterSheets(book, request);
    for (const each of chosen) await readRows(book, each, request, sink);
    if (ofMonth) sink.ofMonth.push({ file: sourceName(book.file), ...ofMonth });
  });
}

async function readRows(
  book: Book,
  { sheet, reading }: ChosenSheet,
  { joining, recording }: RunRequest,
  { judging, progress, villages }: Sink,
): Promise<void> {
  const { layout, searched, likelyHeader, unlike } = reading;
  const place = { file: sourceName(book.file), sheet: sourceNameIfAny(sheet.name) };
  const heading: SheetHeading = { place, layout, searched, likelyHeader, unlike, hidden: sheet.hidden };
  const sha256 = await book.sha256();
  const outcome = judging.sheet(heading, sha256);
  recording?.sheet(heading, sha256, sheet.long);
  for await (const batch of joining ? withJoined(reading.rows(), joining) : reading.rows()) {
    villages.take(batch, book.file);
    recording?.rows(batch);
    judging.rows(batch, outcome);
    progress?.rows(batch.length);
  }
  judging.sheetEnd(outcome);
  recording?.sheetEnd();
}

async function* withJoined(
  batches: AsyncIterable<readonly RosterItem[]>,
  { join }: Joining,
): AsyncIterable<readonly RosterItem[]> {
  for await (const batch of batches)
    yield batch.map((item) => (item.kind === 'worker' ? { ...item, row: join(item.row) } : item));
}
