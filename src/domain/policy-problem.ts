import type { Shown } from './shown.ts';

/** What can be wrong in a policy file or a project file, as data; the sentences stand in `text/policy-problem`. */
export const POLICY_PROBLEM_CODES = [
  'not-a-policy',
  'not-a-project',
  'syntax',
  'unknown-key',
  'wrong-type',
  'not-allowed',
  'missing',
  'bad-amount',
  'bad-month',
  'bad-date',
  'bad-form',
  'out-of-range',
  'wrong-count',
  'unknown-base',
  'umk-without-regency',
  'umk-unknown',
  'unknown-category',
  'unknown-check',
  'missing-in-category',
  'percent-sum',
  'bad-percent',
  'uncharged-line',
  'unreachable-charge',
  'charges-shared',
  'programme-not-for-segment',
  'programme-missing-for-segment',
  'programme-twice',
  'two-programme-keys',
  'no-effect',
  'months-reversed',
  'months-outside-year',
  'months-outside-cover',
  'months-shared',
  'ceiling-without-months',
  'ages-reversed',
  'base-without-amount',
  'base-amount-twice',
  'month-twice',
  'rotation-without-months',
  'unknown-column',
  'missing-column',
  'bad-count',
  'bad-npp',
  'bad-village-code',
  'village-twice',
] as const;
export type PolicyProblemCode = (typeof POLICY_PROBLEM_CODES)[number];

/** What it quotes may be shown; `PolicyProblem<string>` is one as it was found, which leaves the room masked only. */
export interface PolicyProblem<Text extends string = Shown> {
  readonly code: PolicyProblemCode;
  /** The policy file, where several are read. */
  readonly file?: Text | undefined;
  /** Keys from the top of the file to the value. */
  readonly path: readonly (Text | number)[];
  /** What stands there as it is written, or what is missing. */
  readonly found?: Text | undefined;
  /** Words that would be right there; for `wrong-type` the kind of value. */
  readonly allowed?: readonly Text[] | undefined;
  /** The nearest of them, when one is near. */
  readonly nearest?: Text | undefined;
  /** The bound that a number or the length of a list breaks. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** From 1; absent for a problem of the whole file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
