import type { Language } from '../domain/language.ts';
import type { Policy } from '../policy/policy.ts';
import type { Intake } from './intake.ts';

/** What a report must say of the run besides its result. */
export interface RunFacts {
  /** Version of the program. */
  readonly tool: string;
  readonly policy: Policy;
  readonly intake: Intake;
  readonly language: Language;
}
