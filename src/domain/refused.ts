import type { BaselineProblem } from './baseline-problem.ts';
import type { ExpectedProblem } from './expected-problem.ts';
import type { Field } from './field.ts';
import type { Month } from './month.ts';
import type { PolicyProblem } from './policy-problem.ts';
import type { SourceName } from './source-name.ts';
import type { TemplateFault } from './template-fault.ts';
import type { UnreadableFile } from './unreadable.ts';

/** Why the work cannot be done, with what its sentence is made of. Nothing has been written then. */
export interface RefusalArgs {
  /** What was named matches no file, or the file holds nothing. */
  'no-files': { readonly named: readonly string[] };
  unreadable: { readonly error: UnreadableFile };
  /** Of the file, which has these. None for a file without sheets. */
  'no-such-sheet': { readonly file: string; readonly asked: string; readonly sheets: readonly string[] };
  'no-such-column': { readonly file: string; readonly field: Field; readonly header: string };
  /** `likely`: the row that most likely is the header. */
  'header-row-is-person': {
    readonly file: SourceName;
    readonly sheet: SourceName | undefined;
    readonly row: number;
    readonly likely: number | undefined;
  };
  'not-from-stdin': { readonly copies: 'marked' | 'mended' };
  /** A file broke off after rows had been taken: totals of those would be wrong. */
  'broken-off': object;
  'join-without-files': { readonly name: string };
  'join-without-nik': { readonly file: string };
  'policy-unknown': { readonly name: string; readonly packs: readonly string[] };
  'policy-wrong': { readonly problems: readonly PolicyProblem[] };
  'villages-missing': object;
  'setting-wrong': { readonly given: string; readonly allowed: string };
  'expected-wrong': { readonly file: string; readonly problems: readonly ExpectedProblem[] };
  'outcome-without-columns': { readonly file: string };
  'outcome-no-amount': { readonly file: string; readonly row: number; readonly found: string };
  'code-unknown': { readonly word: string; readonly nearest: string | undefined };
  'baseline-missing': { readonly file: string };
  'baseline-wrong': { readonly problems: readonly BaselineProblem[] };
  /** A set of files without the workers of one roster looks whole and is not. */
  'rosters-unread': object;
  'npp-missing': object;
  /** `older` is the code that SIPP's list had before for the place that was asked for. */
  'work-location-unknown': { readonly asked: string; readonly older: string | undefined };
  'branch-layout-missing': { readonly file: string };
  'branch-layout-wrong': { readonly file: string; readonly places: readonly string[] };
  'template-missing': { readonly name: string; readonly folder: string };
  'template-wrong': { readonly file: string; readonly fault: TemplateFault };
  /** SIPP's files about changes are of a month, by a policy, and of rosters that were read whole. */
  'changes-without-month': object;
  'changes-without-policy': object;
  'changes-rejected': { readonly which: 'old' | 'new'; readonly count: number };
  'bill-without-rows': { readonly file: string };
  'bill-of-other-month': { readonly file: string; readonly month: Month; readonly asked: Month };
  'bill-of-other-npp': { readonly file: string; readonly npp: string; readonly asked: string };
}
export type RefusalCode = keyof RefusalArgs;

export type Refusal = {
  readonly [C in RefusalCode]: { readonly code: C; readonly args: RefusalArgs[C] };
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
