import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { longFlag } from '../../src/cli/shell/options.ts';

/** The formats that a command declares, from its own table of options. */
export function formatsOf(command: string): readonly string[] {
  const { options = [] } = COMMANDS.find(({ name }) => name === command) ?? {};
  return options.flatMap((option) =>
    option.kind === 'choice' && longFlag(option) === '--format' ? option.choices : [],
  );
}

/** Those that go to a screen: a workbook and a Parquet file are bytes. */
export const printedFormats = (command: string): readonly string[] =>
  formatsOf(command).filter((format) => !IN_FILES.has(format));

/** Bytes: they need `-o`. */
export const IN_FILES: ReadonlySet<string> = new Set(['xlsx', 'parquet']);
