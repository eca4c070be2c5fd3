import { resolve } from 'node:path';
import { type Options, text } from '../../cli/shell/asked.ts';
import type { Context } from '../../cli/shell/io.ts';
import { writeMarkedCopy } from '../../io/patch/marked-copy.ts';
import { markingOf } from '../../reports/findings/marking.ts';
import type { SheetResult, ValidationReport } from '../../reports/findings/report.ts';
import { copyName, copyNames, refuseStdin, writeCopies } from './copies.ts';

/** `--marked FOLDER`: a copy of every roster that was read, its cells coloured and noted. */
export async function writeMarked(
  report: ValidationReport,
  sheets: readonly SheetResult[],
  options: Options,
  context: Context,
): Promise<void> {
  const folder = text(options, 'marked') ?? '';
  const files = [...new Set(sheets.map(({ file }) => file))];
  refuseStdin(files, '--marked', context);
  if (files.length === 0) return;
  const names = copyNames(files, context.io.cwd);
  const copies = files.map((file, index) => ({
    name: copyName(names[index] ?? file),
    content: (target: string) =>
      writeMarkedCopy(resolve(context.io.cwd, file), markingOf(report, file, sheets), target),
  }));
  await writeCopies(folder, copies, files, options, context);
}
