import { Command, CommanderError, Option } from 'commander';
import { joined, ownWords, type Shown, said, shownName, shownText } from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { CLI_TEXT, type CliText } from '../../text/shell/cli.ts';
import { HELP } from '../../text/shell/help.ts';
import { placeholders } from '../../text/shell/placeholders.ts';
import { asMeant } from '../words/as-meant.ts';
import type { CommandSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import { CliError, type Context } from './io.ts';
import { longFlag, type OptionSpec } from './options.ts';
import type { Prompt } from './prompt.ts';

/** Runs one command line. @throws CliError for what the user can mend. */
export async function runProgram(typed: readonly string[], context: Context): Promise<number> {
  const { argv, filesAlone } = await asMeant(typed, context.io.cwd);
  const { openPrompt } = context.io;
  if (filesAlone !== undefined && openPrompt !== undefined) return guidedRun(context, openPrompt, filesAlone);
  let exitCode = 0;
  const program = buildProgram(argv, context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return afterCommander(error, argv, CLI_TEXT[context.language]);
    throw error;
  }
}

function buildProgram(argv: readonly string[], context: Context, done: (code: number) => void): Command {
  const { language, version, io } = context;
  const text = CLI_TEXT[language];
  const program = new Command('enroll');
  program
    .description(HELP.program[language])
    .usage(`${text.options} ${text.command}`)
    .version(version, '-V, --version', HELP.version[language])
    .addOption(new Option(placeholders('--lang <language>', language), HELP.lang[language]))
    .addOption(new Option('--no-project', HELP.noProject[language]))
    .addOption(new Option('-q, --quiet', HELP.quiet[language]))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (help) => void io.out(ownWords(help)), writeErr: () => undefined })
    .configureHelp({
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      commandUsage: (command) =>
        [...(command.parent ? [command.parent.name()] : []), command.name(), command.usage()].join(' '),
      styleTitle: (title) => text.helpTitles[title] ?? title,
      showGlobalOptions: true,
    })
    .helpOption('-h, --help', HELP.help[language])
    .addHelpText('after', otherNames(language));
  program.action(async () => {
    if (io.openPrompt === undefined) program.outputHelp();
    else done(await guidedRun(context, io.openPrompt));
  });
  for (const spec of COMMANDS) {
    const command = namedCommand(program, spec, context);
    // The options of all commands are some 150: only those of a command that is called are made.
    if (argv.includes(spec.name) || argv.includes(spec.indonesian)) addInputs(command, spec, context, done);
  }
  return program;
}

/** Below the list of commands: how else they can be called. */
function otherNames(language: Context['language']): string {
  const names = COMMANDS.filter(({ name, indonesian }) => name !== indonesian);
  const width = Math.max(...names.map(({ indonesian }) => indonesian.length)) + 2;
  const cells = names.map(({ name, indonesian }) => `${indonesian.padEnd(width)}${name.padEnd(width)}`);
  const half = Math.ceil(cells.length / 2);
  const rows = cells.slice(0, half).map((cell, row) => `  ${cell}  ${cells[row + half] ?? ''}`.trimEnd());
  return [
    '',
    HELP.otherNames[language],
    ...rows,
    '',
    ...HELP.bareFiles[language].replaceAll('`', '').split(/(?<=\.) /),
  ].join('\n');
}

/** Asks what to do and does it, until she leaves: `enroll` alone, or with files alone, on a terminal. */
async function guidedRun(
  context: Context,
  openPrompt: () => Promise<Prompt>,
  files?: readonly string[],
): Promise<number> {
  const [guide, { guideWorld }] = await Promise.all([
    import('../guide/guide.ts'),
    import('./guide-world.ts'),
  ]);
  const prompt = await openPrompt();
  return guide.guidedRun(guideWorld(context, prompt, runProgram), files).finally(() => prompt.close());
}

type SpokenArgument = readonly [syntax: string, help: string];

const spokenArguments = ({ args }: CommandSpec, { language }: Context): readonly SpokenArgument[] =>
  args.map(([syntax, help]) => [placeholders(syntax, language), HELP[help][language]]);

/** A command as the list of them shows it. */
function namedCommand(program: Command, spec: CommandSpec, context: Context): Command {
  const { language } = context;
  const command = program.command(spec.name).description(HELP[spec.help][language]);
  if (spec.indonesian !== spec.name) command.alias(spec.indonesian);
  const args = spokenArguments(spec, context).map(([syntax]) => syntax);
  command.usage([CLI_TEXT[language].options, ...args].join(' '));
  return command.helpOption('-h, --help', HELP.help[language]);
}

