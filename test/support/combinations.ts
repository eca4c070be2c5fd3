import type { CommandSpec } from '../../src/cli/shell/command.ts';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { longFlag, type OptionSpec } from '../../src/cli/shell/options.ts';
import { formatsOf, IN_FILES } from './formats.ts';

/** What the options of all commands are given; `OUT` stands for a folder that nothing is in yet. */
export interface Given {
  /** By the long name of an option. */
  readonly values: Readonly<Record<string, string>>;
  /** For an option that nobody has thought of, one that is new. */
  readonly other: string;
  /** What stands behind the name of a command; by its arguments where it is not named. */
  readonly arguments: Readonly<Record<string, readonly string[]>>;
  /** Rosters, for commands that read them. */
  readonly files: readonly string[];
  /** Options that ask for whole numbers. */
  readonly except: readonly string[];
}

/** Every option of every command as the tables of the program have them, each with every format: a new one is among them by itself. */
export function everyOption(given: Given): string[][] {
  return COMMANDS.flatMap((command) => {
    const base = baseOf(command, given);
    const formats = formatsOf(command.name);
    const ways = [
      [],
      ...command.options
        .filter((option) => !base.includes(longFlag(option)) && longFlag(option) !== '--format')
        .filter((option) => !given.except.includes(`${command.name} ${longFlag(option)}`))
        .flatMap((option) => variantsOf(option, given)),
    ];
    return ways.flatMap((way) =>
      (formats.length === 0 ? [[]] : formats.map((format) => ['--format', format])).map((format) => [
        ...base,
        ...way,
        ...format,
        ...(IN_FILES.has(format[1] ?? '') && ![...base, ...way].includes('--output')
          ? ['--output', `OUT/hasil.${format[1]}`]
          : []),
      ]),
    );
  });
}

function baseOf({ name, args, options }: CommandSpec, given: Given): string[] {
  const needed = options.filter((option) => 'required' in option && option.required);
  const useful = options.filter((option) => ['--policy', '--month', '--year'].includes(longFlag(option)));
  const chosen = new Set(
    needed.length > 0 || useful.length < 3 ? [...needed, ...useful] : useful.slice(0, 2),
  );
  const words = given.arguments[name] ?? argumentsOf(args, given);
  return [
    name,
    ...words,
    ...[...chosen]
      .filter((option) => !words.includes(longFlag(option)))
      .flatMap((option) => variantsOf(option, given)[0] ?? []),
  ];
}

function argumentsOf(args: CommandSpec['args'], { files }: Given): readonly string[] {
  if (args.some(([syntax]) => syntax.includes('...'))) return files;
  return files.slice(0, args.length);
}

/** An option as it may stand on a command line, in each of its ways. */
function variantsOf(option: OptionSpec, { values, other }: Given): string[][] {
  const long = longFlag(option);
  if (option.kind === 'flag') return [[long]];
  if (option.kind === 'choice') return option.choices.map((choice) => [long, choice]);
  const value = values[long] ?? (option.writes ? WRITTEN[option.writes] : other);
  return option.kind === 'folder' ? [[long], [long, value]] : [[long, value]];
}

const WRITTEN = {
  file: 'OUT/hasil',
  folder: 'OUT/hasil',
  'format=file': 'json=OUT/juga.json',
  json: 'OUT/simpan',
} as const;
