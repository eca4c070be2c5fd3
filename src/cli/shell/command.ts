import { PROJECT_FILES } from '../../domain/kinds/project-key.ts';
import { NOTHING, type Shown, said, shownName } from '../../domain/shown.ts';
import { findUpwards } from '../../io/machine/find-upwards.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import type { HelpKey } from '../../text/shell/help.ts';
import { placeholders } from '../../text/shell/placeholders.ts';
import { CliError, type Context } from './io.ts';
import { refuseMisnamed, withNamedFormat } from './named-format.ts';
import { type Given, type OptionSpec, type OptionsOf, type OptionTable, optionValues } from './options.ts';

/** A command's handler: gets its arguments and its options as their table types them, gives the exit code. */
export type Handler<T extends OptionTable> = (
  args: readonly string[],
  options: OptionsOf<T>,
  context: Context,
) => Promise<number>;

interface CommandFacts {
  readonly name: string;
  /** Its other name; the same where both languages have one word. */
  readonly indonesian: string;
  readonly help: HelpKey;
  /** Such as `<files...>`; with the key of its description. */
  readonly args: readonly (readonly [syntax: string, help: HelpKey])[];
  /** Its arguments are rosters, which a project file may name: as many as there are, or an old and a new one. */
  readonly rosters?: 'files' | 'pair';
  /** Where this option is given, nothing is taken from a project file for rosters, or for these options. */
  readonly instead?: { readonly given: OptionSpec; readonly of: 'rosters' | readonly OptionSpec[] };
  /**
   * It tells of what is not there yet: without a month that of the latest rosters is meant, and what a project file names for a
   * month without files stands as it would be called.
   */
  readonly awaits?: true;
  /** Whether it takes anything from a project file; where it is not said, always. */
  usesProject?(words: readonly string[], given: Given): boolean;
}

export interface CommandSpec extends CommandFacts {
  readonly options: readonly OptionSpec[];
  /** Loads the handler and runs it: only the command that runs is read from disk. */
  run(args: readonly string[], given: Given, context: Context): Promise<number>;
}

/** A command whose handler fits its table of options. */
export function command<const T extends OptionTable>(
  spec: CommandFacts & {
    readonly options: T;
    load(): Promise<{ readonly run: Handler<T> }>;
  },
): CommandSpec {
  const { load, options, ...facts } = spec;
  const all = Object.values(options);
  return {
    ...facts,
    options: all,
    async run(args, typed, context) {
      const asked = withNamedFormat(all, typed, context);
      const { words, given } = await withProject({ ...facts, options: all }, args, asked, context);
      refuseMissing(facts, all, words, given, context);
      refuseMisnamed(all, given, context);
      const outputs = all.filter(({ writes }) => writes !== undefined);
      if (outputs.some((one) => given(one) !== undefined)) {
        const { checkOutputs } = await import('./check-outputs.ts');
        await checkOutputs(outputs, all, given, context);
      }
      const { run } = await load();
      const code = await run(words, optionValues(options, given), context);
      if (isSeen(context)) {
        const { sayNext } = await import('../next/next-step.ts');
        sayNext({ name: facts.name, words: args, options: all, given: asked, code }, context);
      }
      return code;
    },
  };
}

/** Whether a person looks on, whom no guided run tells what comes next. */
const isSeen = ({ io, guided }: Context): boolean =>
  guided !== true && io.quiet !== true && (io.terminal || io.status !== undefined);

/** What the command line says, and what a project file says where that does not. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly given: Given;
}

/** @throws Refused for a project file that is wrong, or names what is not there */
async function withProject(
  spec: Omit<CommandSpec, 'run'>,
  words: readonly string[],
  given: Given,
  context: Context,
): Promise<CommandLine> {
  const takes = spec.rosters !== undefined || spec.options.some(({ project }) => project !== undefined);
  if (!takes || context.withoutProject || spec.usesProject?.(words, given) === false) return { words, given };
  const files = findUpwards(context.io.cwd, PROJECT_FILES);
  if (files.length === 0) return { words, given };
  const { filledFromProject } = await import('../project/fill.ts');
  return filledFromProject(files, spec, { words, given }, context);
}

/** What must be said and is said nowhere. @throws CliError */
function refuseMissing(
  { args, rosters }: CommandFacts,
  options: readonly OptionSpec[],
  words: readonly string[],
  given: Given,
  { language }: Context,
): void {
  const text = CLI_TEXT[language];
  const refuse = (sentence: Shown): never => {
    throw new CliError(said`${sentence} ${text.seeHelp}`);
  };
  const option = options.find((one) => 'required' in one && one.required && given(one) === undefined);
  if (option !== undefined) refuse(text.missingOption(shownName(placeholders(option.flags, language))));
  const needed = args.filter(([syntax]) => syntax.startsWith('<'));
  if (rosters === undefined || words.length >= needed.length) return;
  const [syntax = NOTHING] = needed[words.length] ?? [];
  refuse(text.missingArgument(shownName(placeholders(syntax, language).replace(/[<>.]/g, ''))));
}
