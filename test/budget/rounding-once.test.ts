import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import type { Budget } from '../../src/budget/model.ts';
import { annualOf } from '../../src/budget/premium.ts';
import { budgetDifferences } from '../../src/budget/rounding.ts';
import { subFundTotals } from '../../src/budget/sub-funds.ts';
import { calendarDate, dateParts } from '../../src/domain/date.ts';
import { formatMonth, type Month, monthsOfYear } from '../../src/domain/month.ts';
import type { WorkbookModel } from '../../src/domain/workbook.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { checkPolicy } from '../../src/policy/check.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { facts, premiumOf } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { tries } from '../support/tries.ts';
import { MIXED, person, wage, YEAR_2026 } from './people.ts';

const ONCE: PolicyInput = {
  policy: 'sekali',
  year: 2026,
  rounding: { per: 'village-year', source: 'Perbup uji' },
  bases: { umk: { amount: 2_152_322.94 } },
  categories: {
    'ketua-rt': { segment: 'PU', programmes: ['JKK', 'JKM'], base: 'umk', charges: [{ fund: 'ADD' }] },
  },
};

const rts = (count: number, village = 'Sukamaju'): Worker[] =>
  Array.from({ length: count }, (_, at) => person(at + 1, { village }));

const annual = (input: PolicyInput, people: readonly Worker[], months = YEAR_2026): number =>
  premiumOf(people, resolvePolicy([input]), months).totals.annual;

