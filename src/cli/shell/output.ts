import { resolve } from 'node:path';
import type { WorkbookModel } from '../../domain/workbook.ts';
import { writeChunks } from '../../io/machine/write-chunks.ts';
import { type Content, writeOneFile } from '../../io/machine/write-files.ts';
import { joinLines } from '../../reports/parts/joined.ts';
import type { RosterOutcome } from '../../run/rosters/read-rosters.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { type Options, text } from './asked.ts';
import { CliError, type Context } from './io.ts';

/**
 * The result goes to `-o FILE`, else to stdout. Inputs are never overwritten, other files only with `--force`.
 * @throws UnwritableFile
 */
export async function emit(
  content: string | Iterable<string>,
  options: Options,
  context: Context,
  inputs: readonly string[],
): Promise<void> {
  const path = text(options, 'output');
  if (path !== undefined) {
    const whole = typeof content === 'string' ? content : (target: string) => writeChunks(target, content);
    return emitFile(path, whole, options, context, inputs);
  }
  const chunks: Iterable<string> = typeof content === 'string' ? [content] : content;
  for (const chunk of chunks) {
    await context.io.out(chunk);
    if (context.io.closed?.()) return;
  }
}

export async function emitFile(
  path: string,
  content: Content,
  options: Options,
  context: Context,
  inputs: readonly string[],
): Promise<void> {
  const written = resolve(context.io.cwd, path);
  await writeOneFile(written, content, {
    force: options.force === true,
    inputs: [...inputs.map((input) => resolve(context.io.cwd, input)), ...context.inputs],
  });
  context.io.err(`${CLI_TEXT[context.language].wrote(path)}\n`);
}

/** A workbook goes to a file, never to a screen. @throws CliError without `-o`. */
export async function emitWorkbook(
  model: WorkbookModel,
  options: Options,
  context: Context,
  inputs: readonly string[],
): Promise<void> {
  const path = text(options, 'output');
  if (path === undefined) throw new CliError(CLI_TEXT[context.language].missingOption('-o FILE.xlsx'));
  return emitFile(path, model, options, context, inputs);
}

/** Says on stderr which files could not be read, a sentence each, and which lock files were passed over. */
export function sayUnread(outcome: RosterOutcome, context: Context): void {
  for (const error of outcome.unreadable) context.io.err(`${unreadableText(context.language, error)}\n`);
  for (const file of outcome.headerless) context.io.err(`${CLI_TEXT[context.language].headerless(file)}\n`);
  for (const lock of outcome.locks) context.io.err(`${CLI_TEXT[context.language].lockPassedOver(lock)}\n`);
}

/** Says on stderr what each `--join` gave, where the result itself does not. */
export function sayJoins({ joins }: RosterOutcome, { io, language }: Context): void {
  for (const line of joinLines(joins, language)) io.err(`${line}\n`);
}
