import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBudget, monthTotals } from '../../src/budget/budget-cuts.ts';
import { subFundTotals } from '../../src/budget/sub-funds.ts';
import type { Fund } from '../../src/domain/fund.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { checkPolicy } from '../../src/policy/check.ts';
import type { ChargeInput, PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { premiumTable } from '../../src/reports/budget/premium-table.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { facts, premiumOf } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { tries } from '../support/tries.ts';
import { person, wage, YEAR_2026 } from './people.ts';

/** Shares of up to four decimals that sum to 100. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 3 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1_000_000])
  .map((cuts) => cuts.slice(1).map((cut, at) => (cut - (cuts[at] ?? 0)) / 10_000));

const FUNDS: readonly Fund[] = ['ADD', 'DDS', 'PAD', 'APBD', 'BAZNAS'];
const bearer = fc.record({
  fund: fc.constantFrom(...FUNDS),
  subFund: fc.option(fc.constantFrom('DBH sawit', 'DBHCHT', 'semester 1'), { nil: undefined }),
  activity: fc.option(fc.constantFrom('1.1.03', '1.1.07'), { nil: undefined }),
});

/** One bearer, or several with shares. */
const bearers = fc.tuple(shares, fc.array(bearer, { minLength: 4, maxLength: 4 })).map(([parts, who]) =>
  parts.map(
    (percent, at): ChargeInput => ({
      ...(who[at] as (typeof who)[number]),
      ...(parts.length === 1 ? {} : { percent }),
    }),
  ),
);

const month = (number: number): string => `2026-${String(number).padStart(2, '0')}`;

/** Up to three times of the year, each with its own bearers: who pays changes inside the year. */
const charges = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 2, max: 12 }), { maxLength: 2 }),
    fc.array(bearers, { minLength: 3, maxLength: 3 }),
  )
  .map(([cuts, all]) => {
    const starts = [1, ...cuts.sort((a, b) => a - b)];
    return starts.flatMap((start, at) =>
      (all[at] ?? []).map(
        (charge): ChargeInput => ({
          ...charge,
          months: [month(start), month((starts[at + 1] ?? 13) - 1)],
        }),
      ),
    );
  });

