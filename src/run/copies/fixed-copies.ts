import { resolve } from 'node:path';
import type { Options } from '../../cli/shell/asked.ts';
import type { Context } from '../../cli/shell/io.ts';
import type { SheetRow } from '../../domain/cell.ts';
import type { CellFix } from '../../domain/fix.ts';
import { cellName } from '../../domain/place.ts';
import { shownText } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { openBook } from '../../io/formats/open-book.ts';
import { possibleFixes, writeFixedCopy } from '../../io/patch/fixed-copy.ts';
import { csvText } from '../../io/write/write-csv.ts';
import type { ChosenSheet } from '../../roster/choose-sheet.ts';
import { fixesOf, monthFirstColumns } from '../../roster/fix.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import { FIELD_NAMES } from '../../text/roster/fields.ts';
import { type RosterRequest, rosterSheets } from '../rosters/roster-sheets.ts';
import { copyName, copyNames, refuseStdin, writeCopies } from './copies.ts';

interface FileFixes {
  readonly file: string;
  readonly fixes: readonly CellFix[];
}

const SHOWN = 20;

/** `--fix` says what has one right answer; `--fix FOLDER` writes copies with it and a list of every change. */
export async function runFixes(
  files: readonly string[],
  request: RosterRequest,
  options: Options,
  context: Context,
): Promise<void> {
  refuseStdin(files, '--fix', context);
  const found: FileFixes[] = [];
  for (const file of files) found.push({ file, fixes: await fixesOfFile(file, request, context) });
  if (typeof options.fix === 'string') await writeFixes(options.fix, found, options, context);
  else sayFixes(found, context);
}

/** A file that cannot be read has been told of already, and has no fixes. */
async function fixesOfFile(
  file: string,
  request: RosterRequest,
  context: Context,
): Promise<readonly CellFix[]> {
  try {
    const book = await openBook(file);
    try {
      const fixes: CellFix[] = [];
      for (const chosen of await rosterSheets(book, request, context))
        fixes.push(...(await fixesOfSheet(chosen, request)));
      return await possibleFixes(file, fixes);
    } finally {
      await book.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

async function fixesOfSheet({ sheet, reading }: ChosenSheet, { policy }: RosterRequest): Promise<CellFix[]> {
  const rows = new Map<number, RosterRow[]>();
  for await (const batch of reading.rows())
    for (const item of batch) {
      if (item.kind !== 'worker') continue;
      const number = item.row.place.row ?? 0;
      rows.set(number, [...(rows.get(number) ?? []), item.row]);
    }
  const context = {
    known: policy.known,
    columns: reading.layout?.columns ?? [],
    monthFirst: monthFirstColumns([...rows.values()].flat()),
  };
  const fixes: CellFix[] = [];
  const take = (source: SheetRow): void => {
    // A row of a form stands for several people; which cell is whose is not certain enough to write into it.
    const [row, ...others] = rows.get(source.row) ?? [];
    if (row && others.length === 0) fixes.push(...fixesOf(row, source, context));
  };
  for await (const batch of sheet.rows()) for (const source of batch) take(source);
  return fixes;
}

async function writeFixes(
  folder: string,
  found: readonly FileFixes[],
  options: Options,
  context: Context,
): Promise<void> {
  const text = FIX_TEXT[context.language];
  const files = found.map(({ file }) => file);
  const names = copyNames(files, context.io.cwd);
  const copies = found.map(({ file, fixes }, index) => ({
    name: copyName(names[index] ?? file),
    content: (target: string) => writeFixedCopy(resolve(context.io.cwd, file), fixes, target),
  }));
  const list = csvText([text.columns, ...found.flatMap((each) => listed(each, context))], {
    delimiter: ';',
    bom: true,
  });
  await writeCopies(folder, [...copies, { name: text.list, content: list }], files, options, context);
  const count = found.reduce((sum, { fixes }) => sum + fixes.length, 0);
  context.io.err(`${text.fixed(count, text.list)}\n`);
}

function listed({ file, fixes }: FileFixes, { language }: Context): string[][] {
  return fixes.map((fix) => [
    file,
    fix.sheet ?? '',
    cellName({ file, ...fix }) ?? '',
    FIELD_NAMES[fix.field][language],
    fix.before,
    fix.after,
  ]);
}

function sayFixes(found: readonly FileFixes[], context: Context): void {
  const text = FIX_TEXT[context.language];
  const lines = found.flatMap((each) =>
    listed(each, context).map(([file, sheet, cell, , before, after]) => {
      const where = sheet ? `${file}, ${sheet}!${cell}` : `${file}, ${cell}`;
      return `  ${where}: ${before?.trim() ? `"${shownText(before)}"` : text.empty} → "${shownText(after ?? '')}"`;
    }),
  );
  const said =
    lines.length === 0
      ? [text.nothing]
      : [
          text.would(lines.length),
          ...lines.slice(0, SHOWN),
          ...(lines.length > SHOWN ? [text.more(lines.length - SHOWN)] : []),
          text.howTo,
        ];
  context.io.err(`${said.join('\n')}\n`);
}
