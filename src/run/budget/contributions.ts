import { type Contribution, createCalculator } from '../../contribution/calculator.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import type { Worker } from '../../domain/worker.ts';
import type { Policy } from '../../policy/policy.ts';
import { type RosterSummary, rosterSummary } from '../../reports/parts/roster-summary.ts';
import { decidingCodes, sayWhole } from '../findings/unsettled.ts';
import type { Ports } from '../ports.ts';
import type { Taker } from '../rosters/judging.ts';
import { type RosterOutcome, readRosters } from '../rosters/read-rosters.ts';
import type { RosterRequest } from '../rosters/roster-sheets.ts';
import { sayUnread } from '../rosters/say-unread.ts';
import { sayBasesAside } from './bases-aside.ts';
import { sayCarriedBases } from './carried-bases.ts';
import { sayLowBases } from './low-bases.ts';
import { type UnusedIncomes, unusedIncomes } from './unused-incomes.ts';

export interface ContributionRequest extends RosterRequest {
  readonly months: readonly Month[];
}

export interface ContributionRun {
  readonly rosters: RosterSummary;
  readonly outcome: RosterOutcome;
  /** Some line rests on law past the month up to which it was verified. */
  readonly unverified: boolean;
  /** Some accepted worker's contribution could not be computed: no wage, or no base in one of the months. */
  readonly uncomputed: boolean;
  /** Some month is charged in a row that only our own order has chosen: neither policy nor terms decide. */
  readonly undecided: boolean;
}

/** Takes the accepted workers and their contributions; may look at every row too. */
export interface Collecting {
  (worker: Worker, contribution: Contribution): void;
  readonly row?: Taker['row'];
}

/** Makes what takes the workers and their contributions, afresh each time it is called. */
export type Collect = () => Collecting;

/**
 * Reads rosters and hands over every accepted worker with the contribution for the months.
 * @throws Refused when reading broke off inside a file.
 */
export async function contribute(
  request: ContributionRequest,
  ports: Ports,
  collect: Collect,
): Promise<ContributionRun> {
  const { policy, months } = request;
  sayOtherYear(policy, months, ports);
  sayCarriedBases(policy, months, ports);
  sayBasesAside(policy, months, ports);
  sayLowBases(policy, months, ports);
  const calculator = createCalculator(policy, months);
  let unverified = false;
  let uncomputed = false;
  let undecided = false;
  let unused: UnusedIncomes | undefined;
  const collectAll = (): Taker => {
    const take = collect();
    [unverified, uncomputed, undecided] = [false, false, false];
    unused = unusedIncomes(policy, months);
    const takeWorker = (worker: Worker): void => {
      const contribution = calculator.contribution(worker);
      unverified ||= !contribution.frame.verified;
      uncomputed ||= contribution.missing !== undefined;
      undecided ||= worker.months?.elsewhere.some(({ decided }) => !decided) ?? false;
      unused?.note(worker);
      take(worker, contribution);
    };
    return take.row ? Object.assign(takeWorker, { row: take.row }) : takeWorker;
  };
  const outcome = await readRosters(request, ports, collectAll, decidingCodes(policy));
  sayUnread(outcome, ports);
  sayWhole(outcome.findings, ports);
  unused?.say(ports);
  if (outcome.brokenOff) throw new Refused({ code: 'broken-off', args: {} });
  const unread = outcome.unreadable.map(({ file }) => file);
  const rosters = {
    ...rosterSummary(outcome.sheets, outcome.findings, unread, outcome.headerless),
    joins: outcome.joins,
  };
  return { rosters, outcome, unverified, uncomputed, undecided };
}

/** Bases and months of a policy for another year may be outdated: it is said. */
function sayOtherYear(policy: Policy, months: readonly Month[], ports: Ports): void {
  const { id, year } = policy;
  const asked = [...new Set(months.map(yearOf))].filter((one) => one !== year);
  if (id === undefined || year === undefined || asked.length === 0) return;
  ports.say({ code: 'policy-of-other-year', args: { policy: id, year, asked } });
}
