import type { Code, Finding } from '../domain/finding.ts';
import type { Place } from '../domain/place.ts';
import type { RosterRow, SkippedRow } from '../roster/row.ts';
import type { Check, CheckContext, SheetHeading, Visitor } from './check.ts';

export interface CheckRun {
  sheet(heading: SheetHeading): void;
  /** True when no error makes this row uncertain. */
  row(row: RosterRow): boolean;
  skipped(row: SkippedRow, place: Place): void;
  /** To be called once, after the last row; findings about villages and the roster come only now. */
  end(): void;
}

/** A check of any code, as a list of checks holds it. */
export type AnyCheck = { readonly [C in Code]: Check<C> }[Code];

/**
 * Starts all checks over one run. Severities come from the policy, else from the check; `off` leaves a check out.
 * Findings go to `found` in the order in which they are made.
 */
export function startChecks(
  checks: readonly AnyCheck[],
  context: CheckContext,
  found: (finding: Finding) => void,
): CheckRun {
  let rejected = false;
  const visitors: Visitor[] = [];
  for (const check of checks) {
    const severity = context.policy.checks[check.code] ?? check.severity;
    if (severity === 'off') continue;
    const report = (args: unknown, where: object): void => {
      if (check.rejects && severity === 'error') rejected = true;
      found({ code: check.code, severity, args, ...where } as Finding);
    };
    visitors.push((check.create as Check<Code>['create'])(context, report));
  }
  const withRow = visitors.filter((visitor) => visitor.row);
  const withAccepted = visitors.filter((visitor) => visitor.accepted);
  return {
    sheet: (heading) => visitors.forEach((visitor) => void visitor.sheet?.(heading)),
    row(row) {
      rejected = false;
      for (const visitor of withRow) visitor.row?.(row);
      if (rejected) return false;
      for (const visitor of withAccepted) visitor.accepted?.(row);
      return true;
    },
    skipped: (row, place) => visitors.forEach((visitor) => void visitor.skipped?.(row, place)),
    end: () => visitors.forEach((visitor) => void visitor.end?.()),
  };
}
