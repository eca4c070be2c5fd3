import { resolve } from 'node:path';
import type { Content, OutputFile, Pieces } from '../../domain/output-file.ts';
import { said, shownName, word } from '../../domain/shown.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { isOpenToOthers } from '../../io/machine/owner-alone.ts';
import { writeFiles, writeOneFile } from '../../io/machine/write-files.ts';
import { csvChunks } from '../../io/write/write-csv.ts';
import type { Rendered } from '../../reports/parts/rendered.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { CliError, type Context, chat } from './io.ts';

/** `-o FILE` and `--force`. Inputs are never overwritten, other files only with `--force`. */
export interface OutputTarget {
  readonly output?: string | undefined;
  readonly force: boolean;
  /** The result holds personal data that nothing hides: only its owner may read the file, and that is said. */
  readonly unmask?: boolean | undefined;
}

/** The result goes to `-o FILE`, else to stdout. @throws UnwritableFile, CliError for a workbook without `-o` */
export async function emit(
  content: Content,
  { output, force, unmask }: OutputTarget,
  context: Context,
): Promise<void> {
  if (output !== undefined) return emitFile(output, content, { force, unmask }, context);
  for await (const piece of textPieces(content, context)) {
    if (typeof piece !== 'string') throw new RangeError('bytes are no text');
    await context.io.out(piece);
    if (context.io.closed?.()) return;
  }
}

/** A workbook and a table of typed columns go to a file, never to a screen. */
function textPieces(content: Content, { language }: Context): Pieces {
  if (typeof content === 'string') return [content];
  if (typeof content === 'function') return content({ sha256: async () => undefined });
  if ('rows' in content && !('columns' in content)) return csvChunks(content.rows, content);
  const file = 'columns' in content ? word('-o FILE.parquet') : word('-o FILE.xlsx');
  throw new CliError(CLI_TEXT[language].missingOption(file));
}

/** Whether what stands there may be replaced unasked. */
export async function isOwnResult(path: string, { guided }: Context): Promise<boolean> {
  if (guided !== true) return false;
  return (await import('../../io/machine/own-results.ts')).isAsWrittenOnDisk(path);
}

export async function emitFile(
  path: string,
  content: Content,
  { force, unmask = false }: Omit<OutputTarget, 'output'>,
  context: Context,
): Promise<void> {
  const { io, inputs } = context;
  const text = CLI_TEXT[context.language];
  const whole = resolve(io.cwd, path);
  const mayReplace = force || (await isOwnResult(whole, context));
  await writeOneFile(whole, content, { force: mayReplace, ownerOnly: unmask, inputs: [...inputs] });
  chat(io, said`${text.wrote(shownName(path))}\n`);
  if (!unmask) return;
  io.err(said`${text.unmasked}\n`);
  await sayIfOpen(resolve(io.cwd, path), context);
}

/** Said of what holds personal data where modes do not keep it to its owner. */
export async function sayIfOpen(path: string | undefined, { io, language }: Context): Promise<void> {
  if (path !== undefined && (await isOpenToOthers(path))) io.err(said`${CLI_TEXT[language].openToOthers}\n`);
}

/** A result, and beside it what is too long for it, which is said. */
export async function emitRendered(
  { content, detail }: Rendered,
  target: OutputTarget,
  context: Context,
): Promise<void> {
  // A result that must not be replaced is refused before anything is written beside it.
  const { output, force, unmask } = target;
  if (detail && output !== undefined && (force || !(await fileExists(resolve(context.io.cwd, output))))) {
    const { file, rows, limit, table } = detail;
    context.io.err(said`${CLI_TEXT[context.language].detailBeside(rows, limit, shownName(file))}\n`);
    await emitFile(file, table, { force, unmask }, context);
  }
  return emit(content, target, context);
}

/** Several files into a folder, all of them or none; `ownerOnly` where they hold whole NIKs. Returns their paths. @throws UnwritableFile */
export async function emitFolder(
  folder: string,
  files: readonly OutputFile[],
  how: { readonly force: boolean; readonly ownerOnly: boolean },
  { io, inputs }: Context,
): Promise<readonly string[]> {
  return writeFiles(resolve(io.cwd, folder), files, { ...how, inputs: [...inputs] });
}
