import type { Premium } from '../budget/premium.ts';
import { type Month, monthsOfYear, parseMonth } from '../domain/month.ts';
import { NOTHING, ownWords, said } from '../domain/shown.ts';
import { LAW_BEGINS } from '../law/value.ts';
import { formArea } from '../policy/official-areas.ts';
import { BUDGET_FORMATS, PREMIUM_FORMATS } from '../reports/budget/formats.ts';
import type { Rendered } from '../reports/parts/rendered.ts';
import type { RunFacts } from '../reports/parts/run-facts.ts';
import { villageRabs } from '../reports/rab/rab-workbook.ts';
import { contributionExit } from '../run/budget/contribution-exit.ts';
import { premiumOf } from '../run/budget/premium-of.ts';
import { dayInJakarta, judgedDays } from '../run/judged-days.ts';
import { policyInForce } from '../run/policy/policy-in-force.ts';
import { monthSpans } from '../text/parts/format.ts';
import { CLI_TEXT } from '../text/shell/cli.ts';
import {
  type BudgetResult,
  type ContributionResult,
  JobRefused,
  type JobResult,
  type MonthRequest,
  type ResultFile,
  type YearRequest,
} from './api.ts';
import { contentText, resultFiles } from './result-files.ts';
import { job, type World } from './world.ts';

interface Computed extends JobResult {
  readonly premium: Premium;
  readonly facts: RunFacts;
}

/** What each accepted worker costs in a month, as `enroll premium`. @throws JobRefused */
export const contributionsOfGiven = (request: MonthRequest): Promise<ContributionResult> =>
  job(request, async (world) => {
    const month = parseMonth(request.month);
    if (month === undefined) throw refusedValue('month', request.month, '2026-03', world);
    const { premium, facts, ...result } = await computed([month], world, ({ premium: made, facts: run }) =>
      PREMIUM_FORMATS.text({ premium: made, facts: run }),
    );
    const workbook = async (file = 'iuran.xlsx'): Promise<readonly ResultFile[]> =>
      withDetail(file, await PREMIUM_FORMATS.xlsx({ premium, facts, file }));
    return { ...result, ...totals(premium), workbook };
  });

/** What a year costs, by village, account and month, as `enroll budget`. @throws JobRefused */
export const budgetOfGiven = (request: YearRequest): Promise<BudgetResult> =>
  job(request, async (world) => {
    const { year } = request;
    if (!Number.isInteger(year) || year < 2000 || year > 2099)
      throw refusedValue('year', String(year), '2026', world);
    const { premium, facts, ...result } = await computed(
      monthsOfYear(year),
      world,
      ({ premium: made, facts: run }) => BUDGET_FORMATS.text({ premium: made, facts: run }),
    );
    return {
      ...result,
      ...totals(premium),
      workbook: async (file = `anggaran-${year}.xlsx`) =>
        withDetail(file, await BUDGET_FORMATS.xlsx({ premium, facts, file })),
      villageSheets: async () => {
        const rabs = villageRabs(premium, facts, await formArea(facts.policy.regency));
        return resultFiles([...rabs].map(({ name, model }) => ({ name: `${name}.xlsx`, content: model })));
      },
    };
  });

async function computed(
  asked: readonly Month[],
  world: World,
  show: (made: Pick<Computed, 'premium' | 'facts'>) => Promise<Rendered>,
): Promise<Computed> {
  const { ports, language, talk } = world;
  const months = counted(asked, world);
  const { policy } = await policyInForce(world.policy, ports);
  const days = judgedDays(months, () => dayInJakarta(world.now()));
  const result = await premiumOf({ files: world.rosters, policy, ...days, months }, ports);
  const { premium, rosters } = result;
  const facts = { tool: ownWords(__ENROLL_VERSION__), policy, rosters, language };
  return {
    exitCode: contributionExit(result, { strict: false, allowRejected: false }),
    text: await contentText((await show({ premium, facts })).content),
    talk,
    premium,
    facts,
  };
}

/** Months from which on the law is known; the others are named. @throws JobRefused where none is left */
function counted(asked: readonly Month[], { language, talk }: World): readonly Month[] {
  const known = asked.filter((month) => month >= LAW_BEGINS);
  const left = asked.filter((month) => month < LAW_BEGINS);
  const [first] = left;
  if (first === undefined) return known;
  const text = CLI_TEXT[language];
  if (known.length === 0) throw new JobRefused(text.beforeLaw(spans([first]), spans([LAW_BEGINS])));
  talk.push(said`${text.partOfYear(spans(left), spans(known))}`);
  return known;

  function spans(months: readonly Month[]) {
    return monthSpans(months, language) ?? NOTHING;
  }
}

function refusedValue(
  what: 'month' | 'year',
  value: string,
  allowed: string,
  { language }: World,
): JobRefused {
  return new JobRefused(CLI_TEXT[language].notUsable(ownWords(what), ownWords(value), ownWords(allowed)));
}

const totals = ({ totals: { workers, annual } }: Premium): Pick<ContributionResult, 'total' | 'workers'> => ({
  workers,
  total: annual,
});

/** The result, and beside it what is too long for it. */
function withDetail(name: string, { content, detail }: Rendered): readonly ResultFile[] {
  return resultFiles([{ name, content }, ...(detail ? [{ name: detail.file, content: detail.table }] : [])]);
}