describe('rounding once a village and year', () => {
  it.each([
    // 7 × 12 × 2.152.322,94 × 0,24 % = 433.908,304704; × 0,30 % = 542.385,38088
    { rule: 'half-up', people: 7, sum: 433_908 + 542_385 },
    { rule: 'up', people: 7, sum: 433_909 + 542_386 },
    { rule: 'down', people: 7, sum: 433_908 + 542_385 },
    { rule: 'half-up', people: 1, sum: 61_987 + 77_484 },
  ] as const)('$people people by $rule cost Rp$sum', ({ rule, people, sum }) => {
    expect(annual({ ...ONCE, rounding: { rule, per: 'village-year' } }, rts(people))).toBe(sum);
    // Line by line it is 7 × 12 × (5.166 + 6.457).
    expect(annual({ ...ONCE, rounding: 'half-up' }, rts(people))).toBe(people * 12 * 11_623);
  });

  it('is done for each village, so that a district is the sum of its villages', () => {
    const both = [...rts(7), ...rts(5, 'Mekarsari')];
    expect(annual(ONCE, both)).toBe(annual(ONCE, rts(7)) + annual(ONCE, rts(5, 'Mekarsari')));
  });

  it('keeps every line, and says the difference in a line of its own in the last month', () => {
    const { workers, budget } = premiumOf(rts(7), resolvePolicy([ONCE]));
    expect(workers.map(({ lines }) => annualOf(lines))).toEqual(Array(7).fill(12 * 11_623));
    expect(
      budgetDifferences(budget).map(({ row, month, amount }) => [row.programme, formatMonth(month), amount]),
    ).toEqual([
      ['JKK', '2026-12', 433_908 - 7 * 12 * 5_166],
      ['JKM', '2026-12', 542_385 - 7 * 12 * 6_457],
    ]);
    expect(budget.workers.charged).toBe(7);
  });

  it('holds from its month on; before it each line is rounded', () => {
    const from = { ...ONCE, rounding: { per: 'village-year', from: '2026-07' } } as const;
    const once = 216_954 + 271_193; // 7 × 6 × 2.152.322,94 × 0,24 % = 216.954,152; × 0,30 % = 271.192,690
    expect(annual(from, rts(7))).toBe(7 * 6 * 11_623 + once);
  });

  it('takes who bears the most for the remainder, and the parts sum to the rounded whole', () => {
    const [rt] = Object.values(ONCE.categories ?? {});
    const charges = [
      { fund: 'ADD', percent: 33.3333 },
      { fund: 'DDS', percent: 66.6667 },
    ] as const;
    const policy = resolvePolicy([{ ...ONCE, categories: { 'ketua-rt': { ...rt, charges } } }]);
    const premium = premiumOf(rts(7), policy);
    const { budget } = premium;
    const of = (fund: string): number[] =>
      cutBudget(budget, ['fund', 'programme'])
        .cuts.filter(({ key }) => key[0] === fund)
        .map(({ total }) => total);
    expect(of('ADD')).toEqual([144_635, 180_794]);
    expect(of('DDS')).toEqual([433_908 - 144_635, 542_385 - 180_794]);
    expect(
      budget.rows.flatMap(({ fund, programme, rounding }) =>
        rounding ? [`${fund} ${programme} ${rounding}`] : [],
      ),
    ).toEqual(['ADD JKK part', 'ADD JKM part', 'DDS JKK rest', 'DDS JKM rest']);
    const live = [...new Calculator(budgetWorkbook(premium, facts({ policy }))).formulas()];
    expect(live.filter(({ formula }) => formula.startsWith('ROUNDDOWN(ROUND(SUMIFS('))).toHaveLength(2);
    expect(live.filter(({ cached, result }) => cached !== result)).toEqual([]);
  });

  it('takes what a relief leaves before it is rounded', () => {
    const months = monthsOfYear(2020);
    // JKK: 7 months of 5.165,575056 and 5 of their hundredth; JKM: 6.456,96882 likewise.
    expect(annual({ ...ONCE, year: 2020 }, rts(1), months)).toBe(36_417 + 45_522);
    expect(annual({ ...ONCE, year: 2020, rounding: 'half-up' }, rts(1), months)).toBe(
      7 * 11_623 + 5 * (52 + 65),
    );
  });

  it('changes nothing where nothing is rounded: the BPU table, a bill’s own figure', () => {
    const categories = {
      'pekerja-rentan': {
        segment: 'BPU',
        programmes: ['JKK', 'JKM'],
        income: 1_000_000,
        charges: [{ fund: 'ADD' }],
      },
      linmas: {
        segment: 'PU',
        programmes: ['JKK', 'JKM'],
        flat: { amount: 12_001, source: 'uji' },
        charges: [{ fund: 'ADD' }],
      },
    } as const;
    const people = [person(1, { category: 'pekerja-rentan' }), person(2, { category: 'linmas' })];
    const { budget } = premiumOf(people, resolvePolicy([{ ...ONCE, categories }]));
    expect(budgetDifferences(budget)).toEqual([]);
    expect(budget.annual).toBe(12 * (16_800 + 12_001));
  });

  it.each([
    [{ from: '2026-07' }, 'rounding.rule'],
    [{ source: 'Perbup' }, 'rounding.rule'],
  ])('%j says nothing about rounding', (rounding, at) => {
    const problems = checkPolicy([{ ...ONCE, rounding }], []);
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([['missing', at]]);
  });
});

/** Rupiah × 10^10 and the two rates of each payer, from the articles. */
const PPM: Readonly<Record<string, readonly [string, string, bigint][]>> = {
  'perangkat-desa': [
    ['JKK', 'employer', 2_400n],
    ['JKM', 'employer', 3_000n],
    ['JHT', 'employer', 37_000n],
    ['JHT', 'worker', 20_000n],
  ],
  'ketua-rt': [
    ['JKK', 'employer', 2_400n],
    ['JKM', 'employer', 3_000n],
  ],
};

