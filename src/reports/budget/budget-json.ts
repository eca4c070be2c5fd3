import { cutBudget, monthTotals } from '../../budget/budget-cuts.ts';
import { ceilingUse } from '../../budget/ceilings.ts';
import type { CutBy, Dimension } from '../../budget/dimension.ts';
import type { Budget } from '../../budget/model.ts';
import { quotaUse } from '../../budget/quotas.ts';
import { subFundTotals, withParts } from '../../budget/sub-funds.ts';
import { formatMonth } from '../../domain/month.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { NOTHING, type Shown } from '../../domain/shown.ts';
import { assumptionsJson } from '../../policy/assumptions.ts';
import {
  byKey,
  byMonth,
  ceilingJson,
  forgoneJson,
  jsonDocument,
  jsonList,
  quotaJson,
  rateJson,
  rosterSummaryJson,
  subFundJson,
  yearOrNull,
} from '../parts/json-parts.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { sidesJson } from '../parts/sides-json.ts';
import { changeJson } from './change-data.ts';
import { crossJson, crossOf } from './cross-view.ts';
import { expectedJson } from './expected-view.ts';
import { outcomeJson } from './outcome-view.ts';

/** `enroll.budget/1` in parts. With dimensions, a `cuts` list of that cut stands beside the rows, parts of funds apart. */
export function budgetJson(
  budget: Budget,
  facts: RunFacts,
  options: { readonly by?: readonly Dimension[] | undefined } = {},
): Iterable<Shown> {
  const { months } = budget;
  const by = withParts(options.by ?? [], budget);
  const cross = crossOf(budget, by);
  return jsonDocument(
    {
      schema: 'enroll.budget/1',
      tool: facts.tool,
      policy: facts.policy.id ?? null,
      year: yearOrNull(months),
      months: months.map(formatMonth),
      intake: rosterSummaryJson(facts.rosters),
    },
    {
      rows: jsonList(rowsJson(budget)),
      ...(by.length > 0 ? { cuts: jsonList(cutsJson(budget, by)) } : {}),
      byVillage: jsonList(cutsJson(budget, ['village'])),
      byKecamatan: jsonList(cutsJson(budget, ['kecamatan'])),
      byAccount: jsonList(cutsJson(budget, ['account'])),
    },
    {
      totals: totalsJson(budget),
      ceilings: ceilingUse(budget, facts.policy).map(ceilingJson),
      quotas: quotaUse(budget, facts.policy).map(quotaJson),
      ...(cross ? { cross: crossJson(cross) } : {}),
      ...(facts.against ? { change: changeJson(facts.against) } : {}),
      ...(facts.expected ? { expected: expectedJson(facts.expected, facts.language) } : {}),
      ...(facts.outcome ? { outcome: outcomeJson(facts.outcome) } : {}),
      reconciled: budget.reconciliation.reconciled,
      reconciliation: budget.reconciliation,
      law: budget.rates.map(rateJson),
      forgone: budget.forgone.map(forgoneJson),
      assumptions: assumptionsJson(budget.assumptions),
    },
  );
}

/** The rows of `enroll.budget/1`. */
export function* rowsJson({ rows, months }: Budget) {
  for (const row of rows) {
    yield {
      kecamatan: row.kecamatan,
      village: row.village,
      category: row.category,
      ...(row.rounding ? { rounding: true } : {}),
      fund: row.fund,
      ...(row.subFund === undefined ? {} : { subFund: row.subFund }),
      activity: row.activity ?? null,
      object: row.object ?? null,
      programme: row.programme,
      payer: row.payer,
      workers: row.workers,
      months: byMonth(months, row.months),
      total: row.total,
    };
  }
}

function* cutsJson(budget: Budget, by: readonly CutBy[]) {
  const { columns, cuts } = cutBudget(budget, by);
  for (const { key, workers, months, total } of cuts) {
    const names = keyed(columns.map((column, at) => [column, key[at] ?? NOTHING] as const));
    const monthly = columns.includes('month') ? {} : { months: byMonth(budget.months, months) };
    yield { ...names, workers, ...monthly, total };
  }
}

function totalsJson(budget: Budget) {
  const of = (dimension: Dimension): ReturnType<typeof byKey> => byKey(cutBudget(budget, [dimension]).cuts);
  return {
    workers: budget.workers.given,
    charged: budget.workers.charged,
    uncharged: budget.workers.uncharged,
    ...(budget.workers.partly ? { partlyCharged: budget.workers.partly } : {}),
    annual: budget.annual,
    bySide: sidesJson(budget),
    byFund: of('fund'),
    bySubFund: subFundTotals(budget).map(subFundJson),
    byCategory: of('category'),
    byMonth: byMonth(budget.months, monthTotals(budget)),
    byProgramme: of('programme'),
    byPayer: of('payer'),
  };
}
