import type { BudgetFigures } from '../../budget/figures/figures.ts';
import { yearOf } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { shownName } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { REALISE_FORMATS } from '../../reports/realise/formats.ts';
import { hasOpenItems } from '../../reports/realise/view.ts';
import { contributionExit } from '../../run/budget/contribution-exit.ts';
import { premiumOf } from '../../run/budget/premium-of.ts';
import { readSavedBudget } from '../../run/budget/saved-budget.ts';
import { savedFileName } from '../../run/budget/saved-name.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import type { Ports } from '../../run/ports.ts';
import { readRealised } from '../../run/realise.ts';
import { REALISE_TEXT } from '../../text/budget/realise.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import type { Months } from '../shell/asked.ts';
import { askedMonths, asOfDate, rosterRequest, today } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { REALISE } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

type Options = OptionsOf<typeof REALISE>;

/** `enroll realise`: what of a year's budget was billed and paid, what is late. 1 while something is open. */
export const run: Handler<typeof REALISE> = async (files, options, context) => {
  const { language, version: tool } = context;
  const text = REALISE_TEXT[language];
  if (options.year === undefined) throw new CliError(CLI_TEXT[language].yearNeeded);
  if (options.budget === undefined && files.length === 0) throw new CliError(text.planNeeded);
  if (options.budget !== undefined && files.length > 0) throw new CliError(text.planTwice);
  const months = askedMonths({ year: options.year }, context);
  const asOf = asOfDate(options, () => today(context), context);
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const source = shownName(savedFileName(options.budget ?? files.join(' ')));
  const paid = await readRealised(
    { policy, bills: options.bill, receipts: options.receipts, asOf, source },
    ports,
  );
  const plan = await planned(files, options, { policy, months, ports, context });
  const report = { ...paid(plan.figures), tool, policy, plan: plan.words };
  await emitRendered(await REALISE_FORMATS[options.format]({ report, language }), options, context);
  return hasOpenItems(report) ? 1 : plan.code;
};

interface Plan {
  readonly figures: BudgetFigures;
  /** Where it comes from, in a sentence. */
  readonly words: Shown;
  /** What the rosters leave to be said. */
  readonly code: number;
}

interface World {
  readonly policy: Policy;
  readonly months: Months;
  readonly ports: Ports;
  readonly context: Context;
}

/** The saved budget, else what the rosters cost. @throws Refused */
async function planned(files: readonly string[], options: Options, world: World): Promise<Plan> {
  const { policy, months, ports, context } = world;
  const text = REALISE_TEXT[context.language];
  if (options.budget !== undefined) {
    const saved = await readSavedBudget(options.budget, { year: yearOf(months[0]), policy }, ports);
    return { figures: saved.figures, words: text.planOf(saved.name), code: 0 };
  }
  // Ages and terms of the rosters are judged by the year, not by the day of the payments.
  const asked = rosterRequest(files, { ...options, asOf: undefined }, { policy, months }, context);
  const result = await premiumOf({ ...asked, months, keep: false, figures: true }, ports);
  const { figures } = result;
  if (figures === undefined) throw new RangeError('figures were asked for');
  const words = text.planOfRosters(result.rosters.sheets.length);
  return { figures, words, code: contributionExit(result, options) };
}
