import type { SheetHeading, VillagePlan } from '../../checks/engine/check.ts';
import type { PersonPosts } from '../../checks/engine/person-posts.ts';
import { CHECK_CODES, type Code, type Finding } from '../../checks/engine/registry.ts';
import { type CheckRun, startChecks } from '../../checks/engine/run.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { Book } from '../../domain/cell.ts';
import type { FoundFiles } from '../../domain/found-files.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import { type SourceName, sourceName, sourceNameIfAny } from '../../domain/source-name.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { Worker } from '../../domain/worker.ts';
import { listedPlace } from '../../policy/known-villages.ts';
import type { Unlisted } from '../../reports/findings/report.ts';
import type { ChosenSheet } from '../../roster/choose-sheet.ts';
import type { RosterItem, RosterRow, SkippedRow } from '../../roster/rows/row.ts';
import { toWorker } from '../../roster/rows/worker.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { SheetOfMonth } from '../../roster/sheet-of-month.ts';
import { rosterTools } from '../../roster/tools.ts';
import type { Ports, Progress } from '../ports.ts';
import { withBook } from '../with-book.ts';
import { findRosters } from './find-rosters.ts';
import { FindingList } from './finding-list.ts';
import type { Joining } from './joins.ts';
import { type RosterRequest, rosterSheets } from './roster-sheets.ts';

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

/** Takes the accepted workers; may say, when all have come, what their villages plan, for the checks to judge. */
export interface Taker {
  (worker: Worker): void;
  readonly plans?: () => readonly VillagePlan[];
}

/** Makes what takes the accepted workers; called again, to start afresh, when a run must be repeated. */
export type Collector = () => Taker;

/**
 * Reads every roster as a stream: rows to the checks of `codes`, accepted rows to what `collect` gives. A file that cannot be read is
 * listed and the others go on. Where people stand in several rows and what was said of one of them turns out otherwise,
 * the rosters are read a second time with that settled, so that no result depends on the order of rows or files.
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
  const once = (posts?: PersonPosts): Promise<Reading> =>
    readOnce(found, { ...request, joining: start(), posts, codes }, ports, collect?.());
  let first = await once();
  // Rows far down may prove how the days above must be read.
  if (request.tools.lateDates.news()) first = await once();
  const { outcome } = first.posts.settled ? first : await once(first.posts);
  const { unlisted } = outcome;
  if (unlisted.length > 0) ports.say({ code: 'findings-unlisted', args: { unlisted } });
  return outcome;
}

/** What one reading of the rosters gave, and in which rows it found people charged. */
interface Reading {
  readonly outcome: RosterOutcome;
  readonly posts: PersonPosts;
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
}

async function readOnce(
  { files, locks, missing, aside }: FoundFiles,
  request: RunRequest,
  ports: Ports,
  onWorker: Taker | undefined,
): Promise<Reading> {
  const list = new FindingList();
  const { policy, asOf, joining, posts, codes } = request;
  const run = startChecks(codes, { policy, asOf, joined: joining !== undefined, posts }, (finding) =>
    list.add(finding),
  );
  const place = listedPlace(policy);
  const take = onWorker && ((worker: Worker): void => onWorker(place(worker)));
  const sheets: OpenSheet[] = [];
  const unreadable: UnreadableFile[] = [...missing];
  const ofMonth: FileOfMonth[] = [];
  let brokenOff = false;
  const progress = await ports.progress?.(files.length);
  try {
    for (const file of files) {
      try {
        await readFile(file, request, ports, { run, sheets, ofMonth, onWorker: take, joining, progress });
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        unreadable.push(error);
        brokenOff ||= sheets.some((sheet) => sheet.file === sourceName(file) && sheet.read > 0);
      }
      progress?.fileDone();
    }
    for (const file of aside) run.aside(file);
    if (onWorker?.plans) run.charged(onWorker.plans());
    run.end();
  } finally {
    progress?.end();
  }
  const headerless = sheets.filter(({ layout }) => layout === undefined).map(({ file }) => file);
  const joins = joining?.outcomes ?? [];
  const { findings, unlisted } = list;
  return {
    outcome: { sheets, findings, unlisted, unreadable, brokenOff, headerless, ofMonth, locks, joins },
    posts: run.posts,
  };
}

/** A sheet whose rows are still being counted. */
type OpenSheet = { -readonly [K in keyof Omit<SheetAsRead, 'skipped'>]: SheetAsRead[K] } & {
  readonly skipped: Partial<Record<SkippedRow['reason'], number>>;
};

interface Sink {
  readonly run: CheckRun;
  readonly sheets: OpenSheet[];
  /** Undefined where nobody takes them: then none are made. */
  readonly onWorker: ((worker: Worker) => void) | undefined;
  readonly ofMonth: FileOfMonth[];
  readonly joining: Joining | undefined;
  readonly progress: Progress | undefined;
}

function readFile(file: string, request: RosterRequest, ports: Ports, sink: Sink): Promise<void> {
  return withBook(ports, file, async (book) => {
    const { chosen, ofMonth } = await rosterSheets(book, request);
    for (const each of chosen) await readRows(book, each, sink);
    if (ofMonth) sink.ofMonth.push({ file: sourceName(book.file), ...ofMonth });
  });
}

async function readRows(book: Book, { sheet, reading }: ChosenSheet, sink: Sink): Promise<void> {
  const { layout, searched, likelyHeader, unlike } = reading;
  const place = { file: sourceName(book.file), sheet: sourceNameIfAny(sheet.name) };
  const outcome: OpenSheet = {
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
  const heading: SheetHeading = { place, layout, searched, likelyHeader, unlike, hidden: sheet.hidden };
  sink.run.sheet(heading);
  for await (const batch of sink.joining ? withJoined(reading.rows(), sink.joining) : reading.rows()) {
    for (const item of batch) {
      if (item.kind === 'skipped') {
        countSkipped(outcome, item.skipped);
        sink.run.skipped(item.skipped, item.place);
        continue;
      }
      outcome.read++;
      if (item.row.category?.given) countGiven(outcome, item.row.category.value);
      const accepted = sink.run.row(item.row);
      outcome[accepted ? 'accepted' : 'rejected']++;
      if (!accepted) continue;
      if (item.row.hidden) countHidden(outcome, item.row);
      sink.onWorker?.(toWorker(item.row, accepted.months));
    }
    sink.progress?.rows(batch.length);
  }
  sink.run.sheetEnd(outcome);
}

async function* withJoined(
  batches: AsyncIterable<readonly RosterItem[]>,
  { join }: Joining,
): AsyncIterable<readonly RosterItem[]> {
  for await (const batch of batches)
    yield batch.map((item) => (item.kind === 'worker' ? { ...item, row: join(item.row) } : item));
}

function countGiven(outcome: OpenSheet, category: CategoryId | undefined): void {
  if (category !== undefined) outcome.given = { category, rows: (outcome.given?.rows ?? 0) + 1 };
}

function countHidden(outcome: OpenSheet, { place: { row = 0 } }: RosterRow): void {
  const { count, first } = outcome.hiddenWorkers ?? { count: 0, first: row };
  outcome.hiddenWorkers = { count: count + 1, first };
}

function countSkipped(outcome: OpenSheet, { reason }: SkippedRow): void {
  if (reason === 'blank') outcome.blank++;
  else outcome.skipped[reason] = (outcome.skipped[reason] ?? 0) + 1;
}
