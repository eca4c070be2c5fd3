import type { Language } from '../../domain/language.ts';
import type { Written } from '../../domain/shown/sayable.ts';

/** What a person reads about one code, in one language. */
export interface CheckSentences<Args> {
  readonly title: string;
  /** What stands there, and what should: `NIK 15 digit, seharusnya 16.` */
  message(args: Args): string;
  /** What to do: `Sesuaikan dengan KTP.` */
  todo(args: Args): string;
  readonly wrong: string;
  readonly right: string;
}

/** The page of a code; a missing language does not compile. */
export interface CheckPage<Args> extends Readonly<Record<Language, CheckSentences<Args>>> {
  /** Arguments with which `enroll explain` and the manual show the sentences. Invented. */
  readonly example: Written<Args>;
}
