import type { Shown } from '../../domain/shown.ts';

/** The commands that the guided run leads to. */
export const GUIDED = ['validate', 'premium', 'budget', 'export', 'template'] as const;
export type Guided = (typeof GUIDED)[number];

/** Sentences of the guided run. A question ends where the answer is typed; `standard` is what Enter means. */
export interface GuideText {
  readonly welcome: Shown;
  readonly tasks: Readonly<Record<Guided, Shown>>;
  readonly whatToDo: Shown;
  readonly whatElse: Shown;
  readonly choice: Shown;
  /** Where Enter means the first. */
  readonly choiceOrFirst: Shown;
  readonly chooseOne: (choices: number) => Shown;
  readonly noSuchNumber: (number: Shown, choices: number) => Shown;
  readonly help: Readonly<Record<GuideHelpKey, Shown>>;
  readonly files: Readonly<Record<'which' | 'noneHere' | 'all' | 'empty' | 'emptyFolder', Shown>> & {
    readonly notFound: (name: Shown, nearest: Shown | undefined) => Shown;
    readonly otherKind: (name: Shown) => Shown;
  };
  readonly policy: Readonly<Record<'national' | 'which', Shown>> & {
    readonly used: (names: Shown) => Shown;
    readonly ofProject: (names: Shown) => Shown;
  };
  readonly regency: Readonly<Record<'ask' | 'askNeeded' | 'several' | 'empty' | 'source', Shown>> & {
    readonly none: (given: Shown, nearest: Shown | undefined) => Shown;
    readonly found: (name: Shown, code: Shown) => Shown;
    readonly wrote: (file: Shown) => Shown;
    readonly skipped: Shown;
  };
  /** What no law says, before the question whether it is kept. */
  readonly assumed: (base: Shown, income: Shown, rounding: Shown) => Shown;
  readonly keepAssumptions: Shown;
  readonly stateAssumptions: Shown;
  readonly lowestBase: (standard: Shown) => Shown;
  readonly lowestIncome: (standard: Shown) => Shown;
  readonly noAmount: (given: Shown) => Shown;
  readonly rounding: Shown;
  /** Where the policy that is written says it knows the answers from. */
  readonly answered: Shown;
  readonly month: (standard: Shown) => Shown;
  readonly noMonth: (given: Shown) => Shown;
  readonly earlyMonth: (first: Shown) => Shown;
  readonly year: (standard: Shown) => Shown;
  readonly noYear: (given: Shown) => Shown;
  readonly name: Readonly<Record<'workbook' | 'folder', (standard: Shown) => Shown>>;
  readonly notWorkbook: (given: Shown) => Shown;
  readonly taken: (name: Shown) => Shown;
  readonly replace: (name: Shown) => Shown;
  readonly yes: Shown;
  readonly no: Shown;
  readonly command: (line: Shown) => Shown;
  readonly opened: (path: Shown) => Shown;
  readonly openYourself: (path: Shown) => Shown;
  readonly noBack: Shown;
  readonly after: Readonly<Record<'again' | 'workOn' | 'fill', (file: Shown) => Shown>> & {
    /** The first of several. */
    readonly andOthers: (file: Shown, others: number) => Shown;
    readonly fix: (cells: number) => Shown;
    readonly other: Shown;
    readonly leave: Shown;
  };
  readonly goodbye: Shown;
}

export type GuideHelpKey =
  | 'task'
  | 'files'
  | 'policy'
  | 'regency'
  | 'assumptions'
  | 'amount'
  | 'rounding'
  | 'month'
  | 'year'
  | 'name'
  | 'replace';
