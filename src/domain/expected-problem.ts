import type { Shown } from './shown.ts';

/** What is wrong in a file of expected figures; `row` and `column` count from 1. An unknown column is only passed over. */
export interface ExpectedProblem {
  readonly code: 'unknown-column' | 'no-figure-column' | 'no-figure' | 'not-a-figure' | 'not-a-key';
  readonly row: number;
  readonly column?: number | undefined;
  readonly text: Shown;
}
