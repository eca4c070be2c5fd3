import { dirname, resolve } from 'node:path';
import { cellText } from '../domain/cell.ts';
import { UnreadableFile } from '../domain/unreadable.ts';
import { openBook } from '../io/open-book.ts';
import type { LayerProblem } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { readVillages, type TextRow } from '../policy/villages.ts';
import { unreadableText } from '../text/unreadable.ts';
import { CliError, type Context } from './io.ts';

/**
 * The policy with the villages of its villages file, whose path is relative to the policy file that names it; any
 * spreadsheet or CSV will do, its first sheet is read. @throws CliError when the file cannot be read.
 */
export async function withVillages(
  policy: Policy,
  context: Context,
): Promise<{ readonly policy: Policy; readonly problems: readonly LayerProblem[] }> {
  const { villages } = policy;
  if (villages === undefined) return { policy, problems: [] };
  const path = resolve(context.io.cwd, dirname(villages.file), villages.path);
  context.inputs.add(path);
  const { villages: list, problems } = readVillages(await rowsOf(path, context), policy.known);
  return {
    policy: { ...policy, villages: { ...villages, list } },
    problems: problems.map((problem) => ({ ...problem, file: villages.path })),
  };
}

async function rowsOf(path: string, { language }: Context): Promise<TextRow[]> {
  try {
    const book = await openBook(path);
    try {
      const rows: TextRow[] = [];
      for await (const batch of book.sheets[0]?.rows() ?? []) {
        rows.push(...batch.map(({ row, cells }) => ({ row, cells: cells.map(cellText) })));
      }
      return rows;
    } finally {
      await book.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CliError(unreadableText(language, error));
    throw error;
  }
}
