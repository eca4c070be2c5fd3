import { describe, expect, it } from 'vitest';
import { createPremium, monthlyOf } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { formatMonth, monthsOfYear } from '../../src/domain/month.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { mixedPolicy, person, wage, YEAR_2026 } from './people.ts';

describe('premium', () => {
  it('Dlanggu 2021: 23.110 a worker and month, JKK 10.271 and JKM 12.839', () => {
    const policy = resolvePolicy([
      {
        policy: 'dlanggu-2021',
        bases: { umk: { amount: 4_279_787.17 } },
        categories: { 'perangkat-desa': { base: 'umk' } },
      },
    ]);
    const months = monthsOfYear(2021).slice(8);
    const calculator = createCalculator(policy, months);
    const builder = createPremium(policy, months);
    const worker = person(1, { category: 'perangkat-desa' });
    const record = builder.add(worker, calculator.contribution(worker));
    expect([...monthlyOf(record.lines)].map(([month, amount]) => [formatMonth(month), amount])).toEqual([
      ['2021-09', 23_110],
      ['2021-10', 23_110],
      ['2021-11', 23_110],
      ['2021-12', 23_110],
    ]);
    const { totals } = builder.finish();
    expect(Object.fromEntries(totals.byProgramme)).toEqual({ JKK: 4 * 10_271, JKM: 4 * 12_839 });
    expect(totals).toMatchObject({ workers: 1, annual: 92_440 });
  });

  it('totals are those of the budget of the same workers, in every cut', () => {
    const policy = mixedPolicy();
    const calculator = createCalculator(policy, YEAR_2026);
    const builder = createPremium(policy, YEAR_2026);
    const workers = [
      person(1, { category: 'kepala-desa', ...wage(3_400_000) }),
      person(2),
      person(3, { category: 'pekerja-rentan' }),
    ];
    for (const worker of workers) builder.add(worker, calculator.contribution(worker));
    const { totals, budget, workers: records } = builder.finish();
    const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
    expect(totals.annual).toBe(budget.annual);
    expect(sum(totals.byFund.values())).toBe(totals.annual);
    expect(sum(totals.byPayer.values())).toBe(totals.annual);
    expect(sum(totals.byMonth)).toBe(totals.annual);
    expect(sum(records.flatMap(({ lines }) => lines.map(({ amount }) => amount)))).toBe(totals.annual);
  });

  it('shows a worker without a kecamatan in the village that the budget counts them in', () => {
    const policy = mixedPolicy();
    const calculator = createCalculator(policy, YEAR_2026);
    const builder = createPremium(policy, YEAR_2026);
    for (const worker of [
      person(1, { village: 'Sumberejo', kecamatan: '' }),
      person(2, { village: 'Sumberejo', kecamatan: 'Dlanggu' }),
    ])
      builder.add(worker, calculator.contribution(worker));
    expect(builder.finish().workers.map(({ kecamatan }) => kecamatan)).toEqual(['Dlanggu', 'Dlanggu']);
  });

  it('keeps no record of a worker when asked not to, and still adds up', () => {
    const policy = mixedPolicy();
    const calculator = createCalculator(policy, YEAR_2026);
    const builder = createPremium(policy, YEAR_2026, { keep: false });
    builder.add(person(1), calculator.contribution(person(1)));
    const premium = builder.finish();
    expect([premium.workers.length, premium.totals.annual]).toEqual([0, 139_476]);
  });

  it('says why a worker costs nothing', () => {
    const policy = mixedPolicy();
    const calculator = createCalculator(policy, YEAR_2026);
    const builder = createPremium(policy, YEAR_2026);
    const reasons = ['perangkat-desa', 'marbot', 'ketua-rt'].map((category, index) => {
      const worker = person(index, { category });
      return builder.add(worker, calculator.contribution(worker)).uncharged;
    });
    expect(reasons).toEqual(['no-wage', 'not-covered', undefined]);
  });
});