const share = fc.integer({ min: 1, max: 999_999 }).map((parts) => parts / 10_000);
const random = fc.record({
  rule: fc.constantFrom('half-up', 'up', 'down'),
  split: share,
  change: fc.integer({ min: 2, max: 12 }),
  people: fc.array(
    fc.record({
      category: fc.constantFrom('perangkat-desa', 'ketua-rt'),
      village: fc.constantFrom('Sukamaju', 'Mekarsari', 'Tegalsari'),
      rupiah: fc.integer({ min: 100_000, max: 9_999_999 }),
      from: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      to: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
});
type Random = typeof random extends fc.Arbitrary<infer T> ? T : never;

const month = (number: number): string => `2026-${String(number).padStart(2, '0')}`;

/** A payer that changes inside the year, shares with decimals, parts of a fund. */
function policyOf({ rule, split, change }: Random): PolicyInput {
  const rest = Math.round((100 - split) * 10_000) / 10_000;
  return {
    policy: 'acak',
    year: 2026,
    rounding: { rule, per: 'village-year' },
    categories: {
      'perangkat-desa': {
        segment: 'PU',
        programmes: ['JKK', 'JKM', 'JHT'],
        base: 'wage',
        charges: [
          { payer: 'employer', months: ['2026-01', month(change - 1)], fund: 'ADD', activity: '1.1.03' },
          { payer: 'employer', fund: 'APBD', subFund: 'DBH sawit', percent: split },
          { payer: 'employer', fund: 'APBD', subFund: 'DBHCHT', percent: rest },
          { payer: 'worker', fund: 'SELF' },
        ],
      },
      'ketua-rt': {
        segment: 'PU',
        programmes: ['JKK', 'JKM'],
        base: 'wage',
        charges: [
          { fund: 'DDS', percent: split },
          { fund: 'ADD', percent: rest },
        ],
      },
    },
  };
}

const workersOf = ({ people }: Random): Worker[] =>
  people.map(({ category, village, rupiah, from, to }, at) =>
    person(at + 1, {
      category,
      village,
      ...wage(rupiah),
      from: from === undefined ? undefined : calendarDate(2026, from, 15),
      to: to === undefined ? undefined : calendarDate(2026, to, 15),
    }),
  );

/** What each village owes for a category, programme and payer, from the articles and the terms alone. */
function owed(given: Random): Map<string, number> {
  const sums = new Map<string, bigint>();
  for (const worker of workersOf(given)) {
    const first = worker.from === undefined ? 1 : dateParts(worker.from).month;
    const last = worker.to === undefined ? 12 : dateParts(worker.to).month;
    const count = BigInt(Math.max(0, last - first + 1));
    for (const [programme, payer, rate] of PPM[worker.category] ?? []) {
      const key = [worker.village, worker.category, programme, payer].join('|');
      sums.set(key, (sums.get(key) ?? 0n) + BigInt(worker.wage ?? 0) * rate * count);
    }
  }
  const unit = 100_000_000n;
  const added = { 'half-up': unit / 2n, up: unit - 1n, down: 0n }[given.rule];
  return new Map([...sums].map(([key, sum]) => [key, Number((sum + added) / unit)]));
}

function owedBy({ rows }: Budget): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { village, category, programme, payer, total } of rows) {
    const key = [village, category, programme, payer].join('|');
    sums.set(key, (sums.get(key) ?? 0) + total);
  }
  return sums;
}

const positive = (sums: ReadonlyMap<string, number>): [string, number][] =>
  [...sums].filter(([, sum]) => sum !== 0).sort(([a], [b]) => (a < b ? -1 : 1));

const rowKey = (row: Budget['rows'][number]): string =>
  [
    row.village,
    row.category,
    row.fund,
    row.subFund,
    row.activity,
    row.programme,
    row.payer,
    row.rounding,
  ].join('|');

describe('random policies that round once', () => {
  const seeded = { seed: 20_261_128, numRuns: tries(150) };

  it('come to what the articles and the terms give, reconciled, whatever funds and months share it', () => {
    fc.assert(
      fc.property(random, (given) => {
        const input = policyOf(given);
        expect(checkPolicy([input], [])).toEqual([]);
        const { budget, workers, totals } = premiumOf(workersOf(given), resolvePolicy([input]));
        expect(positive(owedBy(budget))).toEqual(positive(owed(given)));
        expect(budget.reconciliation.reconciled).toBe(true);
        const differences = budgetDifferences(budget).reduce((sum, { amount }) => sum + amount, 0);
        const explained = workers.reduce((sum, { lines }) => sum + annualOf(lines), 0);
        expect(explained + differences).toBe(totals.annual);
        for (const { fund } of subFundTotals(budget)) {
          const parts = subFundTotals(budget).filter((one) => one.fund === fund);
          expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(totals.byFund.get(fund));
        }
      }),
      seeded,
    );
  });

  it('say of each month alone what they say of it in the year', () => {
    fc.assert(
      fc.property(random, (given) => {
        const policy = resolvePolicy([policyOf(given)]);
        const people = workersOf(given);
        const year = premiumOf(people, policy).budget;
        YEAR_2026.forEach((asked, at) => {
          const alone = premiumOf(people, policy, [asked]).budget;
          const ofYear = year.rows.map((row) => [rowKey(row), row.months[at] ?? 0] as const);
          const ofMonth = alone.rows.map((row) => [rowKey(row), row.total] as const);
          expect(positive(new Map(ofMonth))).toEqual(positive(new Map(ofYear)));
          expect(alone.reconciliation.reconciled).toBe(true);
        });
      }),
      { ...seeded, numRuns: tries(40) },
    );
  });

  it('give the same whatever the order of people', () => {
    fc.assert(
      fc.property(random, fc.infiniteStream(fc.integer()), (given, order) => {
        const policy = resolvePolicy([policyOf(given)]);
        const people = workersOf(given);
        const shuffled = people
          .map((worker) => ({ worker, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ worker }) => worker);
        const [a, b] = [people, shuffled].map((list) => premiumOf(list, policy).budget.rows);
        expect(b).toEqual(a);
      }),
      { ...seeded, numRuns: tries(50) },
    );
  });

  it('have workbooks whose formulas give what is cached, and cost sheets that sum to the budget', () => {
    fc.assert(
      fc.property(random, (given) => {
        const policy = resolvePolicy([policyOf(given)]);
        const premium = premiumOf(workersOf(given), policy);
        const wrong = [...new Calculator(budgetWorkbook(premium, facts({ policy }))).formulas()].filter(
          ({ cached, result }) => cached !== result,
        );
        expect(wrong).toEqual([]);
        const sums = [...villageRabs(premium, facts({ policy }))].map(({ model }) => sumOfRab(model));
        expect(sums.reduce((total, sum) => total + sum, 0)).toBe(premium.totals.annual);
      }),
      { ...seeded, numRuns: tries(25) },
    );
  });
});

/** The fund headings of a cost sheet, as its formulas give them. */
function sumOfRab(model: WorkbookModel<string>): number {
  const calculator = new Calculator(model);
  const [sheet] = model.sheets;
  let [sum, at] = [0, 0];
  for (const { cells } of sheet?.rows ?? []) {
    at++;
    const words = typeof cells[1] === 'object' ? cells[1].value : cells[1];
    if (String(words).startsWith('Sumber dana')) sum += Number(calculator.valueAt(`${sheet?.name}!9:${at}`));
  }
  return sum;
}

describe('a payer of MIXED that rounds once', () => {
  it('books the difference where the last line of the charging stands, each year apart', () => {
    const policy = resolvePolicy([{ ...MIXED, rounding: { per: 'village-year' } }]);
    const months = [...monthsOfYear(2025).slice(6), ...YEAR_2026] as readonly Month[];
    const left = person(1, { category: 'perangkat-desa', ...wage(1_234_567), to: calendarDate(2026, 3, 9) });
    const { budget } = premiumOf([left], policy, months);
    // The whole of 2025 is 12 × 3.703,701 = 44.444 where twelve lines of 3.704 stand; of 2026 three months are 11.111.
    expect(
      budgetDifferences(budget).map(({ row, month, amount }) => [row.programme, formatMonth(month), amount]),
    ).toEqual([
      ['JKM', '2025-12', 44_444 - 12 * 3_704],
      ['JKM', '2026-03', 11_111 - 3 * 3_704],
    ]);
  });
});
