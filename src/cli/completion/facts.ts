import type { Language } from '../../domain/language.ts';
import { HELP } from '../../text/shell/help.ts';
import type { CommandSpec } from '../shell/command.ts';
import type { OptionSpec } from '../shell/options.ts';

/** What a shell offers of one command. */
export interface CompletedCommand {
  /** English, then Indonesian where that is another word. */
  readonly names: readonly string[];
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What may stand behind the command; files where the list is empty. */
  readonly words: readonly string[];
}

export interface CompletedOption {
  /** Such as `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** Whether something stands behind it. */
  readonly takesValue: boolean;
  /** What may; files where the list is empty. */
  readonly choices: readonly string[];
}

/** What every command takes besides its own options. */
const GENERAL = [
  { flags: ['--lang'], help: 'lang', takesValue: true, choices: ['id', 'en'] },
  { flags: ['--no-project'], help: 'noProject', takesValue: false, choices: [] },
  { flags: ['-q', '--quiet'], help: 'quiet', takesValue: false, choices: [] },
  { flags: ['-h', '--help'], help: 'help', takesValue: false, choices: [] },
] as const;

export const generalOptions = (language: Language): readonly CompletedOption[] =>
  GENERAL.map(({ help, ...one }) => ({ ...one, about: HELP[help][language] }));

/** Everything that can be completed, from the tables of commands and options. `words` by command: what its first argument may be. */
export const completedCommands = (
  commands: readonly CommandSpec[],
  words: Readonly<Partial<Record<string, readonly string[]>>>,
  language: Language,
): readonly CompletedCommand[] =>
  commands.map(({ name, indonesian, help, options }) => ({
    names: [...new Set([name, indonesian])],
    about: HELP[help][language],
    options: [...options.map((one) => optionOf(one, language)), ...generalOptions(language)],
    words: words[name] ?? [],
  }));

function optionOf(spec: OptionSpec, language: Language): CompletedOption {
  return {
    flags: spec.flags.split(/[ ,]+/).filter((one) => one.startsWith('-')),
    about: HELP[spec.help][language],
    // `--fix` may stand alone: what is behind it may be a roster.
    takesValue: spec.flags.includes('<'),
    choices: spec.kind === 'choice' ? spec.choices : [],
  };
}
