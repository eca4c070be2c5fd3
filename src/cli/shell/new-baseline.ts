import { type BaselineEntry, writeBaseline } from '../../checks/engine/baseline.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import type { RowPeople } from '../../checks/engine/row-people.ts';
import { type CalendarDate, parseIsoDate } from '../../domain/date.ts';
import { shownName, word } from '../../domain/shown.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { CliError, type Context } from './io.ts';
import { emitFile } from './output.ts';

/** A baseline that is to be written once the findings are known. */
export interface NewBaseline {
  /** Entries of an older baseline that are still `needed` come first. @throws UnwritableFile */
  write(findings: readonly Finding[], people: RowPeople, needed: readonly BaselineEntry[]): Promise<void>;
}

interface Asked {
  readonly file: string | undefined;
  readonly reason: string | undefined;
  readonly expires: string | undefined;
  readonly force: boolean;
}

/** `--write-baseline` with its reason and last day. @throws CliError where one is missing or the day is past. */
export function newBaseline(
  { file, reason, expires: day, force }: Asked,
  asOf: CalendarDate,
  context: Context,
): NewBaseline {
  const text = CLI_TEXT[context.language];
  if (file === undefined) throw new CliError(text.missingOption(word('--write-baseline')));
  if (reason === undefined) throw new CliError(text.missingOption(word('--reason')));
  if (day === undefined) throw new CliError(text.missingOption(word('--expires')));
  const expires = parseIsoDate(day);
  if (expires === undefined || expires < asOf)
    throw new CliError(text.notUsable(word('--expires'), shownName(day), text.laterDay));
  return {
    write: (findings, people, needed) =>
      emitFile(file, writeBaseline(findings, people, reason, expires, needed), { force }, context),
  };
}
