import { DIMENSIONS, type Dimension } from '../../budget/dimension.ts';
import type { Policy } from '../../policy/policy.ts';
import { BUDGET_FORMATS } from '../../reports/budget/formats.ts';
import { contributionExit } from '../../run/budget/contribution-exit.ts';
import { premiumOf } from '../../run/budget/premium-of.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import type { Ports } from '../../run/ports.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, type Months, notUsable, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { ComparedFigures } from '../shell/compared-figures.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { KeptBudget } from '../shell/kept-budget.ts';
import { leanWorkbook } from '../shell/lean-workbook.ts';
import type { BUDGET } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';
import { sayBesideTable } from '../shell/table-notes.ts';
import { writeRabs } from '../shell/village-rabs.ts';

type Options = OptionsOf<typeof BUDGET>;

/** `enroll budget`: what a year costs, by village, kecamatan, category, fund, account or month. */
export const run: Handler<typeof BUDGET> = async (files, options, context) => {
  const by = dimensions(options, context);
  const { year, format, output: file, perVillage, force } = options;
  if (year === undefined) throw new CliError(CLI_TEXT[context.language].yearNeeded);
  // The long form has no place for what was: a change must not seem to be in it.
  if (options.against !== undefined && format === 'parquet')
    throw notUsable(context, '--format', format, 'text, json, csv, xlsx, html');
  const months = askedMonths({ year }, context);
  const ports = portsFor(context);
  const { policy, sha256 } = await policyInForce(options.policy, ports);
  // Read before the rosters: a file that cannot be read must not cost the run.
  const compared = await comparedFigures(options, policy, ports, context);
  const kept = await keptBudget(options, policy, months, ports);
  const asked = rosterRequest(files, options, { policy, months }, context);
  const keep = format === 'xlsx' || perVillage !== undefined;
  const result = await premiumOf({ ...asked, months, keep, figures: kept !== undefined }, ports);
  const { premium, rosters } = result;
  const beside = compared?.beside(premium.budget, policy);
  const run = { tool: context.version, policy, rosters, language: context.language };
  const facts = { ...run, ...beside, against: kept?.against(result) };
  await leanWorkbook(format, premium, async () =>
    emitRendered(await BUDGET_FORMATS[format]({ premium, facts, by, file }), options, context),
  );
  await kept?.save(result, run, sha256, context);
  if (perVillage !== undefined) await writeRabs(perVillage, premium, facts, force, context);
  sayBesideTable(format, premium.budget, context);
  const code = contributionExit(result, options);
  return beside?.expected?.agrees === false ? Math.max(1, code) : code;
};

/** What stands beside the budget, loaded only where something is asked for. */
async function comparedFigures(
  options: Options,
  policy: Policy,
  ports: Ports,
  context: Context,
): Promise<ComparedFigures | undefined> {
  const { expect, paid, benefits, outcome } = options;
  if ([expect, paid, benefits, outcome].every((one) => one === undefined)) return undefined;
  const { readComparedFigures } = await import('../shell/compared-figures.ts');
  return readComparedFigures({ expect, paid, benefits, outcome }, policy, ports, context);
}

/** The budget to change and the name to keep this one under, loaded only where one is asked for. */
async function keptBudget(
  { save, against, force }: Options,
  policy: Policy,
  months: Months,
  ports: Ports,
): Promise<KeptBudget | undefined> {
  if (save === undefined && against === undefined) return undefined;
  const { readKeptBudget } = await import('../shell/kept-budget.ts');
  return readKeptBudget({ save, against, force }, policy, months, ports);
}

/** `--by village` or two of them, `--by village,fund`. @throws CliError */
function dimensions({ by }: Options, context: Context): readonly Dimension[] | undefined {
  return by?.split(',').map((word) => {
    const dimension = DIMENSIONS.find((name) => name === word.trim());
    if (dimension === undefined) throw notUsable(context, '--by', word, DIMENSIONS.join(', '), DIMENSIONS);
    return dimension;
  });
}
