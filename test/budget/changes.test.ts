import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBudgets, moneyOf } from '../../src/budget/changes/compare-budgets.ts';
import { REASONS, type Reason } from '../../src/budget/changes/reasons.ts';
import { FigureCollector } from '../../src/budget/figures/collect-figures.ts';
import type { BudgetFigures } from '../../src/budget/figures/figures.ts';
import { createPremium } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { senOfRupiah } from '../../src/domain/money.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';
import { MIXED, person, wage, YEAR_2026 } from './people.ts';

const policyOf = (input: PolicyInput): Policy => resolvePolicy([input]);
const BASE = policyOf(MIXED);

function figuresOf(workers: readonly Worker[], policy: Policy = BASE): BudgetFigures & { annual: number } {
  const calculator = createCalculator(policy, YEAR_2026);
  const premium = createPremium(policy, YEAR_2026);
  const figures = new FigureCollector(YEAR_2026);
  for (const worker of workers) {
    const contribution = calculator.contribution(worker);
    premium.add(worker, contribution);
    figures.add(worker, contribution);
  }
  const { budget } = premium.finish();
  return { ...figures.close(budget), annual: budget.annual };
}

/** What is not nought of the reasons of the whole. */
function why(
  before: readonly Worker[],
  after: readonly Worker[],
  policies: readonly [Policy, Policy] = [BASE, BASE],
): Partial<Record<Reason | 'difference', number>> {
  const change = compareBudgets(figuresOf(before, policies[0]), figuresOf(after, policies[1]), [
    ...BASE.categories.keys(),
  ]);
  const found = REASONS.filter((one) => change.reasons[one] !== 0);
  return {
    difference: change.after - change.before,
    ...Object.fromEntries(found.map((one) => [one, change.reasons[one]])),
  };
}

const day = (date: number): { from: CalendarDate } => ({ from: date as CalendarDate });
const until = (date: number): { to: CalendarDate } => ({ to: date as CalendarDate });
const RT = 11_623; // JKK 5.166 + JKM 6.457 of UMK 2.152.322,94

describe('the reason of a difference is read from the two ledgers', () => {
  const rt = (serial: number, more: object = {}): Worker => person(serial, { category: 'ketua-rt', ...more });
  const perangkat = (serial: number, rupiah: number, more: object = {}): Worker =>
    person(serial, { category: 'perangkat-desa', ...wage(rupiah), ...more });

  it('one more person of the same base is people, to the rupiah', () => {
    expect(why([rt(1)], [rt(1), rt(2)])).toEqual({ difference: RT * 12, people: RT * 12 });
  });

  it('one who joins in July is a person, less the half year before', () => {
    expect(why([rt(1)], [rt(1), rt(2, day(20260701))])).toEqual({
      difference: RT * 6,
      people: RT * 12,
      months: -RT * 6,
    });
  });

  it('one who died in March is months', () => {
    expect(why([rt(1), rt(2)], [rt(1), rt(2, until(20260331))])).toEqual({
      difference: -RT * 9,
      months: -RT * 9,
    });
  });

  it('a move between villages is no money: a person here, months there', () => {
    const moved = why(
      [rt(1), rt(2, { village: 'Makmur' })],
      [rt(1, until(20260630)), rt(2, { village: 'Makmur' }), rt(3, { village: 'Makmur', ...day(20260701) })],
    );
    expect(moved).toEqual({ difference: 0, people: RT * 12, months: -RT * 12 });
  });

  it('a raise is base, and the rupiah of rounding are said', () => {
    // 0,54 % of 2.000.000 = 4.800 + 6.000; of 2.100.001 = 5.040,0024 + 6.300,003.
    expect(why([perangkat(1, 2_000_000)], [perangkat(1, 2_100_001)])).toEqual({
      difference: 540 * 12,
      base: 540 * 12,
    });
  });

  it('a new risk class is rate', () => {
    const risky = policyOf({
      ...MIXED,
      categories: {
        ...MIXED.categories,
        'perangkat-desa': { ...MIXED.categories?.['perangkat-desa'], risk: 2 },
      },
    } as PolicyInput);
    expect(why([perangkat(1, 2_000_000)], [perangkat(1, 2_000_000)], [BASE, risky])).toEqual({
      difference: 6_000 * 12,
      rate: 6_000 * 12,
    });
  });

  it('another fund moves money and costs nothing', () => {
    const other = policyOf({
      ...MIXED,
      categories: {
        ...MIXED.categories,
        'perangkat-desa': {
          ...MIXED.categories?.['perangkat-desa'],
          charges: [{ fund: 'PAD', activity: '1.1.03', object: '5.1.3.04' }],
        },
      },
    } as PolicyInput);
    const change = compareBudgets(
      figuresOf([perangkat(1, 2_000_000)]),
      figuresOf([perangkat(1, 2_000_000)], other),
      [],
    );
    expect(
      change.lines.map(({ fund, before, after, reasons }) => [fund, before, after, reasons.fund]),
    ).toEqual(
      [
        ['ADD', 57_600, 0, -57_600],
        ['PAD', 0, 57_600, 57_600],
        ['ADD', 72_000, 0, -72_000],
        ['PAD', 0, 72_000, 72_000],
      ].sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
    );
    expect(change.reasons).toMatchObject({ fund: 0, people: 0, rate: 0 });
  });

  it('a village written otherwise is the same village, and one without kecamatan too', () => {
    expect(why([rt(1)], [rt(1, { village: 'DESA SUKA MAJU' })])).toEqual({ difference: 0 });
    expect(why([rt(1)], [rt(1, { kecamatan: '' })])).toEqual({ difference: 0 });
  });
});

