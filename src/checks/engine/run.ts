import type { AsideFile } from '../../domain/aside.ts';
import type { ChargedMonths } from '../../domain/charged-months.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Place } from '../../domain/place.ts';
import { shownText } from '../../domain/shown.ts';
import { knownVillages } from '../../policy/known-villages.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterRow, SkippedRow } from '../../roster/rows/row.ts';
import type { CheckContext, SheetCounts, SheetHeading, VillagePlan, Visitor, Where } from './check.ts';
import { Identities } from './identities.ts';
import { marksOf, SEVERAL } from './marks.ts';
import { PersonPosts } from './person-posts.ts';
import { CHECK_BY_CODE, type Code, type Finding } from './registry.ts';
import { Rounds } from './rounds.ts';
import { RosterVillages } from './villages/roster-villages.ts';

/** A row that no check rejected. */
export interface AcceptedRow {
  /** Of a person with several rows, the months charged in this one; undefined: all that it covers. */
  readonly months: ChargedMonths | undefined;
}

const IN_ALL_MONTHS: AcceptedRow = { months: undefined };

export interface CheckRun {
  sheet(heading: SheetHeading): void;
  /** What is taken of the row; undefined when an error makes it uncertain. */
  row(row: RosterRow): AcceptedRow | undefined;
  skipped(row: SkippedRow, place: Place): void;
  sheetEnd(counts: SheetCounts): void;
  aside(file: AsideFile): void;
  /** What the accepted rows cost, for whoever holds it against ceilings; left out where it was not computed. */
  charged(plans: readonly VillagePlan[]): void;
  /** To be called once, after the last row; findings about villages and the roster come only now. */
  end(): void;
  /**
   * In which rows people are charged. Unless `settled`, a later row has overruled what was said of an earlier one, and the
   * same rows must be read again with these `posts`.
   */
  readonly posts: PersonPosts;
}

/** What a check says under a policy. A fixed check keeps its severity whatever the policy says. */
export function severityOf(code: Code, policy: Policy): Severity | 'off' {
  const { fixed, severity } = CHECK_BY_CODE[code];
  return fixed ? severity : (policy.checks[code] ?? severity);
}

/**
 * Starts checks over one run. Severities come from the policy, else from the check; `off` leaves a check out.
 * Findings go to `found` in the order in which they are made; one about a worker's row carries the row's village.
 */
export function startChecks(
  codes: readonly Code[],
  context: CheckContext,
  found: (finding: Finding) => void,
): CheckRun {
  let rejected = false;
  let current: RosterRow | undefined;
  const villages = new RosterVillages(knownVillages(context.policy));
  const posts = new PersonPosts(context.policy, context.posts);
  const identities = new Identities(posts);
  const tools = { ...context, villages, identities };
  const visitors: Visitor[] = [];
  for (const code of codes) {
    const severity = severityOf(code, context.policy);
    if (severity === 'off') continue;
    const check = CHECK_BY_CODE[code];
    const report = (args: unknown, where: Where): void => {
      if (check.rejects && !where.keeps && severity === 'error') rejected = true;
      const village = where.village ?? (current && villages.of(current)?.name);
      found({ code, severity, ...where, args, village: village && shownText(village) } as Finding);
    };
    visitors.push(check.create(tools, report));
  }
  const rounds = new Rounds(visitors);
  /** What is found then is about no row. */
  const between = (visit: (visitor: Visitor) => void): void => {
    current = undefined;
    for (const visitor of visitors) visit(visitor);
  };
  return {
    posts,
    sheet: (heading) => between((visitor) => visitor.sheet?.(heading)),
    row(row) {
      rejected = false;
      current = row;
      const marks = marksOf(row);
      for (const visit of rounds.row(marks)) visit(row);
      const left = rejected || !isWhole(row);
      if (row.died) posts.deaths.note(row, left);
      if (left) return undefined;
      const months = identities.accept(row);
      for (const visit of rounds.accepted(months ? marks | SEVERAL : marks)) visit(row, months);
      return months ? { months } : IN_ALL_MONTHS;
    },
    skipped: (row, place) => between((visitor) => visitor.skipped?.(row, place)),
    sheetEnd: (counts) => between((visitor) => visitor.sheetEnd?.(counts)),
    aside: (file) => between((visitor) => visitor.aside?.(file)),
    charged: (plans) => between((visitor) => visitor.charged?.(plans)),
    end: () => between((visitor) => visitor.end?.()),
  };
}

/** Whatever a policy makes of the checks: without NIK, name and category nobody is enrolled or charged. */
function isWhole({ nik, name, category }: RosterRow): boolean {
  return nik?.value !== undefined && name?.value !== undefined && category?.value !== undefined;
}
