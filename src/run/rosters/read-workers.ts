import { Refused } from '../../domain/refused.ts';
import type { Worker } from '../../domain/worker.ts';
import { decidingCodes, sayUnsettled } from '../findings/unsettled.ts';
import type { Ports } from '../ports.ts';
import { type RosterOutcome, readRosters } from './read-rosters.ts';
import type { RosterRequest } from './roster-sheets.ts';
import { sayUnread } from './say-unread.ts';

export interface RosterWorkers {
  /** The accepted ones. */
  readonly workers: readonly Worker[];
  readonly outcome: RosterOutcome;
  /** How many rows were rejected. */
  readonly rejected: number;
}

/** The accepted workers of the rosters, all at once; what could not be read and what was joined in is said. */
export async function readWorkers(request: RosterRequest, ports: Ports): Promise<RosterWorkers> {
  const workers: Worker[] = [];
  const collect = () => {
    workers.length = 0;
    return (worker: Worker): void => void workers.push(worker);
  };
  const outcome = await readRosters(request, ports, collect, decidingCodes(request.policy));
  sayUnread(outcome, ports);
  sayUnsettled(outcome.findings, ports);
  if (outcome.joins.length > 0) ports.say({ code: 'joined', args: { joins: outcome.joins } });
  const rejected = outcome.sheets.reduce((total, sheet) => total + sheet.rejected, 0);
  return { workers, outcome, rejected };
}

/**
 * As `readWorkers` where a roster that was read in part would say something wrong of those who are missing.
 * @throws Refused when a file could not be read
 */
export async function readAllWorkers(request: RosterRequest, ports: Ports): Promise<RosterWorkers> {
  const read = await readWorkers(request, ports);
  if (read.outcome.unreadable.length > 0) throw new Refused({ code: 'broken-off', args: {} });
  return read;
}
