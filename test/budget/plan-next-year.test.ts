import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Plan, planBudget } from '../../src/budget/plan/plan.ts';
import { applySettings } from '../../src/budget/plan/plan-settings.ts';
import { equalVillages } from '../../src/budget/plan/villages.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { word } from '../../src/domain/shown.ts';
import type { ChargeInput, PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { planJson } from '../../src/reports/plan/plan-json.ts';
import { planText } from '../../src/reports/plan/plan-text.ts';
import { said } from '../said.ts';
import { tries } from '../support/tries.ts';

type CategoryInput = NonNullable<PolicyInput['categories']>[string];

const FACTS = said<Parameters<typeof planText>[1]>({
  tool: '1',
  language: 'id',
  villages: 1,
  roundUp: undefined,
});

function planOf(input: PolicyInput, year: number, settings: readonly string[] = []): Plan {
  const made = applySettings(resolvePolicy([input]), settings);
  if ('problem' in made) throw new Error(made.problem.text);
  return planBudget(word('x'), made, equalVillages(1), { months: monthsOfYear(year) });
}

const only = (category: CategoryInput): PolicyInput => ({
  policy: 'sebagian',
  year: 2024,
  categories: { 'pekerja-rentan': { income: 1_000_000, relief: { declined: 'uji' }, ...category } },
});

const PAY = 16_800;
const HALF_YEARS: ChargeInput[] = [
  { fund: 'ADD', months: ['2024-01', '2024-06'] },
  { fund: 'PAD', months: ['2024-07', '2024-12'] },
];

describe('the year after one that a policy speaks of', () => {
  it.each<[string, CategoryInput, Record<string, number>, Record<string, number>]>([
    [
      'charges every month as in the same month before, where no charge is said',
      { charges: HALF_YEARS },
      { ADD: 6 * PAY, PAD: 6 * PAY },
      { ADD: 6 * PAY, PAD: 6 * PAY },
    ],
    [
      'keeps what the policy says of it: a charge that only begins goes on',
      { charges: [HALF_YEARS[0] as ChargeInput, { fund: 'PAD', from: '2024-07' }] },
      { ADD: 6 * PAY, PAD: 6 * PAY },
      { PAD: 12 * PAY },
    ],
    [
      'takes what the policy says of some of its months, and of the others the months before',
      { charges: [...HALF_YEARS, { fund: 'BAZNAS', months: ['2025-01', '2025-03'] }] },
      { ADD: 6 * PAY, PAD: 6 * PAY },
      { ADD: 3 * PAY, PAD: 6 * PAY, BAZNAS: 3 * PAY },
    ],
    [
      'splits shares as before',
      {
        charges: [
          { fund: 'ADD', percent: 25, months: ['2024-01', '2024-12'] },
          { fund: 'PAD', percent: 75, months: ['2024-01', '2024-12'] },
        ],
      },
      { ADD: 3 * PAY, PAD: 9 * PAY },
      { ADD: 3 * PAY, PAD: 9 * PAY },
    ],
    [
      'has a programme in the months that it had',
      {
        programmes: ['JKK', { programme: 'JKM', months: ['2024-10', '2024-12'] }],
        charges: [{ fund: 'ADD' }],
      },
      { ADD: 12 * 10_000 + 3 * 6_800 },
      { ADD: 12 * 10_000 + 3 * 6_800 },
    ],
    [
      'covers a category in its months',
      { months: ['2024-08', '2024-12'], charges: [{ fund: 'APBD' }] },
      { APBD: 5 * PAY },
      { APBD: 5 * PAY },
    ],
  ])('%s', (_, category, now, next) => {
    const plan = planOf(only(category), 2024, ['pekerja-rentan.count=1']);
    expect(byFund(plan.budget)).toEqual(now);
    expect(byFund(plan.next.budget)).toEqual(next);
    expect(byFund(planOf(only(category), 2025, ['pekerja-rentan.count=1']).budget)).toEqual(next);
  });

  it('names the months that it repeats, and the whole year beside a part of one', () => {
    const input = only({ months: ['2024-08', '2024-12'], quota: { total: 3 }, charges: [{ fund: 'APBD' }] });
    const words =
      'Kebijakan tidak menyebut bulan 2025; dihitung bulan yang sama seperti yang disebutnya: Pekerja Rentan (Agustus–Desember 2024).';
    const whole = 'ditanggung setahun penuh, seluruhnya 2025: Rp604.800.';
    for (const year of [2024, 2025]) {
      const text = planText([planOf(input, year)], FACTS).replaceAll(/\s+/g, ' ');
      expect(text).toContain(words);
      expect(text).toContain(whole);
    }
    const [scenario] = JSON.parse([...planJson([planOf(input, 2024)], FACTS)].join('')).scenarios;
    expect(scenario.nextYear).toMatchObject({
      annual: 3 * 5 * PAY,
      wholeYear: 3 * 12 * PAY,
      movedMonths: [{ category: 'pekerja-rentan', from: '2024-08', to: '2024-12' }],
    });
    expect(scenario).not.toHaveProperty('movedMonths');
  });

  it('says nothing of months where the policy names none', () => {
    const plan = planOf(only({ quota: { total: 3 }, charges: [{ fund: 'APBD' }] }), 2024);
    expect(planText([plan], FACTS)).not.toContain('bulan yang sama');
    expect(plan.next.wholeYear).toBeUndefined();
  });

  it('costs what a plan of that year costs, whatever the months', () => {
    const month = (at: number): string =>
      `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const span = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([a, b]): [string, string] => [month(Math.min(a, b)), month(Math.max(a, b))]);
    const dated = { months: fc.option(span, { nil: undefined }) };
    const charge = fc.record({ fund: fc.constantFrom('ADD', 'PAD', 'BAZNAS'), ...dated });
    const category = fc.record({
      ...dated,
      programmes: fc.tuple(
        fc.constant('JKK' as const),
        fc.record({ programme: fc.constant('JKM'), ...dated }),
      ),
      quota: fc.record({ total: fc.record({ people: fc.integer({ min: 1, max: 9 }), ...dated }) }),
      charges: fc.array(charge, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(category, fc.integer({ min: 2024, max: 2026 }), (one, year) => {
        const input = only(JSON.parse(JSON.stringify(one)) as CategoryInput);
        const { year: _, ...yearless } = input;
        const [now, later] = [planOf(yearless, year), planOf(yearless, year + 1)];
        expect(now.next.budget.rows).toEqual(later.budget.rows);
        expect([now.next.moved, now.next.wholeYear]).toEqual([later.moved, later.wholeYear]);
      }),
      { seed: 20_261_128, numRuns: tries(200) },
    );
  });
});

function byFund({ rows }: Plan['budget']): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { fund, total } of rows) sums[fund] = (sums[fund] ?? 0) + total;
  return sums;
}
