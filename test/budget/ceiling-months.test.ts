import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { type CeilingUse, ceilingUse } from '../../src/budget/ceilings.ts';
import { createPremium } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { category } from '../../src/domain/category.ts';
import { rupiah } from '../../src/domain/money.ts';
import { type Month, monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { undatedCeilings } from '../../src/policy/village-ceilings.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { ceilingJson } from '../../src/reports/parts/json-parts.ts';
import { policyEntries } from '../../src/reports/policy/policy-view.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { policyOf } from '../contribution/support.ts';
import { facts } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { person } from './people.ts';

const ALL = monthsOfYear(2026);
const LINMAS = 'categories: { linmas: { base: minimum, charges: [{ fund: ADD }] } }';
const withCeiling = (ceiling: string): Promise<Policy> =>
  policyOf(`ceilings: { ADD: ${ceiling} }\n${LINMAS}`);

function usesOf(policy: Policy, months: readonly Month[] = ALL): CeilingUse[] {
  const [calculator, builder] = [createCalculator(policy, months), createBudget(policy, months)];
  const worker = {
    category: category('linmas'),
    kecamatan: shownText('Dlanggu'),
    village: shownText('Punggul'),
  };
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
    ['{ amount: 400000, months: ["2026-03", "2026-04"] }', ALL.slice(0, 8), 2 * 54_000, 2],
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

  it.each([
    ['400000', ALL.slice(2, 3)],
    ['400000', ALL.slice(0, 11)],
    ['{ amount: 400000, from: "2026-07" }', ALL.slice(0, 8)],
    ['{ amount: 400000, months: ["2026-03", "2026-04"] }', ALL.slice(3)],
  ])('%s is not judged in a run of only some of its months', async (ceiling, months) => {
    expect(usesOf(await withCeiling(ceiling), months)).toEqual([]);
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

  it('each half of the year has its own, and one that only begins ends where the next begins', async () => {
    const policy = await withCeiling(
      '[{ amount: 300000, from: 2026-01 }, { amount: 400000, from: 2026-07 }]',
    );
    expect(usesOf(policy).map(({ ceiling, planned, months }) => [ceiling, planned, months?.length])).toEqual([
      [300_000, 324_000, 6],
      [400_000, 324_000, 6],
    ]);
    expect(usesOf(policy, ALL.slice(0, 6))).toMatchObject([{ ceiling: 300_000, planned: 324_000 }]);
    expect(policyEntries(policy).find(({ path }) => path === 'ceilings.ADD')?.value).toEqual([
      { amount: 300_000, months: ['2026-01', '2026-06'] },
      { amount: 400_000, from: '2026-07' },
    ]);
  });

  it('stands beside that of the year, each held against what its own months cost', async () => {
    const policy = await withCeiling('[{ amount: 600000 }, { amount: 400000, months: [2026-01, 2026-06] }]');
    expect(usesOf(policy).map(({ ceiling, planned, over }) => [ceiling, planned, over])).toEqual([
      [600_000, 648_000, 48_000],
      [400_000, 324_000, 0],
    ]);
    const [calculator, builder] = [createCalculator(policy, ALL), createPremium(policy, ALL)];
    const worker = person(1, { category: 'linmas' });
    builder.add(worker, calculator.contribution(worker));
    const premium = builder.finish();
    const text = budgetText(premium.budget, facts({ policy })).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Pagu ADD: rencana Rp64.800 dari Rp600.000');
    expect(text).toContain('Pagu ADD (Januari–Juni 2026): rencana Rp32.400 dari Rp400.000');
    const model = budgetWorkbook(premium, facts({ policy }));
    expect([...new Calculator(model).formulas()].filter(({ cached, result }) => cached !== result)).toEqual(
      [],
    );
    const rows = [...(model.sheets.find(({ name }) => name === 'Pagu')?.rows ?? [])];
    // Rupiah of the half year are rupiah of the year: no sum of both.
    expect(
      rows
        .at(-1)
        ?.cells.slice(5)
        .every((cell) => cell === ''),
    ).toBe(true);
  });

  it('of a village with months of its own stands in place of all of the policy’s', async () => {
    const base = await withCeiling('[{ amount: 1, from: 2026-01 }, { amount: 2, from: 2026-07 }]');
    const ceilings = { ADD: [{ amount: rupiah(54_000), months: { first: ALL[2] ?? 0, last: ALL[2] ?? 0 } }] };
    const village = { name: shownText('Punggul'), kecamatan: shownText('Dlanggu'), ceilings };
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: [village] } };
    expect(usesOf(policy)).toMatchObject([{ ceiling: 54_000, planned: 54_000, over: 0 }]);
    expect(undatedCeilings(policy)).toEqual([]);
  });

  it('of a village without months is asked about where the policy has several', async () => {
    const base = await withCeiling('[{ amount: 1, from: 2026-01 }, { amount: 2, from: 2026-07 }]');
    const ceilings = { ADD: [{ amount: rupiah(54_000) }] };
    const village = { name: shownText('Punggul'), kecamatan: shownText('Dlanggu'), ceilings };
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: [village] } };
    expect(undatedCeilings(policy)).toMatchObject([{ code: 'ceiling-without-months', found: 'ADD' }]);
  });

  it('of a village’s own amount has the same months', async () => {
    const base = await withCeiling('{ amount: 100000, from: "2026-07" }');
    const village = {
      name: shownText('Punggul'),
      kecamatan: shownText('Dlanggu'),
      ceilings: { ADD: [{ amount: rupiah(300_000) }] },
    };
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: [village] } };
    expect(usesOf(policy)).toMatchObject([{ ceiling: 300_000, planned: 324_000, over: 24_000 }]);
  });
});
