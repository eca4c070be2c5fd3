import { resolve } from 'node:path';
import { planBudget } from '../../budget/plan.ts';
import { applySettings, type PlanSettings } from '../../budget/plan-settings.ts';
import { equalVillages, parseVillages, type VillageFacts } from '../../budget/villages.ts';
import { cellText } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { openBook } from '../../io/open-book.ts';
import type { Policy } from '../../policy/policy.ts';
import { planJson } from '../../reports/plan-json.ts';
import { type PlanFacts, planText } from '../../reports/plan-text.ts';
import { CLI_TEXT } from '../../text/cli.ts';
import { PLAN_TEXT } from '../../text/plan.ts';
import { unreadableText } from '../../text/unreadable.ts';
import type { Handler } from '../command.ts';
import { CliError, type Context } from '../io.ts';
import { emit } from '../output.ts';
import { askedMonths, list, loadPolicy, type Options, positive, text } from '../setup.ts';

/** `enroll plan`: what a year would cost before anyone is named, and other ways of doing it beside it. */
export const run: Handler = async (_args, options, context) => {
  const { policy } = await loadPolicy(options, context);
  const year = text(options, 'year') ?? policy.year?.toString();
  if (year === undefined) throw new CliError(CLI_TEXT[context.language].yearNeeded);
  const months = askedMonths({ year }, context);
  const file = text(options, 'villages');
  if (file === undefined) throw new CliError(CLI_TEXT[context.language].missingOption('--villages'));
  const { villages, clean } = await readVillages(file, policy, context);
  const roundUp = positive(options, 'roundUp', '--round-up', context);
  const common = list(options, 'set');
  const plans = [
    { name: PLAN_TEXT[context.language].standard, settings: common },
    ...scenarios(options, common),
  ].map(({ name, settings }) =>
    planBudget(name, settingsOf(policy, settings, context), villages, { months, roundUp }),
  );
  const { language, version: tool } = context;
  const facts: PlanFacts = { tool, language, villages: villages.length, roundUp };
  const json = text(options, 'format') === 'json';
  await emit(json ? planJson(plans, facts) : planText(plans, facts), options, context, [file]);
  const over = plans.some(({ ceilings }) => ceilings.some((use) => use.over > 0));
  const left = plans.some(({ budget }) => budget.workers.charged < budget.workers.given);
  return over || left || !clean ? 1 : 0;
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

/** A villages file, or only a number of villages. @throws CliError when no village can be read. */
async function readVillages(given: string, policy: Policy, context: Context): Promise<ReadVillages> {
  if (/^[1-9]\d{0,5}$/.test(given)) return { villages: equalVillages(Number(given)), clean: true };
  const rows = await rowsOf(resolve(context.io.cwd, given), context);
  const { villages, problems } = parseVillages(rows, policy.known);
  const words = PLAN_TEXT[context.language];
  for (const { code, row, text: found } of problems)
    context.io.err(`${given}, ${words.inRow(String(row))}${words.villageProblem[code](found)}\n`);
  if (villages.length === 0) throw new CliError(CLI_TEXT[context.language].noFiles(given));
  return { villages, clean: problems.length === 0 };
}

async function rowsOf(path: string, context: Context): Promise<string[][]> {
  try {
    const book = await openBook(path);
    try {
      const rows: string[][] = [];
      for await (const batch of book.sheets[0]?.rows() ?? [])
        for (const { row, cells } of batch) rows[row - 1] = cells.map(cellText);
      return Array.from(rows, (row) => row ?? []);
    } finally {
      await book.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CliError(unreadableText(context.language, error));
    throw error;
  }
}
