import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { type CeilingUse, ceilingUse } from '../../src/budget/ceilings.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { rupiah } from '../../src/domain/money.ts';
import { type Month, monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { ceilingJson } from '../../src/reports/parts/json-parts.ts';
import { policyEntries } from '../../src/reports/policy/policy-view.ts';
import { policyOf } from '../contribution/support.ts';

const ALL = monthsOfYear(2026);
const LINMAS = 'categories: { linmas: { base: minimum, charges: [{ fund: ADD }] } }';
const withCeiling = (ceiling: string): Promise<Policy> =>
  policyOf(`ceilings: { ADD: ${ceiling} }\n${LINMAS}`);

function usesOf(policy: Policy, months: readonly Month[] = ALL): CeilingUse[] {
  const [calculator, builder] = [createCalculator(policy, months), createBudget(policy, months)];
  const worker = { category: 'linmas', kecamatan: shownText('Dlanggu'), village: shownText('Punggul') };
  builder.add(worker, calculator.contribution(worker), 10);
  return ceilingUse(builder.finish(), policy);
}

/** Ten members cost Rp54.000 a month. */
describe('a ceiling of some months', () => {
  it.each([
    ['400000', ALL, 12 * 54_000, undefined],
    ['{ amount: 400000 }', ALL, 12 * 54_000, undefined],
    ['{ amount: 400000, from: "2026-07" }', ALL, 6 * 54_000, 6],
    ['{ amount: 400000, months: ["2026-03", "2026-04"] }', ALL, 2 * 54_000, 2],
    ['{ amount: 400000, from: "2025-07" }', ALL, 12 * 54_000, undefined],
    ['{ amount: 400000, from: "2026-07" }', ALL.slice(0, 8), 2 * 54_000, 2],
    ['{ amount: 400000, from: "2026-07" }', ALL.slice(6), 6 * 54_000, undefined],
  ])('%s is held against what its months cost', async (ceiling, months, planned, judged) => {
    const [use, ...others] = usesOf(await withCeiling(ceiling), months);
    expect(others).toEqual([]);
    expect(use).toMatchObject({ ceiling: 400_000, planned, over: Math.max(0, planned - 400_000) });
    expect(use?.months?.length).toBe(judged);
  });

  it('is not judged in a run without any of its months', async () => {
    expect(usesOf(await withCeiling('{ amount: 1, from: "2026-07" }'), ALL.slice(0, 6))).toEqual([]);
  });

  it('names its months in JSON and is shown as the policy writes it', async () => {
    const policy = await withCeiling('{ amount: 100000, months: ["2026-11", "2026-12"] }');
    expect(usesOf(policy).map(ceilingJson)).toEqual([
      {
        kecamatan: 'Dlanggu',
        village: 'Punggul',
        fund: 'ADD',
        months: ['2026-11', '2026-12'],
        ceiling: 100_000,
        planned: 108_000,
        left: 0,
        over: 8_000,
      },
    ]);
    const shown = policyEntries(policy).find(({ path }) => path === 'ceilings.ADD');
    expect(shown?.value).toEqual({ amount: 100_000, months: ['2026-11', '2026-12'] });
  });

  it('of a village’s own amount has the same months', async () => {
    const base = await withCeiling('{ amount: 100000, from: "2026-07" }');
    const village = {
      name: shownText('Punggul'),
      kecamatan: shownText('Dlanggu'),
      ceilings: { ADD: rupiah(300_000) },
    };
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: [village] } };
    expect(usesOf(policy)).toMatchObject([{ ceiling: 300_000, planned: 324_000, over: 24_000 }]);
  });
});
