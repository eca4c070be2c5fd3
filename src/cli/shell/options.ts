import type { ProjectKey } from '../../domain/kinds/project-key.ts';
import type { HelpKey } from '../../text/shell/help.ts';

/** One option of a command, as it stands in the command's table. Of what kind it is decides what a handler gets. */
export type OptionSpec = Flag | TextOption | ListOption | ChoiceOption | FolderOption;

interface Base {
  /** Such as `-o, --output <file>`. */
  readonly flags: string;
  readonly help: HelpKey;
  /** What is written where it says: looked at before anything is read. `format=file` is a file behind its format, `json` a file that may be named without its ending. */
  readonly writes?: 'file' | 'folder' | 'format=file' | 'json';
  /** What of a project file fills the option where the command line does not. */
  readonly project?: ProjectKey;
}

/** Given or not. */
export interface Flag extends Base {
  readonly kind: 'flag';
}

export interface TextOption extends Base {
  readonly kind: 'text';
  readonly required: boolean;
}

/** May be given several times. */
export interface ListOption extends Base {
  readonly kind: 'list';
  readonly required: boolean;
}

/** One of some words; the first is the standard, unless there is none. */
export interface ChoiceOption extends Base {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly standard: string | undefined;
}

/** `--fix` alone, or with a folder. */
export interface FolderOption extends Base {
  readonly kind: 'folder';
}

export const flag = (flags: string, help: HelpKey) => ({ kind: 'flag', flags, help }) as const;
export const textOption = (flags: string, help: HelpKey) =>
  ({ kind: 'text', flags, help, required: false }) as const;
export const requiredOption = (flags: string, help: HelpKey) =>
  ({ kind: 'text', flags, help, required: true }) as const;
export const list = (flags: string, help: HelpKey) =>
  ({ kind: 'list', flags, help, required: false }) as const;
export const requiredList = (flags: string, help: HelpKey) =>
  ({ kind: 'list', flags, help, required: true }) as const;
export const folder = (flags: string, help: HelpKey) =>
  ({ kind: 'folder', flags, help, writes: 'folder' }) as const;

/** What the command line gives for an option; undefined where it says nothing of it. */
export type Given = (spec: OptionSpec) => unknown;

/** What the option says is written: that it may be is looked at before anything is read. */
export const writing = <const S extends OptionSpec>(what: NonNullable<Base['writes']>, spec: S) =>
  ({ ...spec, writes: what }) as const;

/** The option's value may stand in a project file. */
export const fromProject = <const S extends OptionSpec>(key: ProjectKey, spec: S) =>
  ({ ...spec, project: key }) as const;

/** One of the words, or nothing. */
export const oneOf = <const C extends string>(flags: string, help: HelpKey, ...choices: readonly C[]) =>
  ({ kind: 'choice', flags, help, choices, standard: undefined }) as const;

/** The formats of a result are the keys of the table that makes them: none is declared that is not made. */
export const format = <F extends string>(formats: Readonly<Record<F, unknown>>, standard: NoInfer<F>) =>
  ({
    kind: 'choice',
    flags: '--format <format>',
    help: 'format',
    choices: keysOf(formats),
    standard,
    project: 'formats',
  }) as const;

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as string[] as K[];

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** What a handler gets of an option. */
type ValueOf<S extends OptionSpec> = S extends { kind: 'flag' }
  ? boolean
  : S extends { kind: 'list' }
    ? readonly string[]
    : S extends { kind: 'folder' }
      ? string | true | undefined
      : S extends { kind: 'choice'; choices: readonly (infer C)[]; standard: infer D }
        ? C | (D extends undefined ? undefined : never)
        : S extends { kind: 'text'; required: true }
          ? string
          : string | undefined;

/** The options of a command as its handler gets them, by the names of its table. */
export type OptionsOf<T extends OptionTable> = { readonly [K in keyof T]: ValueOf<T[K]> };

/** `--policy` of `--policy <file>`, `--output` of `-o, --output <file>`. */
export const longFlag = ({ flags }: Pick<OptionSpec, 'flags'>): string =>
  flags.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? flags;

/** The values of a table's options, each as its kind says, from what was given on the command line. */
export function optionValues<T extends OptionTable>(
  table: T,
  given: (spec: OptionSpec) => unknown,
): OptionsOf<T> {
  const values = Object.entries(table).map(([name, spec]) => [name, valueGiven(spec, given(spec))]);
  // Each value is made by its kind, which is what the type is made of.
  return Object.fromEntries(values) as OptionsOf<T>;
}

function valueGiven(
  spec: OptionSpec,
  given: unknown,
): string | true | boolean | readonly string[] | undefined {
  if (spec.kind === 'flag') return given === true;
  if (spec.kind === 'list') return Array.isArray(given) ? given.map(String) : [];
  if (spec.kind === 'folder' && given === true) return true;
  if (given !== undefined) return String(given);
  return spec.kind === 'choice' ? spec.standard : undefined;
}
