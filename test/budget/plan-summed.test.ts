import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutBudget, monthTotals } from '../../src/budget/budget-cuts.ts';
import { type Plan, planBudget, type YearOfPlan } from '../../src/budget/plan/plan.ts';
import { applySettings } from '../../src/budget/plan/plan-settings.ts';
import type { RosterHeads, VillageFacts } from '../../src/budget/plan/villages.ts';
import { type CategoryId, category } from '../../src/domain/category.ts';
import { rupiah, type Sen } from '../../src/domain/money.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText, word } from '../../src/domain/shown.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';

const WHO = ['kepala-desa', 'perangkat-desa', 'ketua-rt', 'pekerja-rentan'] as const;
const months = monthsOfYear(2026);

const policy = resolvePolicy([
  {
    policy: 'uji',
    bases: { umk: { amount: 4_522_030 } },
    ceilings: { DDS: 9_000_000, ADD: 2_000_000 },
    categories: {
      'kepala-desa': { base: 'umk', programmes: ['JKK', 'JKM', 'JHT'], charges: [{ fund: 'ADD' }] },
      'perangkat-desa': { base: 'wage', charges: [{ fund: 'ADD', activity: '1.1.02' }] },
      'ketua-rt': { base: 'umk', charges: [{ fund: 'ADD', activity: '1.1.07' }], quota: { total: 40 } },
      'pekerja-rentan': { income: 1_000_000, charges: [{ fund: 'DDS' }], quota: { perVillage: 12 } },
    },
  },
]);

/** A roster's heads; wages that many have, or nobody else. */
const heads = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4_000 }), fc.integer({ min: 1, max: 3 })), { maxLength: 12 })
  .map((earners): RosterHeads => {
    const wages = new Map(earners.map(([thousands, people]) => [(thousands * 100_000) as Sen, people]));
    return { people: [...wages.values()].reduce((sum, people) => sum + people, 0), wages };
  });

const villages = fc.array(
  fc.record({
    kecamatan: fc.constantFrom('Dlanggu', 'Puri'),
    counts: fc.array(fc.tuple(fc.constantFrom(...WHO), fc.integer({ min: 0, max: 30 })), { maxLength: 3 }),
    heads: fc.option(heads, { nil: undefined }),
    ceiling: fc.option(fc.integer({ min: 1, max: 20_000_000 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 15 },
);

const factsOf = (all: typeof villages extends fc.Arbitrary<infer T> ? T : never): VillageFacts[] =>
  all.map(({ kecamatan, counts, heads: earning, ceiling }, index) => ({
    code: '',
    village: shownText(`Desa ${index}`),
    kecamatan: shownText(kecamatan),
    counts: new Map<CategoryId, number>(counts.map(([who, count]) => [category(who), count])),
    populations: new Map(),
    quotas: new Map(),
    ceilings: ceiling === undefined ? {} : { DDS: [{ amount: rupiah(ceiling) }] },
    heads: earning && new Map([[category('perangkat-desa'), earning]]),
  }));

function planned(facts: readonly VillageFacts[], roundUp: number | undefined, summed: boolean): Plan {
  const settings = applySettings(policy, []);
  if ('problem' in settings) throw new Error(settings.problem.text);
  return planBudget(word('rencana'), settings, facts, { months, roundUp, summed });
}

const yearOf = ({ budget, year, bases, wholeYear }: YearOfPlan): object => ({
  ...{ year, bases, wholeYear },
  annual: budget.annual,
  months: monthTotals(budget),
  workers: budget.workers,
  cuts: cutBudget(budget, ['category', 'programme', 'fund', 'account']).cuts,
  reconciled: budget.reconciliation.reconciled,
});

const shown = (plan: Plan): object => ({
  now: yearOf(plan),
  next: yearOf(plan.next),
  counts: plan.counts,
  village: plan.village,
  ceilings: plan.ceilings,
  roundedUp: plan.roundedUp,
});

it('a plan of sums says what the plan of every village says', () => {
  fc.assert(
    fc.property(villages, fc.constantFrom(undefined, 1_000, 100_000), (all, roundUp) => {
      const facts = factsOf(all);
      expect(shown(planned(facts, roundUp, true))).toEqual(shown(planned(facts, roundUp, false)));
    }),
    { seed: 26, numRuns: tries(400) },
  );
});

it('also where more people earn their own wage than are kept', () => {
  const wages = (from: number): RosterHeads => ({
    people: 1_600,
    wages: new Map(Array.from({ length: 1_600 }, (_, at) => [((from + at) * 100_000) as Sen, 1])),
  });
  const facts = factsOf([
    { kecamatan: 'Puri', counts: [['ketua-rt', 7]], heads: wages(900), ceiling: undefined },
    { kecamatan: 'Puri', counts: [['ketua-rt', 9]], heads: wages(1_700), ceiling: 1 },
  ]);
  const sums = planned(facts, undefined, true);
  expect(shown(sums)).toEqual(shown(planned(facts, undefined, false)));
  expect(sums.budget.workers.given).toBe(3_200 + 16 + 24);
});
