import { resolve, sep } from 'node:path';
import type { Options } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { type OutputFile, writeFiles } from '../../io/machine/write-files.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';

/**
 * Names for the copies of several files in one folder: each its own path below the folder that all share, so that two
 * villages' `data.xlsx` stay two files.
 */
export function copyNames(files: readonly string[], cwd: string): string[] {
  const paths = files.map((file) => resolve(cwd, file).split(sep));
  const folders = paths.map((path) => path.slice(0, -1));
  const shared = folders.reduce((common, folder) => {
    const differs = common.findIndex((piece, index) => piece !== folder[index]);
    return differs < 0 ? common : common.slice(0, differs);
  });
  return paths.map((path) => path.slice(shared.length).map(safeName).join('/'));
}

/** What Windows allows in a name. */
const safeName = (name: string): string => name.replace(/[\\:*?"<>|]/g, '_');

/** The name of a copy: what is no workbook of the new kind becomes one. */
export const copyName = (name: string): string =>
  /\.(xlsx|xlsm|xltx|xltm)$/i.test(name) ? name : `${name}.xlsx`;

/** @throws CliError when the roster came through stdin: it cannot be read again. */
export function refuseStdin(files: readonly string[], option: string, context: Context): void {
  if (files.includes('-')) throw new CliError(CLI_TEXT[context.language].notFromStdin(option));
}

/** Copies hold whole NIKs: only their owner may read them. @throws CliError, UnwritableFile */
export async function writeCopies(
  folder: string,
  copies: readonly OutputFile[],
  inputs: readonly string[],
  options: Options,
  context: Context,
): Promise<void> {
  const { io, language } = context;
  try {
    await writeFiles(resolve(io.cwd, folder), copies, {
      force: options.force === true,
      ownerOnly: true,
      inputs: [...inputs.map((input) => resolve(io.cwd, input)), ...context.inputs],
    });
  } catch (error) {
    throw error instanceof UnreadableFile ? new CliError(unreadableText(language, error)) : error;
  }
  io.err(`${CLI_TEXT[language].wroteFolder(folder, copies.length)}\n`);
}
