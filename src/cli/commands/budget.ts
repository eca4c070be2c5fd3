import { resolve } from 'node:path';
import { DIMENSIONS, type Dimension } from '../../budget/dimension.ts';
import { createPremium, type Premium, type PremiumBuilder } from '../../budget/premium.ts';
import { writeFiles } from '../../io/machine/write-files.ts';
import { csvChunks } from '../../io/write/write-csv.ts';
import { budgetJson } from '../../reports/budget/budget-json.ts';
import { budgetTable } from '../../reports/budget/budget-table.ts';
import { budgetText } from '../../reports/budget/budget-text.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { contribute, exitCode } from '../../run/budget/contributions.ts';
import type { Beside } from '../../run/budget/expected-figures.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, loadPolicy, type Options, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import { emit } from '../shell/output.ts';

/** `enroll budget`: what a year costs, by village, kecamatan, category, fund, account or month. */
export const run: Handler = async (files, options, context) => {
  const by = dimensions(options, context);
  if (text(options, 'year') === undefined) throw new CliError(CLI_TEXT[context.language].yearNeeded);
  const months = askedMonths(options, context);
  const beside = await besideOf(options, context);
  let builder: PremiumBuilder | undefined;
  const perVillage = text(options, 'perVillage');
  const keep = text(options, 'format') === 'xlsx' || perVillage !== undefined;
  const result = await contribute(files, months, options, context, (policy) => {
    const premium = createPremium(policy, months, { keep });
    builder = premium;
    return (worker, contribution) => void premium.add(worker, contribution);
  });
  if (builder) {
    const premium = builder.finish();
    const facts = { ...result.facts, ...beside?.of(premium.budget, result.facts.policy) };
    const inputs = [...files, ...(beside?.inputs ?? [])];
    await show(premium, facts, by, options, context, inputs);
    if (perVillage !== undefined) await writeRabs(perVillage, premium, facts, options, context, inputs);
    if (facts.expected?.agrees === false) return Math.max(1, exitCode(result, options));
  }
  return exitCode(result, options);
};

/** Figures that stand beside the budget, read before the rosters: a file that cannot be read must not cost the run. */
async function besideOf(options: Options, context: Context): Promise<Beside | undefined> {
  const asked = ['expect', 'paid', 'benefits', 'outcome'].some((name) => text(options, name) !== undefined);
  if (!asked) return undefined;
  const [{ readBeside }, { policy }] = await Promise.all([
    import('../../run/budget/expected-figures.ts'),
    loadPolicy(options, context),
  ]);
  return readBeside(policy, options, context);
}

/** A cost sheet a village, all of them or none. */
async function writeRabs(
  folder: string,
  premium: Premium,
  facts: RunFacts,
  options: Options,
  context: Context,
  files: readonly string[],
): Promise<void> {
  const { villageRabs } = await import('../../reports/workbook/rab-workbook.ts');
  const sheets = [...villageRabs(premium, facts)].map(({ name, model }) => ({
    name: `${name}.xlsx`,
    content: model,
  }));
  await writeFiles(resolve(context.io.cwd, folder), sheets, {
    force: options.force === true,
    inputs: [...files.map((input) => resolve(context.io.cwd, input)), ...context.inputs],
  });
  context.io.err(`${CLI_TEXT[context.language].wrote(folder)}\n`);
}

/** `--by village` or two of them, `--by village,fund`. @throws CliError */
function dimensions(options: Options, context: Context): readonly Dimension[] | undefined {
  const given = text(options, 'by');
  if (given === undefined) return undefined;
  return given.split(',').map((word) => {
    const dimension = DIMENSIONS.find((name) => name === word.trim());
    if (dimension === undefined) {
      throw new CliError(CLI_TEXT[context.language].notUsable('--by', word, DIMENSIONS.join(', ')));
    }
    return dimension;
  });
}

async function show(
  premium: Premium,
  facts: RunFacts,
  by: readonly Dimension[] | undefined,
  options: Options,
  context: Context,
  files: readonly string[],
): Promise<void> {
  const format = text(options, 'format') ?? 'text';
  const { budget } = premium;
  if (format === 'xlsx') {
    const { emitBudgetBook } = await import('../../run/budget/budget-book.ts');
    return emitBudgetBook(premium, facts, options, context, files);
  }
  if (format === 'html') {
    const { budgetHtml } = await import('../../reports/budget/budget-html.ts');
    return emit(budgetHtml(budget, facts, { by }), options, context, files);
  }
  if (format === 'json') return emit(budgetJson(budget, facts, { by }), options, context, files);
  if (format === 'csv') return emit(csvChunks(budgetTable(budget, by)), options, context, files);
  return emit(budgetText(budget, facts, { by }), options, context, files);
}