const random = fc.record({
  rounding: fc.constantFrom('half-up', 'up', 'down', 'once'),
  pu: charges,
  bpu: charges,
  flat: charges,
  people: fc.array(
    fc.record({
      category: fc.constantFrom('perangkat-desa', 'pekerja-rentan', 'linmas'),
      village: fc.constantFrom('Sukamaju', 'Mekarsari'),
      rupiah: fc.integer({ min: 100_000, max: 9_999_999 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Random = typeof random extends fc.Arbitrary<infer T> ? T : never;

const FLAT = 12_345;

const policyOf = ({ rounding, pu, bpu, flat }: Random): PolicyInput => ({
  policy: 'acak',
  year: 2026,
  rounding: rounding === 'once' ? { per: 'village-year' } : rounding,
  categories: {
    'perangkat-desa': { segment: 'PU', programmes: ['JKK', 'JKM', 'JHT'], base: 'wage', charges: pu },
    'pekerja-rentan': {
      segment: 'BPU',
      programmes: ['JKK', 'JKM'],
      income: 1_000_000,
      relief: false,
      charges: bpu,
    },
    linmas: {
      segment: 'PU',
      programmes: ['JKK', 'JKM'],
      flat: { amount: FLAT, source: 'tagihan' },
      charges: flat,
    },
  },
});

const workersOf = ({ people }: Random): Worker[] =>
  people.map(({ category, village, rupiah }, at) => person(at + 1, { category, village, ...wage(rupiah) }));

/** What a person owes a month by programme and payer, whoever bears it: from the articles, in whole rupiah. */
function owedBy(
  { category, wage: sen = 0 as never }: Worker,
  rounding: Random['rounding'],
): Record<string, number> {
  if (category === 'linmas') return { 'JKK+JKM employer': FLAT };
  if (category === 'pekerja-rentan') return { 'JKK worker': 10_000, 'JKM worker': 6_800 };
  const added = { 'half-up': 50_000_000n, once: 50_000_000n, up: 99_999_999n, down: 0n }[rounding];
  const part = (ppm: bigint): number => Number((BigInt(sen) * ppm + added) / 100_000_000n);
  return {
    'JKK employer': part(2_400n),
    'JKM employer': part(3_000n),
    'JHT employer': part(37_000n),
    'JHT worker': part(20_000n),
  };
}

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + one, 0);

describe('random policies: shares with decimals, parts of funds, bearers that change inside the year', () => {
  const seeded = { seed: 20_261_130, numRuns: tries(150) };

  it('charge each month of each person exactly, and every sum of a year is the sum of its parts', () => {
    fc.assert(
      fc.property(random, (given) => {
        const input = policyOf(given);
        expect(checkPolicy([input], [])).toEqual([]);
        const people = workersOf(given);
        const { budget, workers, totals } = premiumOf(people, resolvePolicy([input]));
        workers.forEach(({ lines }, at) => {
          for (const asked of YEAR_2026) {
            const own: Record<string, number> = {};
            for (const { month: of, programme, payer, amount } of lines)
              if (of === asked) own[`${programme} ${payer}`] = (own[`${programme} ${payer}`] ?? 0) + amount;
            expect(own).toEqual(owedBy(people[at] as Worker, given.rounding));
          }
        });
        expect(budget.reconciliation.reconciled).toBe(true);
        expect(sum(monthTotals(budget))).toBe(totals.annual);
        for (const by of ['fund', 'programme', 'payer', 'village', 'account'] as const)
          expect(sum(cutBudget(budget, [by]).cuts.map(({ total }) => total))).toBe(totals.annual);
        const parts = subFundTotals(budget);
        for (const { fund } of parts)
          expect(sum(parts.filter((one) => one.fund === fund).map(({ total }) => total))).toBe(
            totals.byFund.get(fund),
          );
      }),
      seeded,
    );
  });

  it('list every rupiah in the table of the premium, by fund and part of a fund', () => {
    fc.assert(
      fc.property(random, (given) => {
        const premium = premiumOf(workersOf(given), resolvePolicy([policyOf(given)]));
        const { budget } = premium;
        const [head = [], ...rows] = [...premiumTable(premium)];
        const at = (column: string): number => head.findIndex((one) => one === column);
        const listed = new Map<string, number>();
        for (const cells of rows) {
          const key = `${cells[at('fund')]} ${at('subFund') < 0 ? '' : (cells[at('subFund')] ?? '')}`;
          listed.set(key, (listed.get(key) ?? 0) + Number(cells[at('amount')]));
        }
        const booked = new Map<string, number>();
        for (const { fund, subFund = '', total } of budget.rows)
          booked.set(`${fund} ${subFund}`, (booked.get(`${fund} ${subFund}`) ?? 0) + total);
        expect(new Map([...listed].sort())).toEqual(new Map([...booked].sort()));
        expect(at('subFund') >= 0).toBe(budget.rows.some(({ subFund }) => subFund !== undefined));
      }),
      { ...seeded, numRuns: tries(60) },
    );
  });

  it('have workbooks whose formulas hold, and cost sheets that sum to the budget by fund', () => {
    fc.assert(
      fc.property(random, (given) => {
        const policy = resolvePolicy([policyOf(given)]);
        const premium = premiumOf(workersOf(given), policy);
        const book = new Calculator(budgetWorkbook(premium, facts({ policy })));
        expect([...book.formulas()].filter(({ cached, result }) => cached !== result)).toEqual([]);
        const byFund = new Map<string, number>();
        for (const { model } of villageRabs(premium, facts({ policy }))) {
          const rab = new Calculator(model);
          expect([...rab.formulas()].filter(({ cached, result }) => cached !== result)).toEqual([]);
          model.sheets[0] &&
            [...model.sheets[0].rows].forEach(({ cells }, at) => {
              const words = typeof cells[1] === 'object' ? cells[1].value : cells[1];
              const fund = /^Sumber dana ([\w-]+):/.exec(String(words))?.[1];
              if (fund === undefined) return;
              byFund.set(fund, (byFund.get(fund) ?? 0) + Number(rab.valueAt(`RAB!9:${at + 1}`)));
            });
        }
        expect(byFund).toEqual(
          new Map([...byFund.keys()].map((fund) => [fund, premium.totals.byFund.get(fund as Fund)])),
        );
        expect(sum(byFund.values())).toBe(premium.totals.annual);
      }),
      { ...seeded, numRuns: tries(40) },
    );
  });
});
