import { basename, resolve } from 'node:path';
import type { Premium } from '../../budget/premium.ts';
import { type Options, text } from '../../cli/shell/asked.ts';
import type { Context } from '../../cli/shell/io.ts';
import { emitFile, emitWorkbook } from '../../cli/shell/output.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { inLeanMemory } from '../../io/machine/lean-memory.ts';
import { writeChunks } from '../../io/machine/write-chunks.ts';
import { csvChunks } from '../../io/write/write-csv.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { type BudgetWorkbookOptions, budgetBook } from '../../reports/workbook/budget-workbook.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';

/** From so many workers on the detail is worth the trouble. */
const MANY_WORKERS = 20_000;

/** Writes the budget workbook; a detail too long for a sheet goes to a CSV beside it, which is said. @throws CliError */
export async function emitBudgetBook(
  premium: Premium,
  facts: RunFacts,
  options: Options,
  context: Context,
  files: readonly string[],
  how: BookOptions = {},
): Promise<void> {
  const job = (): Promise<void> => writeBook(premium, facts, options, context, files, how);
  return premium.totals.workers > MANY_WORKERS ? inLeanMemory(job) : job();
}

type BookOptions = Pick<BudgetWorkbookOptions, 'unmask' | 'detailLimit'>;

async function writeBook(
  premium: Premium,
  facts: RunFacts,
  options: Options,
  context: Context,
  files: readonly string[],
  how: BookOptions,
): Promise<void> {
  const path = text(options, 'output');
  const csv = path === undefined ? undefined : `${path.replace(/\.xlsx$/i, '')}-rincian.csv`;
  const { model, detail } = budgetBook(premium, facts, { ...how, detailFile: csv && basename(csv) });
  const refused = options.force !== true && path !== undefined;
  // A workbook that must not be replaced is refused before anything is written beside it.
  const exists = refused && (await fileExists(resolve(context.io.cwd, path)));
  if (detail && csv !== undefined && !exists) {
    // As Excel in Indonesia opens it.
    const chunks = csvChunks(detail.table, { delimiter: ';', bom: true });
    context.io.err(`${CLI_TEXT[context.language].detailBeside(detail.rows, detail.limit, csv)}\n`);
    await emitFile(csv, (target) => writeChunks(target, chunks), options, context, files);
  }
  return emitWorkbook(model, options, context, files);
}
