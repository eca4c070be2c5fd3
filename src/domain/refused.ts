import type { BaselineProblem } from './baseline-problem.ts';
import type { ExpectedProblem } from './expected-problem.ts';
import type { Field } from './field.ts';
import type { ProjectKey } from './kinds/project-key.ts';
import type { Month } from './month.ts';
import type { PolicyProblem } from './policy-problem.ts';
import type { NoArgs, Sayable } from './shown/sayable.ts';
import type { Shown } from './shown.ts';
import type { TemplateFault } from './template-fault.ts';
import type { UnreadableFile } from './unreadable.ts';

/** Why the work cannot be done, with what its sentence is made of: what may be shown. Nothing has been written then. */
export interface RefusalArgs {
  /** What was named matches no file, or the file holds nothing. */
  'no-files': { readonly named: readonly Shown[] };
  unreadable: { readonly error: UnreadableFile };
  /** Of the file, which has these. None for a file without sheets. */
  'no-such-sheet': { readonly file: Shown; readonly asked: Shown; readonly sheets: readonly Shown[] };
  'no-such-column': { readonly file: Shown; readonly field: Field; readonly header: Shown };
  /** `likely`: the row that most likely is the header. */
  'header-row-is-person': {
    readonly file: Shown;
    readonly sheet: Shown | undefined;
    readonly row: number;
    readonly likely: number | undefined;
  };
  'not-from-stdin': { readonly copies: 'marked' | 'mended' };
  /** A file broke off after rows had been taken: totals of those would be wrong. */
  'broken-off': NoArgs;
  'join-without-files': { readonly name: Shown };
  'join-without-nik': { readonly file: Shown };
  'policy-unknown': { readonly name: Shown; readonly packs: readonly Shown[] };
  'policy-wrong': { readonly problems: readonly PolicyProblem[] };
  'project-wrong': { readonly problems: readonly PolicyProblem[] };
  /** Two files of a folder say what the project is. */
  'project-twice': { readonly files: readonly Shown[] };
  /** Nothing stands there for the time that is asked about; `there`: the months or years for which something does. */
  'project-other-time': {
    readonly file: Shown;
    readonly key: ProjectKey;
    readonly pattern: Shown;
    readonly asked: Shown | undefined;
    readonly there: readonly Shown[];
  };
  'project-names-itself': { readonly file: Shown; readonly key: ProjectKey };
  /** One is needed, and the project names several. */
  'project-names-several': {
    readonly file: Shown;
    readonly key: ProjectKey;
    readonly names: readonly Shown[];
  };
  /** Two rosters are compared, and the project has no two. */
  'project-without-pair': { readonly file: Shown };
  'villages-missing': NoArgs;
  /** Nothing says which villages there are. */
  'status-without-villages': NoArgs;
  /** Nobody knows whether they are two parts of one bill, or one twice. */
  'bills-of-one-employer': { readonly files: readonly Shown[] };
  'setting-wrong': { readonly given: Shown; readonly allowed: Shown };
  'expected-wrong': { readonly file: Shown; readonly problems: readonly ExpectedProblem[] };
  'outcome-without-columns': { readonly file: Shown };
  'outcome-no-amount': { readonly file: Shown; readonly row: number; readonly found: Shown };
  'code-unknown': { readonly word: Shown; readonly nearest: Shown | undefined };
  'baseline-missing': { readonly file: Shown };
  'baseline-wrong': { readonly problems: readonly BaselineProblem[] };
  /** A set of files without the workers of one roster looks whole and is not. */
  'rosters-unread': NoArgs;
  'npp-missing': NoArgs;
  /** `older` is the code that SIPP's list had before for the place that was asked for. */
  'work-location-unknown': { readonly asked: Shown; readonly older: Shown | undefined };
  'branch-layout-missing': { readonly file: Shown };
  'branch-layout-wrong': { readonly file: Shown; readonly places: readonly Shown[] };
  'template-missing': { readonly name: Shown; readonly folder: Shown };
  'template-wrong': { readonly file: Shown; readonly fault: TemplateFault };
  /** SIPP's files about changes are of a month, by a policy, and of rosters that were read whole. */
  'changes-without-month': NoArgs;
  'changes-without-policy': NoArgs;
  'changes-rejected': { readonly which: 'old' | 'new'; readonly count: number };
  /** A saved budget: none at all, of another version, edited, of another year or regency. */
  'saved-no-budget': { readonly file: Shown };
  'saved-of-other-version': { readonly file: Shown; readonly version: Shown };
  'saved-edited': { readonly file: Shown };
  'saved-of-other-year': { readonly file: Shown; readonly year: Shown; readonly asked: Shown };
  'saved-of-other-regency': { readonly file: Shown; readonly regency: Shown; readonly asked: Shown };
  'bill-without-month': { readonly file: Shown };
  /** `source`: the saved budget or the rosters. */
  'realise-without-plan': { readonly source: Shown };
  'bill-without-rows': { readonly file: Shown };
  'bill-of-other-month': { readonly file: Shown; readonly month: Month; readonly asked: readonly Month[] };
  /** A list of rows that failed in SIPP tells of nobody, or not why. */
  'failed-without-people': { readonly file: Shown };
  'failed-without-reason': { readonly file: Shown; readonly headings: readonly Shown[] };
  'bill-of-other-npp': { readonly file: Shown; readonly npp: Shown; readonly asked: Shown };
}
export type RefusalCode = keyof RefusalArgs;

export type Refusal = {
  readonly [C in RefusalCode]: {
    readonly code: C;
    readonly args: C extends 'unreadable' ? RefusalArgs[C] : Sayable<RefusalArgs[C]>;
  };
}[RefusalCode];

/** Work that cannot be done for an expected reason. Its sentence is made by `refusalText`. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
