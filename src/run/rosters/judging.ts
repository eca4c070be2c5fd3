import type { SheetHeading, VillagePlan } from '../../checks/engine/check.ts';
import type { PersonPosts } from '../../checks/engine/person-posts.ts';
import type { Code, Finding } from '../../checks/engine/registry.ts';
import { type CheckRun, startChecks } from '../../checks/engine/run.ts';
import type { AsideFile } from '../../domain/aside.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Place } from '../../domain/place.ts';
import type { Worker } from '../../domain/worker.ts';
import { listedPlace } from '../../policy/known-villages.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Unlisted } from '../../reports/findings/report.ts';
import type { RosterItem, RosterRow, SkippedRow } from '../../roster/rows/row.ts';
import { toWorker } from '../../roster/rows/worker.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import { FindingList } from './finding-list.ts';

/** Takes the accepted workers; may say, when all have come, what their villages plan, for the checks to judge. */
export interface Taker {
  (worker: Worker): void;
  readonly plans?: (() => readonly VillagePlan[]) | undefined;
  /** Every worker's row, whether it was accepted or not. */
  readonly row?: (row: RosterRow, accepted: boolean) => void;
  /** Every row that was passed over. */
  readonly passed?: (row: SkippedRow, place: Place) => void;
}

/** How rows are judged. */
export interface JudgingOptions {
  readonly policy: Policy;
  readonly asOf: CalendarDate;
  readonly agesFrom?: CalendarDate | undefined;
  readonly today?: CalendarDate | undefined;
  /** Rows were completed from other files. */
  readonly joined: boolean;
  readonly posts: PersonPosts | undefined;
  readonly codes: readonly Code[];
}

/** What one judging of all rows gave, and in which rows it found people charged. */
export interface Judged {
  readonly sheets: readonly SheetAsRead[];
  readonly findings: readonly Finding[];
  readonly unlisted: readonly Unlisted[];
  readonly posts: PersonPosts;
}

/** A sheet whose rows are still being counted. */
export type OpenSheet = { -readonly [K in keyof Omit<SheetAsRead, 'skipped'>]: SheetAsRead[K] } & {
  readonly skipped: Partial<Record<SkippedRow['reason'], number>>;
};

/** Judges rows as they come, sheet by sheet: to the checks, accepted ones to who takes them, all of them counted. */
export class Judging {
  readonly sheets: OpenSheet[] = [];
  readonly #list = new FindingList();
  readonly #run: CheckRun;
  readonly #onWorker: Taker | undefined;
  /** Undefined where nobody takes them: then none are made. */
  readonly #take: ((worker: Worker) => void) | undefined;

  constructor({ codes, ...context }: JudgingOptions, onWorker: Taker | undefined) {
    const { policy } = context;
    this.#run = startChecks(codes, context, (finding) => this.#list.add(finding));
    this.#onWorker = onWorker;
    const place = listedPlace(policy);
    this.#take = onWorker && ((worker) => onWorker(place(worker)));
  }

  /** Begins a sheet; its rows go with what this gives. */
  sheet(heading: SheetHeading, sha256: string): OpenSheet {
    const sheet: OpenSheet = {
      file: heading.place.file,
      sheet: heading.place.sheet,
      hidden: heading.hidden ?? false,
      layout: heading.layout,
      sha256,
      read: 0,
      accepted: 0,
      rejected: 0,
      blank: 0,
      skipped: {},
    };
    this.sheets.push(sheet);
    this.#run.sheet(heading);
    return sheet;
  }

  rows(batch: readonly RosterItem[], sheet: OpenSheet): void {
    for (const item of batch) {
      if (item.kind === 'skipped') {
        countSkipped(sheet, item.skipped);
        this.#run.skipped(item.skipped, item.place);
        this.#onWorker?.passed?.(item.skipped, item.place);
        continue;
      }
      sheet.read++;
      if (item.row.category?.given) countGiven(sheet, item.row.category.value);
      const accepted = this.#run.row(item.row);
      this.#onWorker?.row?.(item.row, accepted !== undefined);
      sheet[accepted ? 'accepted' : 'rejected']++;
      if (!accepted) continue;
      if (item.row.hidden) countHidden(sheet, item.row);
      this.#take?.(toWorker(item.row, accepted.months));
    }
  }

  sheetEnd(sheet: OpenSheet): void {
    this.#run.sheetEnd(sheet);
  }

  /** To be called once, after the last row. */
  finish(aside: readonly AsideFile[]): Judged {
    for (const file of aside) this.#run.aside(file);
    if (this.#onWorker?.plans) this.#run.charged(this.#onWorker.plans());
    this.#run.end();
    const { findings, unlisted } = this.#list;
    return { sheets: this.sheets, findings, unlisted, posts: this.#run.posts };
  }
}

function countGiven(sheet: OpenSheet, category: CategoryId | undefined): void {
  if (category !== undefined) sheet.given = { category, rows: (sheet.given?.rows ?? 0) + 1 };
}

function countHidden(sheet: OpenSheet, { place: { row = 0 } }: RosterRow): void {
  const { count, first } = sheet.hiddenWorkers ?? { count: 0, first: row };
  sheet.hiddenWorkers = { count: count + 1, first };
}

function countSkipped(sheet: OpenSheet, { reason }: SkippedRow): void {
  if (reason === 'blank') sheet.blank++;
  else sheet.skipped[reason] = (sheet.skipped[reason] ?? 0) + 1;
}
