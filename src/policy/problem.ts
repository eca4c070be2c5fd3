/** What is wrong in a policy file, as data; the sentence is made in `text`. */
export type PolicyProblemCode =
  | 'syntax'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'missing'
  | 'bad-amount'
  | 'bad-month'
  | 'bad-date'
  | 'bad-form'
  | 'out-of-range'
  | 'unknown-base'
  | 'unknown-check'
  | 'missing-in-category'
  | 'percent-sum'
  | 'uncharged-line'
  | 'programme-not-for-segment'
  | 'months-reversed'
  | 'base-without-amount';

export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  /** Keys from the top of the file to the value. */
  readonly path: readonly (string | number)[];
  /** What stands there, or what is missing. */
  readonly found?: string | undefined;
  /** Words that would be right there. */
  readonly allowed?: readonly string[] | undefined;
  /** The nearest of them, when one is near. */
  readonly nearest?: string | undefined;
  /** From 1; absent for a problem of the whole file. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
