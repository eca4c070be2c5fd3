import type { ExpectedComparison } from '../../budget/expected/compare-expected.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';

export interface PlanFacts {
  readonly tool: Shown;
  readonly language: Language;
  readonly villages: number;
  readonly roundUp: number | undefined;
  /** The assumed growth of minimum wages, as words: `6,5%`. */
  readonly growth?: Shown | undefined;
  /** Somebody else's figures beside the first plan. */
  readonly expected?: ExpectedComparison | undefined;
}
