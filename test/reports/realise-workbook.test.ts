import { expect, test } from 'vitest';
import { FigureCollector } from '../../src/budget/figures/collect-figures.ts';
import { createPremium } from '../../src/budget/premium.ts';
import { monthsLate } from '../../src/budget/realise/late.ts';
import { realise } from '../../src/budget/realise/realise.ts';
import type { PaidMoney } from '../../src/budget/realise/realised.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { type CalendarDate, parseIsoDate } from '../../src/domain/date.ts';
import type { Fund } from '../../src/domain/fund.ts';
import { word } from '../../src/domain/shown.ts';
import { realiseWorkbook } from '../../src/reports/realise/realise-workbook.ts';
import { mixedPolicy, YEAR_2026 } from '../budget/people.ts';
import { monthOf } from '../enrolment/people.ts';
import { EXAMPLE } from './budget-example.ts';
import { Calculator } from './formula.ts';

const day = (text: string): CalendarDate => {
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

test('every formula of the workbook gives what its cell holds, and each check is nought', () => {
  const workbook = realiseWorkbook({
    ...{ result, bills: 0, payments: 4, problems: [], billProblems: [], tool: word('1.0.0'), policy },
    plan: word('Rencana: murni.json.'),
  });
  const formulas = [...new Calculator(workbook).formulas()];
  expect(formulas.length).toBeGreaterThan(50);
  expect(formulas.filter(({ cached, result: found }) => cached !== found)).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Realisasi',
    'Bulan Kas',
    'Buku Pembantu',
    'Keterlambatan',
  ]);
});

test('what is planned and not paid is the sum of its reasons in every cell, and what was paid later is left out', () => {
  for (const { planned, paid: money, gaps } of result.cells)
    expect(Object.values(gaps).reduce((sum, one) => sum + one, 0)).toBe(planned - money);
  expect([result.unexplained, result.later]).toEqual([0, { count: 1, amount: 1 }]);
});

test.each([
  ['2026-04-15', '2026-04-15', 0],
  ['2026-04-15', '2026-04-16', 1],
  ['2026-04-15', '2026-05-15', 1],
  ['2026-04-15', '2026-05-16', 2],
  ['2026-12-15', '2027-01-10', 1],
  ['2026-02-16', '2026-01-10', 0],
])('due %s and paid %s is %i months late', (due, until, months) => {
  expect(monthsLate(day(due), day(until))).toBe(months);
});
