import { formatIsoDate } from '../../domain/date.ts';
import type { Severity } from '../../domain/finding.ts';
import { atLeast, SEVERITIES } from '../../domain/finding.ts';
import type { Month } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import { type Shown, shownName, shownText } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Worker } from '../../domain/worker.ts';
import type { LeftAside, MonthStatus, VillageStatus } from '../../enrolment/village-status.ts';
import { knownVillages } from '../../policy/known-villages.ts';
import type { Village } from '../../policy/village.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { Ports } from '../ports.ts';
import type { Taker } from '../rosters/judging.ts';
import { type RosterOutcome, readRosters } from '../rosters/read-rosters.ts';
import type { RosterRequest } from '../rosters/roster-sheets.ts';
import { ceilingCollector } from '../validate.ts';
import { needed } from '../with-book.ts';
import { type BillsOfMonth, billsOfMonth, NOTHING_BILLED } from './bills-of-month.ts';
import { type ExportsOfMonth, exportsOfMonth } from './exports-of-month.ts';
import { type PaymentsOfMonth, paymentsOfMonth } from './payments-of-month.ts';
import { StatusTally } from './status-tally.ts';

export interface StatusRequest extends RosterRequest {
  readonly month: Month;
  /** The folder in which exports are looked for; undefined: nobody asks. */
  readonly exports: string | undefined;
  /** None: nobody asks. Names that stand for nothing are told of. */
  readonly bills: readonly string[] | undefined;
  readonly receipts: readonly string[] | undefined;
  /** From which severity on a village is not clean. */
  readonly failOn: Severity;
}

/**
 * How far each village of the regency has come in a month, whatever of its rosters, exports, bills and receipts there is.
 * @throws Refused without a list of villages
 */
export async function statusOfMonth(request: StatusRequest, ports: Ports): Promise<MonthStatus> {
  const { policy, month } = request;
  const villages = policy.villages?.list ?? policy.official?.villages ?? [];
  if (villages.length === 0) throw new Refused({ code: 'status-without-villages', args: {} });
  const read = await readByVillage(request, ports);
  const exports =
    request.exports === undefined
      ? undefined
      : await needed(() => exportsOfMonth(request.exports ?? '', month, ports));
  const bills =
    request.bills && (await billsOfMonth(request.bills, { workers: read.workers, policy, month }, ports));
  const payments =
    request.receipts &&
    (await paymentsOfMonth(request.receipts, { workers: read.workers, policy, month }, ports));
  return {
    month,
    regency: policy.official?.name,
    list: {
      official: policy.villages === undefined,
      released: policy.official && formatIsoDate(policy.official.released),
    },
    villages: inOrder(villages).map((village) =>
      statusOf(village, read, { exports, bills, payments }, request.failOn),
    ),
    unplaced: read.tally.unplaced(villages),
    aside: [...asideOf(read.outcome), ...(bills?.aside ?? [])],
    bills: bills?.bills ?? [],
    unbilledBpu: bills?.unbilledBpu ?? 0,
    payments: payments?.whole,
    asked: { exports: exports !== undefined, bills: bills !== undefined, receipts: payments !== undefined },
    general: read.general,
  };
}

interface ReadByVillage {
  readonly tally: StatusTally;
  readonly workers: readonly Worker[];
  readonly outcome: RosterOutcome | undefined;
  readonly sheets: ReadonlyMap<SourceName, readonly SheetAsRead[]>;
  /** Findings about the whole, of the severity that counts. */
  readonly general: number;
}

async function readByVillage(request: StatusRequest, ports: Ports): Promise<ReadByVillage> {
  const { policy, asOf, files } = request;
  const index = knownVillages(policy);
  const state = { tally: new StatusTally(index), workers: [] as Worker[] };
  if (files.length === 0) return { ...state, outcome: undefined, sheets: new Map(), general: 0 };
  const ceilings = await ceilingCollector(policy, asOf, ports);
  const collect = (): Taker => {
    const ceiling = ceilings?.();
    const tally = new StatusTally(index);
    const workers: Worker[] = [];
    Object.assign(state, { tally, workers });
    const take = (worker: Worker): void => {
      workers.push(worker);
      ceiling?.(worker);
    };
    return Object.assign(take, {
      row: (row: Parameters<StatusTally['row']>[0], accepted: boolean) => tally.row(row, accepted),
      ...(ceiling?.plans && { plans: ceiling.plans }),
    });
  };
  const outcome = await readRosters(request, ports, collect);
  let general = 0;
  for (const finding of outcome.findings)
    if (state.tally.finding(finding) && atLeast(finding.severity, request.failOn)) general++;
  const sheets = new Map<SourceName, SheetAsRead[]>();
  for (const sheet of outcome.sheets) {
    const own = sheets.get(sheet.file);
    if (own) own.push(sheet);
    else sheets.set(sheet.file, [sheet]);
  }
  return { ...state, outcome, sheets, general };
}

interface Found {
  readonly exports: ExportsOfMonth | undefined;
  readonly bills: BillsOfMonth | undefined;
  readonly payments: PaymentsOfMonth | undefined;
}

function statusOf(
  village: Village,
  { tally, sheets }: ReadByVillage,
  { exports, bills, payments }: Found,
  failOn: Severity,
): VillageStatus {
  const { files, read, accepted, rejected, findings } = tally.of(village);
  const key = villageKey(village.kecamatan, village.name);
  const heldBack = exports?.heldBack.get(key) ?? 0;
  const own = [...files].flatMap((file) => sheets.get(file) ?? []);
  const bad = SEVERITIES.some((severity) => atLeast(severity, failOn) && findings[severity] > 0);
  return {
    village: village.name,
    kecamatan: village.kecamatan,
    code: village.code === undefined ? undefined : shownText(village.code),
    files: [...files].map((file) => shownName(file)).sort(),
    rows: { read, accepted, rejected },
    findings,
    clean: read > 0 && !bad && rejected === 0,
    exported: exports?.stateOf(own, heldBack),
    heldBack,
    bill: bills && (bills.byVillage.get(key) ?? NOTHING_BILLED),
    paid: payments?.byVillage.get(key),
  };
}

/** By kecamatan and name, as people look them up. */
const inOrder = (villages: readonly Village[]): readonly Village[] =>
  [...villages].sort((a, b) => compare(a.kecamatan, b.kecamatan) || compare(a.name, b.name));

const compare = (a: Shown, b: Shown): number => (a < b ? -1 : a > b ? 1 : 0);

function asideOf(outcome: RosterOutcome | undefined): LeftAside[] {
  if (outcome === undefined) return [];
  const { unreadable, headerless, findings } = outcome;
  const met = findings.filter(({ code }) => code === 'file-left-aside');
  return [
    ...unreadable.map((error) => ({ file: shownName(error.file), why: 'not-read' as const, error })),
    ...headerless.map((file) => ({ file: shownName(file), why: 'no-roster' as const })),
    ...met.map(({ place }) => ({ file: shownName(place.file), why: 'no-spreadsheet' as const })),
  ];
}
