import type { Finding } from '../../checks/engine/registry.ts';
import type { LowBase } from '../../contribution/low-bases.ts';
import type { BaselineProblem } from '../../domain/baseline-problem.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { ExpectedProblem } from '../../domain/expected-problem.ts';
import type { JoinSummary } from '../../domain/join-summary.ts';
import type { Localized } from '../../domain/language.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Month } from '../../domain/month.ts';
import type { Place } from '../../domain/place.ts';
import type { PolicyProblem } from '../../domain/policy-problem.ts';
import type { Shown } from '../../domain/shown.ts';
import type { UnreadableFile } from '../../domain/unreadable.ts';
import type { SaidCarriedBase } from '../../text/shell/carried-bases.ts';

/** People of a category whose income stands on the roster, more than the one that is charged. */
export interface UnusedIncome {
  readonly category: CategoryId;
  readonly name: Localized<Shown>;
  readonly people: number;
  /** What is charged instead. */
  readonly income: Rupiah;
}

/** A finding, and all the places of which it says the same. */
export interface SaidAlike {
  readonly finding: Finding;
  readonly places: readonly Place[];
}

/** What must be said beside the result while the work goes on, with what its sentence is made of. */
export interface NoticeArgs {
  /** Results of ours that lay in a folder of rosters, passed over. */
  'own-results': { readonly files: readonly Shown[] };
  unreadable: { readonly error: UnreadableFile };
  /** No header was found, so nobody was read from the file. */
  headerless: { readonly file: Shown };
  /** Of a list that stands in a sheet a month the one that is asked about was read. */
  'sheet-of-month': {
    readonly file: Shown;
    readonly sheet: Shown;
    readonly passed: readonly Shown[];
  };
  'lock-file': { readonly file: Shown };
  joined: { readonly joins: readonly JoinSummary[] };
  'bases-carried': { readonly bases: readonly SaidCarriedBase[] };
  /** Bases that have not begun in months in which others are charged alone. */
  'bases-aside': { readonly bases: readonly { readonly base: Shown; readonly months: readonly Month[] }[] };
  /** Wage bases of the policy or its villages file below the lowest one. */
  'bases-low': { readonly bases: readonly LowBase[] };
  /** The roster has incomes of people whose category does not take them. */
  'income-unused': { readonly categories: readonly UnusedIncome[] };
  'policy-of-other-year': {
    readonly policy: Shown;
    readonly year: number;
    readonly asked: readonly number[];
  };
  /** Errors that reject no row: the first of them, and how many more there are. */
  'findings-about-the-whole': { readonly findings: readonly SaidAlike[]; readonly more: number };
  /** Codes with more findings than are listed: the first that is not, and how many there are. */
  'findings-unlisted': { readonly unlisted: readonly { readonly finding: Finding; readonly more: number }[] };
  'ceilings-unchecked': { readonly year: number };
  'village-problem': { readonly problem: PolicyProblem };
  'expected-problem': { readonly file: Shown; readonly problem: ExpectedProblem };
  'baseline-unread': { readonly entries: number };
  'baseline-problem': { readonly problem: BaselineProblem };
  /** Beyond those that were told one by one. */
  'baseline-more': { readonly count: number };
}
export type NoticeCode = keyof NoticeArgs;

export type Notice = {
  readonly [C in NoticeCode]: { readonly code: C; readonly args: NoticeArgs[C] };
}[NoticeCode];
