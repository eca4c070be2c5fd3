import type { HelpKey } from '../../text/shell/help.ts';
import type { Context } from './io.ts';
import { type OptionSpec, type OptionsOf, type OptionTable, optionValues } from './options.ts';

/** A command's handler: gets its arguments and its options as their table types them, gives the exit code. */
export type Handler<T extends OptionTable> = (
  args: readonly string[],
  options: OptionsOf<T>,
  context: Context,
) => Promise<number>;

export interface CommandSpec {
  readonly name: string;
  readonly help: HelpKey;
  /** Such as `<files...>`; with the key of its description. */
  readonly args: readonly (readonly [syntax: string, help: HelpKey])[];
  readonly options: readonly OptionSpec[];
  /** Loads the handler and runs it: only the command that runs is read from disk. */
  run(args: readonly string[], given: (spec: OptionSpec) => unknown, context: Context): Promise<number>;
}

/** A command whose handler fits its table of options. */
export function command<const T extends OptionTable>(spec: {
  readonly name: string;
  readonly help: HelpKey;
  readonly args: CommandSpec['args'];
  readonly options: T;
  load(): Promise<{ readonly run: Handler<T> }>;
}): CommandSpec {
  const { name, help, args, options } = spec;
  return {
    name,
    help,
    args,
    options: Object.values(options),
    async run(words, given, context) {
      const outputs = Object.values(options).filter(({ writes }) => writes !== undefined);
      if (outputs.some((one) => given(one) !== undefined)) {
        const { checkOutputs } = await import('./check-outputs.ts');
        await checkOutputs(outputs, Object.values(options), given, context);
      }
      const { run } = await spec.load();
      return run(words, optionValues(options, given), context);
    },
  };
}
