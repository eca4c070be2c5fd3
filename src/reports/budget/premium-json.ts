import { annualOf, monthlyOf, type Premium, type WorkerPremium } from '../../budget/premium.ts';
import { budgetDifferences } from '../../budget/rounding.ts';
import { subFundTotals } from '../../budget/sub-funds.ts';
import { formatMonth } from '../../domain/month.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { nikAsAsked, type Shown } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
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
      workers: jsonList(workersJson(premium.workers, options.unmask === true)),
      ...(hasDifferences(premium) ? { roundingDifferences: jsonList(differencesJson(premium)) } : {}),
    },
    {
      totals: {
        workers: totals.workers,
        charged: budget.workers.charged,
        uncharged: budget.workers.uncharged,
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

function* workersJson(workers: readonly WorkerPremium[], unmask: boolean) {
  for (const { nik, name, kecamatan, village, category, lines, uncharged } of workers) {
    yield {
      nik: nikAsAsked(nik, unmask),
      name,
      kecamatan,
      village,
      category,
      ...(uncharged === undefined ? {} : { uncharged }),
      monthly: keyed([...monthlyOf(lines)].map(([month, amount]) => [formatMonth(month), amount])),
      annual: annualOf(lines),
      lines: lines.map(lineJson),
    };
  }
}
