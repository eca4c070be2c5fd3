import { type Growth, parseGrowth } from '../../budget/plan/next-year.ts';
import { ppm } from '../../domain/money.ts';
import { said } from '../../domain/shown.ts';
import { PLAN_FORMATS, plannedBudget, SIDE_BY_SIDE } from '../../reports/plan/formats.ts';
import { type PlannedYear, planYear, type Scenario } from '../../run/plan-year.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { rateWords } from '../../text/parts/format.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, notUsable, positive, rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { PLAN } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';
import { writeRabs } from '../shell/village-rabs.ts';

type Options = OptionsOf<typeof PLAN>;

/** `enroll plan`: what a year would cost before anyone is named, and other ways of doing it beside it. */
export const run: Handler<typeof PLAN> = async (files, options, context) => {
  const { language, version: tool } = context;
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const year = options.year ?? policy.year?.toString();
  if (year === undefined) throw new CliError(CLI_TEXT[language].yearNeeded);
  const months = askedMonths({ year }, context);
  const growth = growthOf(options, context);
  const roundUp = positive(options.roundUp, '--round-up', context);
  const { villages, expect, perVillage, format } = options;
  const scenarios = scenariosOf(options, PLAN_TEXT[language].standard);
  // A form that is signed has one set of figures.
  if (scenarios.length > 1 && (perVillage !== undefined || !SIDE_BY_SIDE.includes(format)))
    throw new CliError(PLAN_TEXT[language].oneOnly);
  const listed = perVillage !== undefined;
  const rosters = files.length === 0 ? undefined : rosterRequest(files, options, { policy, months }, context);
  const summed = SIDE_BY_SIDE.includes(format);
  const planned = await planYear(
    { policy, months, rosters, villages, scenarios, roundUp, growth, expect, listed, summed },
    ports,
  );
  const { plans, people, expected } = planned;
  const rate = growth === undefined ? undefined : rateWords(ppm(growth * 100), language);
  const facts = { tool, language, villages: planned.villages, roundUp, growth: rate, expected };
  await emitRendered(await PLAN_FORMATS[format]({ plans, facts }), options, context);
  if (perVillage !== undefined) {
    const budget = await plannedBudget(plans[0], facts);
    const premium = { ...budget.premium, workers: people };
    await writeRabs(perVillage, premium, budget.facts, options.force, context);
  }
  if (planned.unread) return 2;
  if (planned.rejected > 0) context.io.err(said`${PLAN_TEXT[language].rejected(planned.rejected)}\n`);
  return needsALook(planned) ? 1 : 0;
};

function needsALook({ plans, expected, clean, rejected, unsure }: PlannedYear): boolean {
  const over = plans.some(({ ceilings }) => ceilings.some((use) => use.over > 0));
  const left = plans.some(({ budget }) => budget.workers.charged < budget.workers.given);
  return over || left || !clean || rejected > 0 || unsure || expected?.agrees === false;
}

/** What `--set` says, and each `--scenario "name: a.count=1, b.fund=DDS"` on top of it. */
function scenariosOf({ set, scenario }: Options, standard: string): readonly [Scenario, ...Scenario[]] {
  const others = scenario.map((given) => {
    const at = given.indexOf(':');
    const name = at < 0 ? given : given.slice(0, at);
    const own = given
      .slice(at + 1)
      .split(',')
      .filter((part) => part.trim() !== '');
    return { name: name.trim(), settings: [...set, ...own] };
  });
  return [{ name: standard, settings: set }, ...others];
}

/** `--umk-growth 6.5`: what minimum wages that nobody knows yet are taken to rise in a year. @throws CliError */
function growthOf({ umkGrowth: given }: Options, context: Context): Growth | undefined {
  if (given === undefined) return undefined;
  const growth = parseGrowth(given);
  if (growth === undefined) throw notUsable(context, '--umk-growth', given, '6.5, 10');
  return growth;
}
