import type { Code, FindingArgs } from '../../domain/finding.ts';
import type { Language } from '../../domain/language.ts';

/** What a person reads about one code, in one language. */
export interface Sentences<C extends Code> {
  readonly title: string;
  /** What stands there, and what should: `NIK 15 digit, seharusnya 16.` */
  message(args: FindingArgs[C]): string;
  /** What to do: `Samakan dengan KTP.` */
  todo(args: FindingArgs[C]): string;
  readonly wrong: string;
  readonly right: string;
}

/** The page of a code; a missing language does not compile. */
export interface FindingText<C extends Code> extends Readonly<Record<Language, Sentences<C>>> {
  /** Arguments with which `enroll explain` and the manual show the sentences. Invented. */
  readonly example: FindingArgs[C];
}