const date = fc.integer({ min: 1, max: 12 }).map((month) => 20260000 + month * 100 + 15);
const worker = fc.record({
  serial: fc.integer({ min: 1, max: 400 }),
  category: fc.constantFrom('kepala-desa', 'perangkat-desa', 'ketua-rt', 'linmas', 'pekerja-rentan', 'bpd'),
  village: fc.constantFrom('Sukamaju', 'Makmur', 'DESA MAKMUR', 'Harapan'),
  kecamatan: fc.constantFrom('Sukasari', 'Sukasari', ''),
  wage: fc.integer({ min: 900_000, max: 12_000_000 }),
  from: fc.option(date, { nil: undefined }),
  to: fc.option(date, { nil: undefined }),
});
const workers = fc.array(worker, { maxLength: 25 }).map((all) =>
  all.map(({ serial, wage: amount, from, to, ...one }) =>
    person(serial, {
      ...one,
      wage: senOfRupiah(amount),
      ...(from === undefined ? {} : { from: from as CalendarDate }),
      ...(to === undefined ? {} : { to: to as CalendarDate }),
    }),
  ),
);

/** The policy of July: other bases, classes, funds and shares, and a rounding of its own. */
const changed = fc
  .record({
    umk: fc.integer({ min: 1_000_000, max: 5_000_000 }),
    risk: fc.constantFrom(1, 2, 3, 4, 5),
    percent: fc.integer({ min: 1, max: 99 }),
    fund: fc.constantFrom('ADD', 'PAD', 'APBD'),
    income: fc.integer({ min: 1_000_000, max: 9_000_000 }),
    rounding: fc.constantFrom('half-up', 'up', 'down'),
    once: fc.boolean(),
  })
  .map(({ umk, risk, percent, fund, income, rounding, once }) =>
    policyOf({
      ...MIXED,
      bases: { ...MIXED.bases, umk: { amount: umk, source: 'uji' } },
      rounding: once ? { per: 'village-year', rule: rounding } : rounding,
      categories: {
        ...MIXED.categories,
        'perangkat-desa': { ...MIXED.categories?.['perangkat-desa'], risk, charges: [{ fund }] },
        'ketua-rt': {
          ...MIXED.categories?.['ketua-rt'],
          charges: [
            { fund: 'ADD', activity: '1.1.07', percent },
            { fund: 'PBH', activity: '1.1.07', percent: 100 - percent },
          ],
        },
        'pekerja-rentan': { ...MIXED.categories?.['pekerja-rentan'], income },
      },
    } as PolicyInput),
  );

describe('whatever has changed', () => {
  it('the reasons of every line add up to its difference, and the lines to both budgets', () => {
    fc.assert(
      fc.property(workers, workers, changed, (old, now, policy) => {
        const [before, after] = [figuresOf(old), figuresOf(now, policy)];
        expect(moneyOf(before)).toBe(before.annual);
        expect(moneyOf(after)).toBe(after.annual);
        const change = compareBudgets(before, after, [...BASE.categories.keys()]);
        expect([change.before, change.after]).toEqual([before.annual, after.annual]);
        for (const { before: was, after: is, reasons } of [...change.lines, change]) {
          expect(REASONS.every((one) => Number.isSafeInteger(reasons[one]))).toBe(true);
          expect(REASONS.reduce((sum, one) => sum + reasons[one], 0)).toBe(is - was);
        }
        expect(change.reasons.fund).toBe(0);
      }),
      { numRuns: tries(300), seed: 15 },
    );
  });

  it('a budget beside itself has no reason, and beside nothing has people only', () => {
    fc.assert(
      fc.property(workers, changed, (some, policy) => {
        const figures = figuresOf(some, policy);
        const same = compareBudgets(figures, figures, []);
        expect(REASONS.filter((one) => same.reasons[one] !== 0)).toEqual([]);
        const none = figuresOf([], policy);
        const gone = compareBudgets(figures, none, []);
        const sums = figures.roundings.flatMap(({ amounts }) => amounts).reduce((a, b) => a + b, 0);
        expect(gone.reasons).toMatchObject({
          people: -(figures.annual - sums) + 0,
          months: 0,
          base: 0,
          rate: 0,
          fund: 0,
        });
      }),
      { numRuns: tries(100), seed: 16 },
    );
  });
});
