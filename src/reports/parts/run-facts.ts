import type { AgainstSaved } from '../../budget/changes/saved.ts';
import type { ExpectedComparison } from '../../budget/expected/compare-expected.ts';
import type { Outcome } from '../../budget/outcome.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterSummary } from './roster-summary.ts';

/** What a report must say of the run besides its result. */
export interface RunFacts {
  /** Version of the program. */
  readonly tool: Shown;
  readonly policy: Policy;
  readonly rosters: RosterSummary;
  /** Of a plan, which reads nobody by name: where its people come from and what it rests on, in place of what was read. */
  readonly planned?: readonly Shown[] | undefined;
  readonly language: Language;
  /** Somebody else's figures beside ours, where they were given. */
  readonly expected?: ExpectedComparison | undefined;
  /** The budget that this one changes, where one was given. */
  readonly against?: AgainstSaved | undefined;
  /** Contributions paid and benefits received, where they were given. */
  readonly outcome?: Outcome | undefined;
}
