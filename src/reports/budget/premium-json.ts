import { annualOf, monthlyOf, type Premium, type WorkerPremium } from '../../budget/premium.ts';
import { budgetDifferences } from '../../budget/rounding.ts';
import { subFundTotals } from '../../budget/sub-funds.ts';
import { gapMonths, type UnchargedMonths, unchargedMonths } from '../../contribution/uncharged-months.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { nikAsAsked, type Shown } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import type { Policy } from '../../policy/policy.ts';
import {
  byMonth,
  forgoneJson,
  jsonDocument,
  jsonList,
  lineJson,
  rateJson,
  rosterSummaryJson,
  subFundJson,
  yearOrNull,
} from '../parts/json-parts.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { sidesJson } from '../parts/sides-json.ts';

/** `enroll.premium/1` in parts, so that no string grows with the workers. NIKs are masked unless asked for whole. */
export function premiumJson(
  premium: Premium,
  facts: RunFacts,
  options: { readonly unmask?: boolean } = {},
): Iterable<Shown> {
  const { months, totals, budget } = premium;
  const parts = subFundTotals(budget);
  return jsonDocument(
    {
      schema: 'enroll.premium/1',
      tool: facts.tool,
      policy: facts.policy.id ?? null,
      year: yearOrNull(months),
      months: months.map(formatMonth),
      intake: rosterSummaryJson(facts.rosters),
    },
    {
      workers: jsonList(workersJson(premium, facts.policy, options.unmask === true)),
      ...(hasDifferences(premium) ? { roundingDifferences: jsonList(differencesJson(premium)) } : {}),
    },
    {
      totals: {
        workers: totals.workers,
        charged: budget.workers.charged,
        uncharged: budget.workers.uncharged,
        ...(budget.workers.partly ? { partlyCharged: budget.workers.partly } : {}),
        annual: totals.annual,
        bySide: sidesJson(budget),
        byMonth: byMonth(months, totals.byMonth),
        byFund: keyed(totals.byFund),
        ...(parts.length > 0 ? { bySubFund: parts.map(subFundJson) } : {}),
        byProgramme: keyed(totals.byProgramme),
        byPayer: keyed(totals.byPayer),
      },
      reconciled: budget.reconciliation.reconciled,
      law: budget.rates.map(rateJson),
      forgone: budget.forgone.map(forgoneJson),
      assumptions: assumptionsJson(budget.assumptions),
    },
  );
}

const hasDifferences = ({ budget }: Premium): boolean => budget.rows.some(({ rounding }) => rounding);

/** What rounding a village's year once adds to the workers' amounts: with them it is the sum. */
function* differencesJson({ budget }: Premium) {
  for (const { row, month, amount } of budgetDifferences(budget)) {
    const { kecamatan, village, category, programme, payer, fund, subFund, activity, object } = row;
    yield {
      ...{ kecamatan, village, category, month: formatMonth(month), programme, payer, fund },
      ...(subFund === undefined ? {} : { subFund }),
      ...{ activity: activity ?? null, object: object ?? null, amount },
    };
  }
}

/** Why each month of a worker without a contribution is not charged; of one with contributions, the gaps. */
function whyOf(policy: Policy, worker: WorkerPremium, months: readonly Month[]): readonly UnchargedMonths[] {
  const lined = (): Set<Month> => new Set(worker.lines.map(({ month }) => month));
  return worker.uncharged === undefined
    ? gapMonths(policy, worker, months, worker.missing, lined)
    : unchargedMonths(policy, worker, months, worker.missing, new Set());
}

const whyJson = (reasons: readonly UnchargedMonths[]) =>
  reasons.map((one) => ({ why: one.why, months: one.months.map(formatMonth) }));

function* workersJson({ workers, months }: Premium, policy: Policy, unmask: boolean) {
  for (const worker of workers) {
    const { nik, name, kecamatan, village, category, lines, uncharged } = worker;
    const why = whyOf(policy, worker, months);
    yield {
      nik: nikAsAsked(nik, unmask),
      name,
      kecamatan,
      village,
      category,
      ...(uncharged === undefined ? {} : { uncharged }),
      ...(uncharged === undefined && why.length === 0 ? {} : { why: whyJson(why) }),
      monthly: keyed([...monthlyOf(lines)].map(([month, amount]) => [formatMonth(month), amount])),
      annual: annualOf(lines),
      lines: lines.map(lineJson),
    };
  }
}
