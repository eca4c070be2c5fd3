import { type BaselineEntry, writeBaseline } from '../../checks/engine/baseline.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import { type Options, text } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import { emitFile } from '../../cli/shell/output.ts';
import { type CalendarDate, parseIsoDate } from '../../domain/date.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';

/** A baseline that is to be written once the findings are known. */
export interface NewBaseline {
  /** Entries of an older baseline that are still `needed` come first. @throws UnwritableFile */
  write(
    findings: readonly Finding[],
    needed: readonly BaselineEntry[],
    inputs: readonly string[],
  ): Promise<void>;
}

/** `--write-baseline` with its reason and last day. @throws CliError where one is missing or the day is past. */
export function newBaseline(options: Options, asOf: CalendarDate, context: Context): NewBaseline {
  const said = CLI_TEXT[context.language];
  const [file, reason, day] = ['writeBaseline', 'reason', 'expires'].map((name) => text(options, name));
  if (file === undefined) throw new CliError(said.missingOption('--write-baseline'));
  if (reason === undefined) throw new CliError(said.missingOption('--reason'));
  if (day === undefined) throw new CliError(said.missingOption('--expires'));
  const expires = parseIsoDate(day);
  if (expires === undefined || expires < asOf)
    throw new CliError(said.notUsable('--expires', day, said.laterDay));
  return {
    write: (findings, needed, inputs) =>
      emitFile(file, writeBaseline(findings, reason, expires, needed), options, context, inputs),
  };
}
