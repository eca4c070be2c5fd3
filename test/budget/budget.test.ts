import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { DIMENSIONS } from '../../src/budget/dimension.ts';
import type { Budget } from '../../src/budget/model.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { calendarDate } from '../../src/domain/date.ts';
import { senOfRupiah } from '../../src/domain/money.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';
import { mixedPolicy, person, wage, YEAR_2026 } from './people.ts';

function budgetOf(policy: Policy, workers: readonly Worker[], months = YEAR_2026): Budget {
  const calculator = createCalculator(policy, months);
  const builder = createBudget(policy, months);
  for (const worker of workers) builder.add(worker, calculator.contribution(worker));
  return builder.finish();
}

const money = (budget: Budget, ...dimensions: Parameters<typeof cutBudget>[1]): Record<string, number> =>
  Object.fromEntries(
    cutBudget(budget, dimensions).cuts.map(({ key, total }) => [key.join(' | '), total as number]),
  );

const heads = (budget: Budget, ...dimensions: Parameters<typeof cutBudget>[1]): Record<string, number> =>
  Object.fromEntries(
    cutBudget(budget, dimensions).cuts.map(({ key, workers }) => [key.join(' | '), workers]),
  );

describe('published budgets', () => {
  const wringinharjo = resolvePolicy([
    {
      policy: 'wringinharjo-2026',
      year: 2026,
      bases: { terendah: { amount: 2_050_000 } },
      categories: {
        'perangkat-desa': {
          programmes: ['JKK', 'JKM'],
          base: 'wage',
          charges: [{ fund: 'ADD', activity: '1.1.03' }],
        },
        bpd: { programmes: ['JKK', 'JKM'], base: 'terendah', charges: [{ fund: 'ADD', activity: '1.1.06' }] },
      },
    },
  ]);
  const staff = [4_000_000, 3_000_000, ...Array(5).fill(2_400_000), ...Array(5).fill(2_200_000)];
  const officials = [...staff, ...Array(4).fill(2_050_000)].map((amount, index) =>
    person(index, { category: 'perangkat-desa', ...wage(amount) }),
  );
  const council = Array.from({ length: 7 }, (_, index) => person(100 + index, { category: 'bpd' }));

  it('Wringinharjo 2026: 2.475.360 for 16 officials and 929.880 for 7 members of the BPD', () => {
    const budget = budgetOf(wringinharjo, [...officials, ...council]);
    expect(money(budget, 'category')).toEqual({ 'perangkat-desa': 2_475_360, bpd: 929_880 });
    expect(money(budget, 'account')).toEqual({ '1.1.03 | ': 2_475_360, '1.1.06 | ': 929_880 });
    expect(heads(budget, 'category')).toEqual({ 'perangkat-desa': 16, bpd: 7 });
  });

  it('Pangkep 2025: 16.800 a month for each of 1.492 vulnerable workers', () => {
    const policy = resolvePolicy([
      {
        policy: 'pangkep-2025',
        categories: { 'pekerja-rentan': { income: 1_000_000, charges: [{ fund: 'ADD' }] } },
      },
    ]);
    const workers = Array.from({ length: 1492 }, (_, index) => person(index, { category: 'pekerja-rentan' }));
    const budget = budgetOf(policy, workers, monthsOfYear(2025));
    expect(budget.annual).toBe(1492 * 16_800 * 12);
    expect(budget.rows.map(({ workers: count }) => count)).toEqual([1492, 1492]);
  });
});

