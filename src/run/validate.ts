import { severityOf } from '../checks/engine/run.ts';
import { type CalendarDate, dateParts } from '../domain/date.ts';
import { nameAsIs } from '../domain/source-name.ts';
import type { Policy } from '../policy/policy.ts';
import { hasCeilings } from '../policy/village-ceilings.ts';
import { type FindingChoice, type ShownFindings, shownFindings } from './findings/shown-findings.ts';
import type { Ports } from './ports.ts';
import { type Collector, type RosterOutcome, readRosters } from './rosters/read-rosters.ts';
import type { RosterRequest } from './rosters/roster-sheets.ts';

export interface ValidateRequest extends RosterRequest, FindingChoice {}

export interface Validation {
  readonly outcome: RosterOutcome;
  /** What is to be shown of the findings. */
  readonly shown: ShownFindings;
  /** Sheets of files that were read to their end: of others no copy can be made. */
  readonly wholeSheets: RosterOutcome['sheets'];
  readonly wholeFiles: readonly string[];
}

/** Reads and checks every row of the rosters. @throws Refused */
export async function validate(request: ValidateRequest, ports: Ports): Promise<Validation> {
  const { policy, asOf } = request;
  const outcome = await readRosters(request, ports, await ceilingCollector(policy, asOf, ports));
  const broken = new Set(outcome.unreadable.map(({ file }) => file));
  const wholeSheets = outcome.sheets.filter(({ file }) => !broken.has(file));
  const wholeFiles = [...new Set(wholeSheets.map(({ file }) => nameAsIs(file)))];
  const shown = await shownFindings(outcome, wholeFiles, asOf, request, ports);
  return { outcome, shown, wholeSheets, wholeFiles };
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
