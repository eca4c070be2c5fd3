import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isParted, moneyApart } from '../../src/budget/money-apart.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { EXAMPLE, facts, premiumOf } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { run } from '../support/run.ts';
import { mixedPolicy, person } from './people.ts';

const { budget } = premiumOf();
const ofFunds = (...funds: string[]): number =>
  budget.rows.filter(({ fund }) => funds.includes(fund)).reduce((sum, { total }) => sum + total, 0);

describe('money that passes through the APBDes and money that does not', () => {
  it('are two sums that are the budget, with their months', () => {
    const { apbdes, outside } = moneyApart(budget);
    expect([apbdes?.total, outside?.total]).toEqual([
      ofFunds('ADD', 'DDS', 'PAD', 'PBH'),
      ofFunds('APBD', 'BAZNAS', 'SELF'),
    ]);
    expect((apbdes?.total ?? 0) + (outside?.total ?? 0)).toBe(budget.annual);
    expect(outside?.total).toBeGreaterThan(0);
    const months = budget.months.map((_, at) => (apbdes?.months[at] ?? 0) + (outside?.months[at] ?? 0));
    expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(budget.annual);
  });

  it('count whoever has lines on both sides once on each', () => {
    const { apbdes, outside } = moneyApart(budget);
    expect((apbdes?.workers ?? 0) + (outside?.workers ?? 0)).toBeGreaterThan(budget.workers.charged);
    expect(apbdes?.workers).toBeLessThanOrEqual(budget.workers.charged);
  });

  it('are not spoken of where all money is on one side', () => {
    const own = premiumOf([person(3, { category: 'ketua-rt' })]).budget;
    expect(isParted(own)).toBe(false);
    expect(budgetText(own, facts())).not.toContain('APBDes:');
  });

  it('stand in the text with their funds', () => {
    const text = budgetText(budget, facts()).replace(/\n/g, ' ');
    expect(text).toMatch(/Lewat APBDes: Rp[\d.]+ untuk \d+ orang \(ADD/);
    expect(text).toMatch(/Di luar APBDes: Rp[\d.]+ untuk \d+ orang \(/);
  });
});

describe('the workbook', () => {
  const model = budgetWorkbook(premiumOf(EXAMPLE, mixedPolicy()), facts());
  const through = moneyApart(budget).apbdes?.total ?? 0;
  const sheet = (name: string): readonly (readonly unknown[])[] =>
    [...(model.sheets.find((one) => one.name === name)?.rows ?? [])].map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
    );
  const rowOf = (name: string, label: string): readonly unknown[] =>
    sheet(name).find((cells) => cells.includes(label)) ?? [];

  it('signs for what passes through the APBDes, in figures and in words', () => {
    expect(rowOf('Ringkasan', 'Lewat APBDes (Rp)')).toContain(through);
    expect(rowOf('Ringkasan', 'Di luar APBDes (Rp)')).toContain(budget.annual - through);
    expect(rowOf('Ringkasan', 'Terbilang (lewat APBDes)')[1]).toMatch(/rupiah$/);
  });

  it('has the subtotal among the funds, of each village, and of each month', () => {
    expect(rowOf('Per Dana', 'Jumlah lewat APBDes')).toContain(through);
    expect(rowOf('Per Dana', 'Jumlah di luar APBDes')).toContain(budget.annual - through);
    expect(rowOf('Per Desa', 'JUMLAH')).toContain(through);
    expect(rowOf('Jadwal', 'JUMLAH')).toContain(through);
  });

  it('pays out each fund of the APBDes by its own percentages, and nothing else', () => {
    const schedule = sheet('Jadwal');
    const at = schedule.findIndex(([first]) => first === 'Skema 50/50');
    const [heads = [], percents = [], first = [], , second = []] = schedule.slice(at, at + 5);
    const funds = heads.filter((head) => typeof head === 'string' && /^[A-Z]{3}/.test(head));
    expect(funds.length).toBeGreaterThan(1);
    expect(funds).not.toContain('SELF');
    for (const [column, head] of heads.entries()) {
      if (!funds.includes(head)) continue;
      expect(percents[column]).toBe(0.5);
      expect(Number(first[column]) + Number(second[column])).toBe(ofFunds(String(head)));
    }
    const amount = heads.lastIndexOf('Lewat APBDes');
    expect(Number(first[amount]) + Number(second[amount])).toBe(through);
  });

  it('caches in every cell what its formula gives', () => {
    for (const { at, formula, cached, result } of new Calculator(model).formulas())
      expect([at, formula, cached]).toEqual([at, formula, result]);
  });
});

const PLANNED = `policy: rencana
regency: "35.16"
bases: { siltap: { amount: 2500000, source: contoh } }
categories:
  perangkat-desa:
    base: siltap
    programmes: [JKK, JKM, JHT]
    quota: { perVillage: 8 }
    charges:
      - { payer: employer, fund: ADD }
      - { payer: worker, fund: SELF }
`;

describe('a plan', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  const plan = (...more: string[]): ReturnType<typeof run> => {
    writeFileSync(join(folder, 'p.yaml'), PLANNED);
    writeFileSync(join(folder, 'v.csv'), 'kecamatan,desa\nDlanggu,Pohkecik\nDlanggu,Ngembeh\n');
    const argv = ['plan', '--villages', 'v.csv', '--policy', 'p.yaml', '--year', '2026', ...more];
    return run(argv, { cwd: folder });
  };

  /** 16 people × Rp2.500.000: 4,24% by the employer, 2% by the member, in twelve months. */
  it('has both sums too', async () => {
    const { out } = await plan();
    expect(out).toContain('Lewat APBDes: Rp20.352.000 untuk 16 orang (ADD).');
    expect(out).toContain('Di luar APBDes: Rp9.600.000 untuk 16 orang (SELF).');
    const [scenario] = JSON.parse((await plan('--format', 'json')).out).scenarios;
    expect(scenario.bySide).toMatchObject({
      apbdes: { total: 20_352_000, workers: 16 },
      outside: { total: 9_600_000, workers: 16 },
    });
  });
});