/** What a command takes, and what it does with it. */
function addInputs(
  command: Command,
  spec: CommandSpec,
  context: Context,
  done: (code: number) => void,
): void {
  const args = spokenArguments(spec, context);
  // What a project file may give is looked for there first: `command.ts` says what is missing.
  const optional = (syntax: string): string => syntax.replace(/^<(.*)>$/, '[$1]');
  for (const [syntax, help] of args) command.argument(spec.rosters ? optional(syntax) : syntax, help);
  const names = new Map<OptionSpec, string>();
  for (const one of spec.options) {
    const option = toOption(one, context);
    names.set(one, option.attributeName());
    command.addOption(option);
  }
  command.action(async (...given: unknown[]) => {
    const values = given
      .slice(0, spec.args.length)
      .flat()
      .filter((value) => value !== undefined);
    const found = (one: OptionSpec): unknown => command.getOptionValue(names.get(one) ?? '');
    const { project, quiet } = command.parent?.opts() ?? {};
    const io = quiet === true ? { ...context.io, quiet: true, status: undefined } : context.io;
    done(await spec.run(values.map(String), found, { ...context, io, withoutProject: project === false }));
  });
}

function toOption(spec: OptionSpec, { language }: Context): Option {
  const choices = spec.kind === 'choice' ? ` (${spec.choices.join(', ')})` : '';
  const option = new Option(placeholders(spec.flags, language), HELP[spec.help][language] + choices);
  if ('required' in spec && spec.required && spec.project === undefined) option.makeOptionMandatory();
  if (spec.flags.includes('<'))
    option.argParser((value: string, before: unknown) => accepted(spec, value, before, language));
  return option;
}

function accepted(
  spec: OptionSpec,
  value: string,
  before: unknown,
  language: Context['language'],
): string | string[] {
  const name = longFlag(spec);
  // An empty shell variable must not mean "here" or "everything".
  if (value.trim() === '') throw new CliError(CLI_TEXT[language].missingValue(ownWords(name)));
  if (spec.kind === 'choice' && !spec.choices.includes(value)) {
    throw new CliError(
      CLI_TEXT[language].notUsable(
        ownWords(name),
        shownName(value),
        joined(spec.choices.map(ownWords), ', '),
        nearestWord(value, spec.choices.map(ownWords)),
      ),
    );
  }
  return spec.kind === 'list' ? [...(Array.isArray(before) ? before : []), value] : value;
}

/** Commander speaks English; what it found is said again in the user's language. */
function afterCommander(error: CommanderError, argv: readonly string[], text: CliText): number {
  if (error.exitCode === 0) return 0;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentences: Readonly<Record<string, () => Shown>> = {
    'commander.unknownOption': () => unknownOption(quoted, argv, text),
    'commander.unknownCommand': () => unknownCommand(quoted, text),
    'commander.excessArguments': () => excess(argv, text),
    'commander.missingArgument': () => text.missingArgument(shownText(quoted)),
    'commander.optionMissingArgument': () => text.missingValue(shownName(quoted)),
    'commander.missingMandatoryOptionValue': () => text.missingOption(shownName(quoted)),
  };
  const sentence = sentences[error.code];
  if (sentence === undefined) throw error;
  throw new CliError(said`${sentence()} ${text.seeHelp}`);
}

const NAMES = COMMANDS.flatMap(({ name, indonesian }) => [name, indonesian]);

const unknownCommand = (word: string, text: CliText): Shown =>
  text.unknownCommand(shownName(word), nearestWord(word, NAMES.map(ownWords)));

/** Among the options of the command that is named, else of all. */
function unknownOption(word: string, argv: readonly string[], text: CliText): Shown {
  const named = COMMANDS.filter(({ name, indonesian }) =>
    [name, indonesian].some((one) => argv.includes(one)),
  );
  const flags = (named.length > 0 ? named : COMMANDS).flatMap(({ options }) => options.map(longFlag));
  const [given = ''] = word.split('=');
  return text.unknownOption(
    shownName(word),
    nearestWord(given, [...flags, '--lang', '--no-project', '--quiet', '--help', '--version'].map(ownWords)),
  );
}

/** A word that is no command, or one word too many behind a command. */
function excess(argv: readonly string[], text: CliText): Shown {
  const [word = ''] = argv;
  return NAMES.includes(word) ? text.tooManyArguments(shownName(word)) : unknownCommand(word, text);
}