describe('a budget', () => {
  const workers = [
    person(1, { category: 'kepala-desa', ...wage(12_000_000) }),
    person(2, { category: 'ketua-rt' }),
    person(3, { category: 'ketua-rt', village: 'Mekarsari', from: calendarDate(2026, 7, 15) }),
    person(4, { category: 'pekerja-rentan', kecamatan: 'Karanganyar' }),
    person(5, { category: 'perangkat-desa' }),
    person(6, { category: 'ketua-rt', from: calendarDate(2027, 1, 1) }),
    person(7, { category: 'marbot' }),
  ];
  const budget = budgetOf(mixedPolicy(), workers);

  it('counts a worker once in each place of a cut, however many lines they have there', () => {
    expect(heads(budget, 'fund')).toEqual({ ADD: 3, PBH: 2, BAZNAS: 1, SELF: 1 });
    expect(heads(budget, 'month')['2026-01']).toBe(2);
    expect(heads(budget, 'month')['2026-02']).toBe(3);
    expect(heads(budget, 'month')['2026-07']).toBe(4);
    expect(heads(budget, 'category', 'fund')).toEqual({
      'kepala-desa | ADD': 1,
      'kepala-desa | SELF': 1,
      'ketua-rt | ADD': 2,
      'ketua-rt | PBH': 2,
      'pekerja-rentan | BAZNAS': 1,
    });
  });

  it('says of every worker without a line why there is none', () => {
    expect(budget.workers).toEqual({
      given: 7,
      charged: 4,
      uncharged: { 'no-wage': 1, 'base-not-started': 0, 'not-covered': 1, 'no-month': 1 },
    });
  });

  it('splits the RT heads between two funds to the rupiah: 11.623 a month and head', () => {
    const cut = money(budget, 'category', 'fund');
    expect((cut['ketua-rt | ADD'] ?? 0) + (cut['ketua-rt | PBH'] ?? 0)).toBe(11_623 * (12 + 6));
  });

  it('halves the relieved months: 16.800 in February and March, 8.400 from April', () => {
    const rentan = cutBudget(budget, ['category']).cuts.find(({ key }) => key[0] === 'pekerja-rentan');
    expect(rentan?.months).toEqual([0, 16_800, 16_800, ...Array(9).fill(8_400)]);
  });

  it('tells villages of one name in two kecamatan apart', () => {
    expect(Object.keys(money(budget, 'village'))).toEqual([
      'Karanganyar | Sukamaju',
      'Sukasari | Mekarsari',
      'Sukasari | Sukamaju',
    ]);
  });

  it('lists every rate it rests on, with the months past what is verified', () => {
    const jp = budget.rates.filter(({ programme }) => programme === 'JP');
    expect(jp.map(({ payer, source }) => [payer, source.article])).toEqual([
      ['employer', expect.stringContaining('Ps')],
      ['worker', expect.stringContaining('Ps')],
    ]);
    expect(budget.rates.every(({ months, unverified }) => unverified.length <= months.length)).toBe(true);
  });

  it('is empty and reconciled without workers', () => {
    const empty = budgetOf(mixedPolicy(), []);
    expect([empty.annual, empty.rows, empty.reconciliation.reconciled]).toEqual([0, [], true]);
  });
});

describe('one village, several spellings', () => {
  const spelt = ['SUKAMAJU', 'Sukamaju', ' sukamaju', 'Suka  maju'];
  it.each([[spelt], [[...spelt].reverse()]])('%j: one row, the best spelling, in any order', (names) => {
    const budget = budgetOf(
      mixedPolicy(),
      names.map((village, index) =>
        person(index, { village, kecamatan: index % 2 === 0 ? 'SUKASARI' : 'Sukasari' }),
      ),
    );
    expect(heads(budget, 'village')).toEqual({ 'Sukasari | Sukamaju': 4 });
  });
});

const anyWorker: fc.Arbitrary<Worker> = fc
  .record({
    serial: fc.integer({ min: 1, max: 9_999 }),
    category: fc.constantFrom('kepala-desa', 'perangkat-desa', 'ketua-rt', 'pekerja-rentan', 'marbot'),
    village: fc.constantFrom('Sukamaju', 'Mekarsari', '', '__proto__'),
    kecamatan: fc.constantFrom('Sukasari', 'Karanganyar'),
    amount: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined }),
    from: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  })
  .map(({ serial, amount, from, to, ...rest }) =>
    person(serial, {
      ...rest,
      wage: amount === undefined ? undefined : senOfRupiah(amount),
      from: from === undefined ? undefined : calendarDate(2026, from, 10),
      to: to === undefined ? undefined : calendarDate(2026, to, 20),
    }),
  );

