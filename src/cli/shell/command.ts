import type { HelpKey } from '../../text/shell/help.ts';
import type { Context } from './io.ts';

/** A command's handler: gets its arguments and options as commander parsed them, gives the exit code. */
export type Handler = (
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
  context: Context,
) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  readonly help: HelpKey;
  /** Such as `<files...>`; with the key of its description. */
  readonly args: readonly (readonly [syntax: string, help: HelpKey])[];
  readonly options: readonly OptionSpec[];
  /** Loads the handler: only the command that runs is read from disk. */
  load(): Promise<{ run: Handler }>;
}

export interface OptionSpec {
  readonly flags: string;
  readonly help: HelpKey;
  readonly choices?: readonly string[] | undefined;
  /** May be given several times; the values come as a list. */
  readonly repeated?: boolean | undefined;
  readonly required?: boolean | undefined;
}

/** `--policy` of `--policy <file>`, `--output` of `-o, --output <file>`. */
export const longFlag = ({ flags }: Pick<OptionSpec, 'flags'>): string =>
  flags.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? flags;
