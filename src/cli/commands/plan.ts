import { resolve } from 'node:path';
import { type Growth, parseGrowth } from '../../budget/plan/next-year.ts';
import { planBudget } from '../../budget/plan/plan.ts';
import { applySettings, type PlanSettings } from '../../budget/plan/plan-settings.ts';
import { equalVillages, policyVillages, type VillageFacts } from '../../budget/plan/villages.ts';
import { ppm } from '../../domain/money.ts';
import type { Policy } from '../../policy/policy.ts';
import { readVillages as readVillageTable } from '../../policy/villages.ts';
import type { PlanFacts } from '../../reports/plan/plan-facts.ts';
import { planJson } from '../../reports/plan/plan-json.ts';
import { planText } from '../../reports/plan/plan-text.ts';
import { tableRows } from '../../run/policy/table-rows.ts';
import { PLAN_TEXT } from '../../text/budget/plan.ts';
import { rateWords } from '../../text/parts/format.ts';
import { policyProblemText } from '../../text/policy/policy-problem.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { askedMonths, list, loadPolicy, type Options, positive, text } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import { emit } from '../shell/output.ts';

/** `enroll plan`: what a year would cost before anyone is named, and other ways of doing it beside it. */
export const run: Handler = async (_args, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const year = text(options, 'year') ?? policy.year?.toString();
  if (year === undefined) throw new CliError(CLI_TEXT[context.language].yearNeeded);
  const months = askedMonths({ year }, context);
  const growth = growthOf(options, context);
  const expect = text(options, 'expect');
  const beside =
    expect === undefined
      ? undefined
      : await (await import('../../run/budget/expected-figures.ts')).readBeside(policy, options, context);
  const { villages, file, clean } = await villagesOf(options, policy, context);
  const roundUp = positive(options, 'roundUp', '--round-up', context);
  const common = list(options, 'set');
  const plans = [
    { name: PLAN_TEXT[context.language].standard, settings: common },
    ...scenarios(options, common),
  ].map(({ name, settings }) =>
    planBudget(name, settingsOf(policy, settings, context), villages, { months, roundUp, growth }),
  );
  const { language, version: tool } = context;
  const [first] = plans;
  const expected = first && beside?.of(first.budget, first.settings.policy).expected;
  const rate = growth === undefined ? undefined : rateWords(ppm(growth * 100), language);
  const facts: PlanFacts = { tool, language, villages: villages.length, roundUp, growth: rate, expected };
  const json = text(options, 'format') === 'json';
  const inputs = [file, expect].filter((one) => one !== undefined);
  await emit(json ? planJson(plans, facts) : planText(plans, facts), options, context, inputs);
  const over = plans.some(({ ceilings }) => ceilings.some((use) => use.over > 0));
  const left = plans.some(({ budget }) => budget.workers.charged < budget.workers.given);
  return over || left || !clean || expected?.agrees === false ? 1 : 0;
};

/** `--scenario "name: a.count=1, b.fund=DDS"`, on top of what `--set` says. */
function scenarios(options: Options, common: readonly string[]): { name: string; settings: string[] }[] {
  return list(options, 'scenario').map((given) => {
    const at = given.indexOf(':');
    const name = at < 0 ? given : given.slice(0, at);
    const own = given
      .slice(at + 1)
      .split(',')
      .filter((part) => part.trim() !== '');
    return { name: name.trim(), settings: [...common, ...own] };
  });
}

function settingsOf(policy: Policy, settings: readonly string[], context: Context): PlanSettings {
  const made = applySettings(policy, settings);
  if (!('problem' in made)) return made;
  const { text: given, allowed } = made.problem;
  throw new CliError(CLI_TEXT[context.language].notUsable('--set', given, allowed));
}

interface ReadVillages {
  readonly villages: readonly VillageFacts[];
  /** Nothing in the file was wrong or unknown. */
  readonly clean: boolean;
}

/** `--villages`, else the villages file of the policy. @throws CliError when neither is there. */
async function villagesOf(
  options: Options,
  policy: Policy,
  context: Context,
): Promise<ReadVillages & { readonly file: string | undefined }> {
  const file = text(options, 'villages');
  if (file !== undefined) return { ...(await readVillages(file, policy, context)), file };
  const own = policyVillages(policy.villages?.list ?? []);
  if (own.length === 0) throw new CliError(CLI_TEXT[context.language].missingOption('--villages'));
  return { villages: own, clean: true, file: undefined };
}

/** A villages file, or only a number of villages. @throws CliError when no village can be read. */
async function readVillages(given: string, policy: Policy, context: Context): Promise<ReadVillages> {
  if (/^[1-9]\d{0,5}$/.test(given)) return { villages: equalVillages(Number(given)), clean: true };
  const rows = await tableRows(resolve(context.io.cwd, given), context);
  const read = readVillageTable(rows, policy.known, { loose: true });
  const [villages, problems] = [policyVillages(read.villages), read.problems];
  for (const problem of problems)
    context.io.err(`${policyProblemText({ ...problem, file: given }, context.language)}\n`);
  if (villages.length === 0) throw new CliError(CLI_TEXT[context.language].noFiles(given));
  return { villages, clean: problems.length === 0 };
}

/** `--umk-growth 6.5`: what minimum wages that nobody knows yet are taken to rise in a year. @throws CliError */
function growthOf(options: Options, context: Context): Growth | undefined {
  const given = text(options, 'umkGrowth');
  if (given === undefined) return undefined;
  const growth = parseGrowth(given);
  if (growth === undefined)
    throw new CliError(CLI_TEXT[context.language].notUsable('--umk-growth', given, '6.5, 10'));
  return growth;
}