describe('for any roster', () => {
  it('every cut adds up to the lines of all workers, and people to people', () => {
    fc.assert(
      fc.property(fc.array(anyWorker, { maxLength: 40 }), (workers) => {
        const policy = mixedPolicy();
        const calculator = createCalculator(policy, YEAR_2026);
        const lines = workers.flatMap((worker) => [...calculator.contribution(worker).lines]);
        const naive = lines.reduce((sum, { amount }) => sum + amount, 0);
        const budget = budgetOf(policy, workers);
        expect(budget.annual).toBe(naive);
        expect(budget.reconciliation.control.amount).toBe(naive);
        expect(budget.reconciliation.reconciled).toBe(true);
        for (const dimension of DIMENSIONS) {
          const sum = Object.values(money(budget, dimension)).reduce((total, amount) => total + amount, 0);
          expect(sum).toBe(naive);
        }
        const { given, charged, uncharged } = budget.workers;
        expect(charged + Object.values(uncharged).reduce((sum, count) => sum + count, 0)).toBe(given);
      }),
      { seed: 20260101, numRuns: tries(120) },
    );
  });

  it('the order of workers changes nothing', () => {
    const shuffled = fc
      .array(anyWorker, { minLength: 2, maxLength: 30 })
      .chain((workers) =>
        fc.tuple(fc.constant(workers), fc.shuffledSubarray(workers, { minLength: workers.length })),
      );
    fc.assert(
      fc.property(shuffled, ([workers, other]) => {
        const [a, b] = [budgetOf(mixedPolicy(), workers), budgetOf(mixedPolicy(), other)];
        expect(a.rows).toEqual(b.rows);
        expect(a.rates).toEqual(b.rates);
        expect(cutBudget(a, ['village', 'month'])).toEqual(cutBudget(b, ['village', 'month']));
      }),
      { seed: 20260102, numRuns: tries(80) },
    );
  });

  it('more different wages than may wait at once are all booked', () => {
    const count = 25_000;
    const policy = mixedPolicy();
    const workers = Array.from({ length: count }, (_, index) =>
      person(index, { category: 'perangkat-desa', ...wage(1_000_000 + index) }),
    );
    const budget = budgetOf(policy, workers, YEAR_2026.slice(0, 1));
    const expected = workers.reduce(
      (sum, { wage: sen }) =>
        sum + Math.round(((sen ?? 0) * 2_400) / 1e8) + Math.round(((sen ?? 0) * 3_000) / 1e8),
      0,
    );
    expect(budget.annual).toBe(expected);
    expect(budget.workers.charged).toBe(count);
    expect(budget.reconciliation.reconciled).toBe(true);
  });
});

describe('the reconciliation', () => {
  it('is not zero when the lines were not all booked', async () => {
    const { reconcileCube } = await import('../../src/budget/reconciliation.ts');
    const budget = budgetOf(mixedPolicy(), [person(1), person(2)]);
    const { lines, reconciled } = reconcileCube(
      { ...budget, rows: budget.rows.slice(1) },
      budget.reconciliation.control,
    );
    expect(reconciled).toBe(false);
    expect(lines.every(({ difference }) => difference === -(budget.rows[0]?.total ?? 0))).toBe(true);
  });
});

describe('a village without its kecamatan', () => {
  const villages = (...places: (readonly [string, string])[]) =>
    heads(
      budgetOf(
        mixedPolicy(),
        places.map(([kecamatan, village], index) => person(index, { village, kecamatan })),
      ),
      'village',
    );
  const dlanggu = ['Dlanggu', 'Sumberejo'] as const;
  const lone = ['', 'SUMBER REJO'] as const;

  it.each([[[dlanggu, lone]], [[lone, dlanggu]]])('%j: one village', (places) => {
    expect(villages(...places)).toEqual({ 'Dlanggu | Sumberejo': 2 });
  });

  it('stays apart where two kecamatan have one of the name', () => {
    expect(villages(dlanggu, ['Puri', 'Sumberejo'], ['', 'Sumberejo'])).toEqual({
      ' | Sumberejo': 1,
      'Dlanggu | Sumberejo': 1,
      'Puri | Sumberejo': 1,
    });
  });
});
