import { describe, expect, it } from 'vitest';
import { monthTotals } from '../../src/budget/cut.ts';
import { type Plan, planBudget } from '../../src/budget/plan.ts';
import { applySettings } from '../../src/budget/plan-settings.ts';
import { equalVillages, parseVillages } from '../../src/budget/villages.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { planJson } from '../../src/reports/plan-json.ts';
import { planText } from '../../src/reports/plan-text.ts';

const GRESIK: PolicyInput = {
  policy: 'gresik',
  bases: { umk: { amount: 4_522_030 } },
  ceilings: { DDS: 20_000_000 },
  categories: {
    'pekerja-rentan': { income: 1_000_000, charges: [{ fund: 'DDS' }], quota: { perVillage: 100 } },
    'ketua-rt': { base: 'umk', charges: [{ fund: 'ADD', activity: '1.1.07' }] },
    'perangkat-desa': { base: 'wage' },
  },
};
const policy = resolvePolicy([GRESIK]);
const months = monthsOfYear(2026);

function plan(settings: readonly string[], villages = equalVillages(330), roundUp?: number): Plan {
  const made = applySettings(policy, settings);
  if ('problem' in made) throw new Error(made.problem.text);
  return planBudget('rencana', made, villages, { months, roundUp });
}

describe('a plan', () => {
  it('100 vulnerable workers in 330 villages: 20.160.000 a village and year, 6.652.800.000 in all', () => {
    const { budget, village, counts } = plan([]);
    expect(budget.annual).toBe(6_652_800_000);
    expect(village).toEqual({ least: 20_160_000, most: 20_160_000 });
    expect(counts).toEqual([{ category: 'pekerja-rentan', people: 33_000, source: 'quota' }]);
    expect(budget.reconciliation.reconciled).toBe(true);
  });

  it('the relief of PP 50/2025 halves April to December for a fund that it includes, and only those', () => {
    const relieved = plan(['pekerja-rentan.fund=BAZNAS', 'pekerja-rentan.relief=true']);
    const full = 33_000 * 16_800;
    expect(monthTotals(relieved.budget)).toEqual([full, full, full, ...Array(9).fill(full / 2)]);
  });

  it('says when the relief asked for changes nothing, as for Dana Desa', () => {
    const facts = { tool: '1', language: 'id', villages: 330, roundUp: undefined } as const;
    const text = planText([plan(['pekerja-rentan.relief=true'])], facts);
    expect(text).toContain('Keringanan yang diminta tidak mengubah apa pun bagi Pekerja Rentan');
    expect(plan(['pekerja-rentan.relief=true']).budget.annual).toBe(6_652_800_000);
  });

  it.each([
    [['pekerja-rentan.count=60', 'pekerja-rentan.fund=ADD'], 330 * 60 * 16_800 * 12],
    [['pekerja-rentan.programmes=JKK+JKM+JHT'], 330 * 100 * 36_800 * 12],
    [['pekerja-rentan.count=0', 'ketua-rt.count=10'], 330 * 10 * (10_853 + 13_566) * 12],
    [['pekerja-rentan.count=0', 'ketua-rt.count=10', 'bases.umk=1000000'], 330 * 10 * 5_400 * 12],
    [
      ['pekerja-rentan.count=0', 'perangkat-desa.count=8', 'perangkat-desa.wage=2500000'],
      330 * 8 * 13_500 * 12,
    ],
  ])('%j', (settings, annual) => {
    expect(plan(settings).budget.annual).toBe(annual);
  });

  it('counts people without a wage as uncharged where the policy asks for the roster’s wage', () => {
    const { budget } = plan(['pekerja-rentan.count=0', 'perangkat-desa.count=8']);
    expect(budget.workers).toMatchObject({ given: 2_640, charged: 0, uncharged: { 'no-wage': 2_640 } });
  });

  it('names the categories that nobody counted', () => {
    expect(plan([]).uncounted).toEqual(['ketua-rt', 'perangkat-desa']);
  });

  it('holds every village against its ceiling, and rounds up each account of a village when asked', () => {
    const over = plan([], equalVillages(2), 100_000);
    expect(over.ceilings.map((use) => use.over)).toEqual([160_000, 160_000]);
    expect(over.roundedUp).toBe(2 * 20_200_000);
  });

  it('stands in JSON with every scenario', () => {
    const facts = { tool: '1', language: 'id', villages: 330, roundUp: undefined } as const;
    const document = JSON.parse([...planJson([plan([]), plan(['pekerja-rentan.count=60'])], facts)].join(''));
    expect(document).toMatchObject({
      schema: 'enroll.plan/1',
      villages: 330,
      scenarios: [{ annual: 6_652_800_000 }, { annual: 3_991_680_000 }],
    });
  });
});

describe('settings', () => {
  it.each([
    ['pekerja-rentan', 'pekerja-rentan.count=100'],
    ['pekerja.count=5', 'pekerja-rentan, ketua-rt, perangkat-desa'],
    ['ketua-rt.coutn=5', 'count, wage, income, fund, activity, object, relief, programmes'],
    ['ketua-rt.count=-1', '100'],
    ['ketua-rt.fund=DANA', 'ADD, DDS'],
    ['ketua-rt.programmes=JKK+JKK', 'JKK+JKM'],
    ['pekerja-rentan.programmes=JKK+JP', 'JKK+JKM'],
    ['ketua-rt.relief=ya', 'true, false'],
    ['bases.ump=1', 'bases.umk'],
    ['bases.umk=1.234', 'bases.umk=2500000'],
  ])('%s is refused with what would be right', (setting, allowed) => {
    const made = applySettings(policy, [setting]);
    expect('problem' in made && made.problem.allowed).toContain(allowed);
  });
});

describe('a villages file', () => {
  it('gives counts by category and ceilings by fund', () => {
    const { villages, problems } = parseVillages(
      [
        ['No', 'Kode', 'Nama Desa', 'Kecamatan', 'Jumlah RT', 'pekerja-rentan', 'Pagu DDS'],
        ['1', '35.25.01.2001', 'Mekarsari', 'Sukasari', '12', '100', 'Rp 25.000.000'],
        ['', '', '', '', '', '', ''],
        ['2', '35.25.01.2002', 'Sukamaju', 'Sukasari', '', '1.500', '25,000,000'],
      ],
      policy.known,
    );
    expect(problems).toEqual([]);
    expect(villages).toMatchObject([
      { code: '35.25.01.2001', village: 'Mekarsari', kecamatan: 'Sukasari', ceilings: { DDS: 25_000_000 } },
      { village: 'Sukamaju', ceilings: { DDS: 25_000_000 } },
    ]);
    expect(villages.map(({ counts }) => [...counts])).toEqual([
      [
        ['ketua-rt', 12],
        ['pekerja-rentan', 100],
      ],
      [['pekerja-rentan', 1_500]],
    ]);
  });

  it('says what it does not understand, by row and column, and drops no village in silence', () => {
    const { problems, villages } = parseVillages(
      [
        ['Desa', 'Kecamatan', 'Warna', 'RT'],
        ['Mekarsari', 'Sukasari', 'hijau', 'dua'],
        ['MEKARSARI', 'sukasari', '', '3'],
        ['', 'Sukasari', '', '3'],
      ],
      policy.known,
    );
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['unknown-column', 1, 3],
      ['not-a-count', 2, 4],
      ['twice', 3, undefined],
      ['no-name', 4, undefined],
    ]);
    expect(villages.map(({ village }) => village)).toEqual(['Mekarsari']);
    expect(parseVillages([['RT'], ['3']], policy.known).problems[0]?.code).toBe('no-village-column');
  });
});
