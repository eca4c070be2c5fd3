import { firstDayOf } from '../domain/date.ts';
import type { Month } from '../domain/month.ts';
import type { Worker } from '../domain/worker.ts';
import {
  type FundEffect,
  fundEffects,
  type RosterChanges,
  rosterChanges,
  withoutBase,
} from '../enrolment/changes.ts';
import { type LeaverRow, leaverRows } from '../enrolment/leavers.ts';
import { type Assumptions, assumptionsOf } from '../policy/assumptions.ts';
import { employersOf } from '../policy/employers.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports } from './ports.ts';
import { type RosterWorkers, readAllWorkers } from './rosters/read-workers.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

export interface CompareRequest extends Omit<RosterRequest, 'files'> {
  readonly old: string;
  readonly now: string;
  /** The month that the changes are about, where they are of one. */
  readonly month?: Month | undefined;
}

/** Something that stands beside the same of the older roster. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

export interface Comparison {
  readonly old: RosterWorkers;
  readonly now: RosterWorkers;
  readonly counts: BeforeAndAfter;
  readonly rejected: BeforeAndAfter;
  readonly changes: RosterChanges;
  readonly leavers: readonly LeaverRow[];
  readonly month: Month | undefined;
  readonly effects: readonly FundEffect[];
  readonly withoutBase: number;
  /** What the effects rest on beside the law; only with a month. */
  readonly assumptions: Assumptions | undefined;
}

/** Who joined, left and changed, by person. @throws Refused when one of the rosters cannot be read whole */
export async function compareRosters(request: CompareRequest, ports: Ports): Promise<Comparison> {
  const { policy, month } = request;
  const old = underEmployers(await readAllWorkers({ ...request, files: [request.old] }, ports), policy);
  const now = underEmployers(await readAllWorkers({ ...request, files: [request.now] }, ports), policy);
  const begins = month === undefined ? undefined : firstDayOf(month);
  const changes = rosterChanges(old.workers, now.workers, begins);
  const all = [...old.workers, ...now.workers];
  return {
    old,
    now,
    counts: { before: peopleIn(old.workers), after: peopleIn(now.workers) },
    rejected: { before: old.rejected, after: now.rejected },
    changes,
    leavers: leaverRows([...changes.left, ...changes.moved.map(({ left }) => left)]),
    month,
    effects: month === undefined ? [] : fundEffects(old.workers, now.workers, policy, month),
    withoutBase: month === undefined ? 0 : withoutBase(all, policy, month),
    assumptions: month === undefined ? undefined : assumptionsOf(policy, month),
  };
}

/** PU workers with the NPP of their employer, whoever states it; members of BPU have none. */
function underEmployers(roster: RosterWorkers, policy: Policy): RosterWorkers {
  const { of } = employersOf(policy);
  const workers = roster.workers.map((worker) => {
    const isPu = policy.categories.get(worker.category)?.segment === 'PU';
    const npp = isPu ? of(worker) : undefined;
    return npp === worker.npp ? worker : { ...worker, npp: npp ?? worker.npp };
  });
  return { ...roster, workers };
}

/** Somebody with several rows is one person. */
const peopleIn = (workers: readonly Worker[]): number =>
  workers.filter(({ months }) => months?.head !== false).length;
