import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';

/** What lies at a path that a person named. */
export type FoundPath =
  | { readonly is: 'rosters'; readonly files: readonly string[] }
  | { readonly is: 'nothing' }
  | { readonly is: 'empty-folder' }
  | { readonly is: 'other-kind' };

/** A regency of the official list. */
export interface NamedRegency {
  /** `33.10` */
  readonly code: Shown;
  /** `Kabupaten Klaten` */
  readonly name: Shown;
}

/** What the guided run asks of the world; a command line or a test gives it. Paths as the person named them. */
export interface GuideWorld {
  readonly language: Language;
  /** The month of today. */
  readonly month: Month;
  say(text: Shown): void;
  /** How wide the screen is just now. */
  columns(): number;
  /** The answer without the line's end; undefined when there is none any more. */
  answer(question: Shown): Promise<string | undefined>;
  /** The names of rosters and policies in a folder, the working folder where none is named, sorted. */
  here(
    folder?: string,
  ): Promise<{ readonly rosters: readonly string[]; readonly policies: readonly string[] }>;
  /** What is at the path. */
  look(path: string): Promise<FoundPath>;
  exists(path: string): Promise<boolean>;
  /** Whether the file, or what lies in the folder, is a result of ours. */
  isOurs(path: string): Promise<boolean>;
  /** The policies that commands take by themselves: those of a project file over the working folder. */
  projectPolicies(): Promise<readonly string[]>;
  /** The regencies and cities of the official list; loaded when they are first asked for. */
  regencies(): Promise<readonly NamedRegency[]>;
  /** Whether a project file lies in the folder or above it. */
  hasProject(folder: string): Promise<boolean>;
  /** Writes a file; false, and said, where it could not be written. */
  write(path: string, text: string): Promise<boolean>;
  /** Runs a command line and gives its exit code; what it says it says itself. */
  run(words: readonly string[]): Promise<number>;
  /** How many cells of the rosters have one right answer. */
  fixable(files: readonly string[], policies: readonly string[]): Promise<number>;
  /** Writes copies of the rosters with what has one right answer; gives their paths, none where they could not be written. */
  mend(files: readonly string[], policies: readonly string[], folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  /** Shows a file in the program that the system has for it; false where it has none. */
  open(path: string): Promise<boolean>;
  wholePath(path: string): Shown;
}
