import { FigureCollector } from '../../src/budget/figures/collect-figures.ts';
import { createPremium } from '../../src/budget/premium.ts';
import { realise } from '../../src/budget/realise/realise.ts';
import type { PaidMoney } from '../../src/budget/realise/realised.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { type CalendarDate, parseIsoDate } from '../../src/domain/date.ts';
import type { Fund } from '../../src/domain/fund.ts';
import { word } from '../../src/domain/shown.ts';
import type { RealiseReport } from '../../src/reports/realise/view.ts';
import { mixedPolicy, YEAR_2026 } from '../budget/people.ts';
import { monthOf } from '../enrolment/people.ts';
import { EXAMPLE } from './budget-example.ts';

export const day = (text: string): CalendarDate => {
  const date = parseIsoDate(text);
  if (date === undefined) throw new RangeError(text);
  return date;
};

const policy = mixedPolicy();
const figures = (() => {
  const calculator = createCalculator(policy, YEAR_2026);
  const premium = createPremium(policy, YEAR_2026);
  const collector = new FigureCollector(YEAR_2026);
  for (const worker of EXAMPLE) {
    const contribution = calculator.contribution(worker);
    premium.add(worker, contribution);
    collector.add(worker, contribution);
  }
  return collector.close(premium.finish().budget);
})();
const paid = (date: string, month: string, fund: Fund, amount: number): PaidMoney => ({
  ...{ date: day(date), month: monthOf(month), fund, amount, segment: undefined },
  ...{ kind: 'contribution', reference: word('B-1'), remark: undefined },
});
const result = realise({
  planned: figures,
  bills: [],
  payments: [
    paid('2026-02-10', '2026-01', 'ADD', 100_000),
    paid('2026-04-20', '2026-02', 'ADD', 50_000),
    paid('2026-03-01', '2026-02', 'PBH', 9_999_999),
    paid('2027-01-10', '2026-12', 'ADD', 1),
  ],
  asOf: day('2026-05-01'),
});

/** Payments in time, late, too much and after the day, without bills. */
export const REALISED: RealiseReport = {
  ...{ result, bills: 0, payments: 4, problems: [], billProblems: [], tool: word('1.0.0'), policy },
  plan: word('Rencana: murni.json.'),
};
