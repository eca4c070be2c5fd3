import { RowPeople } from '../checks/engine/row-people.ts';
import { severityOf } from '../checks/engine/run.ts';
import { type CalendarDate, dateParts } from '../domain/date.ts';
import type { Place } from '../domain/place.ts';
import { nameAsIs } from '../domain/source-name.ts';
import type { Worker } from '../domain/worker.ts';
import type { Policy } from '../policy/policy.ts';
import { hasCeilings } from '../policy/village-ceilings.ts';
import type { RosterRow, SkippedRow } from '../roster/rows/row.ts';
import { type FindingChoice, type ShownFindings, shownFindings } from './findings/shown-findings.ts';
import type { Ports } from './ports.ts';
import { type Collector, type RosterOutcome, readRosters } from './rosters/read-rosters.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

export interface ValidateRequest extends RosterRequest, FindingChoice {
  /** Findings are to be known again after rows have moved: for a baseline that is written, and formats that ask for fingerprints. */
  readonly known?: 'people' | 'fingerprints' | undefined;
}

export interface Validation {
  readonly outcome: RosterOutcome;
  /** What is to be shown of the findings. */
  readonly shown: ShownFindings;
  /** Sheets of files that were read to their end: of others no copy can be made. */
  readonly wholeSheets: RosterOutcome['sheets'];
  readonly wholeFiles: readonly string[];
  /** Who stands in which row, where a baseline or the request asks. */
  readonly people: RowPeople;
}

/** Reads and checks every row of the rosters. @throws Refused */
export async function validate(request: ValidateRequest, ports: Ports): Promise<Validation> {
  const { policy, asOf } = request;
  const people = new RowPeople();
  const ceilings = await ceilingCollector(policy, asOf, ports);
  const asked = request.baseline !== undefined || request.known !== undefined;
  const outcome = await readRosters(request, ports, asked ? noting(people, ceilings) : ceilings);
  const broken = new Set(outcome.unreadable.map(({ file }) => file));
  const wholeSheets = outcome.sheets.filter(({ file }) => !broken.has(file));
  const wholeFiles = [...new Set(wholeSheets.map(({ file }) => nameAsIs(file)))];
  const shown = await shownFindings(outcome, wholeFiles, asOf, request, ports, people);
  if (request.known !== 'fingerprints') return { outcome, shown, wholeSheets, wholeFiles, people };
  const { withFingerprints } = await import('./findings/fingerprints.ts');
  const findings = withFingerprints(shown.findings, people, ports);
  return { outcome, shown: { ...shown, findings }, wholeSheets, wholeFiles, people };
}

/** As `collect`, and who stands in which row is noted besides. */
function noting(people: RowPeople, collect: Collector | undefined): Collector {
  return () => {
    const taker = collect?.();
    const take = (worker: Worker): void => taker?.(worker);
    return Object.assign(take, {
      plans: taker?.plans,
      row: (row: RosterRow, accepted: boolean): void => {
        people.note(row);
        taker?.row?.(row, accepted);
      },
      passed: (row: SkippedRow, place: Place): void => {
        if (row.somebody === true) people.notePassed(row, place);
      },
    });
  };
}

/** Contributions are computed only where a ceiling can be exceeded; what that needs is loaded only then. */
export async function ceilingCollector(
  policy: Policy,
  asOf: CalendarDate,
  ports: Ports,
): Promise<Collector | undefined> {
  const off = severityOf('ceiling-exceeded', policy) === 'off';
  if (off || !hasCeilings(policy)) return undefined;
  const { ceilingPlans } = await import('./budget/ceiling-plans.ts');
  const year = policy.year ?? dateParts(asOf).year;
  return ceilingPlans(policy, year, () => ports.say({ code: 'ceilings-unchecked', args: { year } }));
}
