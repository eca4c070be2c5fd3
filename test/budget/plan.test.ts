import { describe, expect, it } from 'vitest';
import { cutBudget, monthTotals } from '../../src/budget/budget-cuts.ts';
import { parseGrowth } from '../../src/budget/plan/next-year.ts';
import { type Plan, planBudget } from '../../src/budget/plan/plan.ts';
import { applySettings } from '../../src/budget/plan/plan-settings.ts';
import { equalVillages, policyVillages, type VillageFacts } from '../../src/budget/plan/villages.ts';
import { quotaUse } from '../../src/budget/quotas.ts';
import { category } from '../../src/domain/category.ts';
import { rupiah } from '../../src/domain/money.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText, word } from '../../src/domain/shown.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { withMinimumWages } from '../../src/policy/minimum-wage.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { readVillages } from '../../src/policy/villages.ts';
import { planJson } from '../../src/reports/plan/plan-json.ts';
import { planText } from '../../src/reports/plan/plan-text.ts';
import { policyOf } from '../contribution/support.ts';

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

function parseVillages(rows: readonly (readonly string[])[]) {
  const read = readVillages(
    rows.map((cells, index) => ({ row: index + 1, cells })),
    policy.known,
    { loose: true },
  );
  return { villages: policyVillages(read.villages), problems: read.problems };
}

function plan(
  settings: readonly string[],
  villages: readonly VillageFacts[] = equalVillages(330),
  roundUp?: number,
): Plan {
  const made = applySettings(policy, settings);
  if ('problem' in made) throw new Error(made.problem.text);
  return planBudget(word('rencana'), made, villages, { months, roundUp });
}

describe('a plan', () => {
  it('100 vulnerable workers in 330 villages: 20.160.000 a village and year, 6.652.800.000 in all', () => {
    const { budget, village, counts } = plan([]);
    expect(budget.annual).toBe(6_652_800_000);
    expect(village).toEqual({ least: 20_160_000, most: 20_160_000 });
    expect(counts).toEqual([
      { category: 'pekerja-rentan', people: 33_000, source: 'quota', coverage: undefined },
    ]);
    expect(budget.reconciliation.reconciled).toBe(true);
  });

  it('the relief of PP 50/2025 halves April to December for a fund that it includes, and only those', () => {
    const relieved = plan(['pekerja-rentan.fund=BAZNAS', 'pekerja-rentan.relief=true']);
    const full = 33_000 * 16_800;
    expect(monthTotals(relieved.budget)).toEqual([full, full, full, ...Array(9).fill(full / 2)]);
  });

  it('halves them for Dana Desa too where the plan says so, and names the article that speaks against it', () => {
    const relieved = plan(['pekerja-rentan.relief=all-funds']);
    expect(relieved.budget.annual).toBe(554_400_000 * 3 + 277_200_000 * 9);
    const facts = { tool: word('1'), language: 'id', villages: 330, roundUp: undefined } as const;
    expect(planText([relieved], facts)).toMatch(/juga untuk dana\s+pemerintah|Ps 3\s+mengecualikan/);
  });

  it('says when the relief asked for changes nothing, as for Dana Desa', () => {
    const facts = { tool: word('1'), language: 'id', villages: 330, roundUp: undefined } as const;
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
    const facts = { tool: word('1'), language: 'id', villages: 330, roundUp: undefined } as const;
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
    ['ketua-rt.coutn=5', 'count, population, wage, income, fund, activity, object, relief, programmes'],
    ['ketua-rt.count=-1', '100'],
    ['ketua-rt.fund=DANA', 'ADD, DDS'],
    ['ketua-rt.programmes=JKK+JKK', 'JKK+JKM'],
    ['pekerja-rentan.programmes=JKK+JP', 'JKK+JKM'],
    ['ketua-rt.relief=ya', 'true, false, all-funds'],
    ['bases.ump=1', 'bases.umk'],
    ['bases.umk=1.234', 'bases.umk=2500000'],
  ])('%s is refused with what would be right', (setting, allowed) => {
    const made = applySettings(policy, [setting]);
    expect('problem' in made && made.problem.allowed).toContain(allowed);
  });
});

describe('a villages file', () => {
  it('gives counts by category and ceilings by fund', () => {
    const { villages, problems } = parseVillages([
      ['No', 'Kode', 'Nama Desa', 'Kecamatan', 'Jumlah RT', 'pekerja-rentan', 'Pagu DDS'],
      ['1', '35.25.01.2001', 'Mekarsari', 'Sukasari', '12', '100', 'Rp 25.000.000'],
      ['', '', '', '', '', '', ''],
      ['2', '35.25.01.2002', 'Sukamaju', 'Sukasari', '', '1.500', '25,000,000'],
    ]);
    expect(problems).toEqual([]);
    expect(villages).toMatchObject([
      {
        code: '35.25.01.2001',
        village: 'Mekarsari',
        kecamatan: 'Sukasari',
        ceilings: { DDS: [{ amount: 25_000_000 }] },
      },
      { village: 'Sukamaju', ceilings: { DDS: [{ amount: 25_000_000 }] } },
    ]);
    expect(villages.map(({ counts }) => Object.fromEntries(counts))).toEqual([
      { 'ketua-rt': 12, 'pekerja-rentan': 100 },
      { 'pekerja-rentan': 1_500 },
    ]);
  });

  it('says what it does not understand, by row and column, and drops no village in silence', () => {
    const { problems, villages } = parseVillages([
      ['Desa', 'Kecamatan', 'Warna', 'RT'],
      ['Mekarsari', 'Sukasari', 'hijau', 'dua'],
      ['MEKARSARI', 'sukasari', '', '3'],
      ['', 'Sukasari', '', '3'],
    ]);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-column', 1, 3],
      ['bad-count', 2, 4],
      ['village-twice', 3, 1],
      ['missing', 4, 1],
    ]);
    expect(villages.map(({ village }) => village)).toEqual(['Mekarsari']);
    expect(parseVillages([['RT'], ['3']]).problems[0]?.code).toBe('missing-column');
  });
});

describe('ceilings of a villages file', () => {
  const rows = [
    ['Desa', 'Kecamatan', 'pekerja-rentan', 'Pagu DDS'],
    ['SUMBEREJO', 'MANYAR', '100', '20.000.000'],
    ['Sukamaju', 'Manyar', '0', '5.000.000'],
    ['Tegalsari', 'Manyar', '10', ''],
  ];
  const { villages } = parseVillages(rows);

  it('hold for a village in capitals, for one that plans nothing, and before the policy’s own', () => {
    const { ceilings } = plan([], villages);
    expect(ceilings.map(({ village, ceiling, over, left }) => [village, ceiling, over, left])).toEqual([
      ['SUMBEREJO', 20_000_000, 160_000, 0],
      ['Sukamaju', 5_000_000, 0, 5_000_000],
      ['Tegalsari', 20_000_000, 0, 17_984_000],
    ]);
  });

  it('are said with their use, who is over, and how many people the lowest would carry', () => {
    const facts = { tool: word('1'), language: 'id', villages: 3, roundUp: undefined } as const;
    const text = planText([plan([], villages)], facts).replace(/\s+/g, ' ');
    expect(text).toContain('DDS: direncanakan Rp22.176.000 dari pagu Rp45.000.000 (49,2%).');
    expect(text).toContain('Pagu DDS yang paling kecil cukup untuk 24 Pekerja Rentan sedesa setahun.');
    expect(text).toContain('1 desa melampaui pagu, seluruhnya Rp160.000. SUMBEREJO: DDS lebih Rp160.000.');
  });
});

describe('quotas', () => {
  const counted = (quota: Readonly<Record<string, number>>, villages: readonly VillageFacts[]): unknown => {
    const own = resolvePolicy([
      { policy: 'kuota', categories: { 'pekerja-rentan': { income: 1_000_000, quota } } },
    ]);
    const made = applySettings(own, []);
    if ('problem' in made) throw new Error(made.problem.text);
    const { budget, counts, uncounted } = planBudget(word('x'), made, villages, { months });
    const people = cutBudget(budget, ['village']).cuts.map(({ key, workers }) => [key[1], workers]);
    const [count] = counts;
    return { annual: budget.annual, source: count?.source, uncounted, people: Object.fromEntries(people) };
  };
  const BPU_YEAR = 16_800 * 12;

  it('of the district alone: 2.829 people, whatever the number of villages', () => {
    const found = counted({ total: 2_829 }, equalVillages(164));
    expect(found).toMatchObject({ annual: 2_829 * BPU_YEAR, source: 'share', uncounted: [] });
  });

  const { villages } = parseVillages([
    ['Desa', 'Kecamatan', 'pekerja-rentan', 'Kuota pekerja-rentan'],
    ['A', 'X', '', ''],
    ['B', 'X', '', '2'],
    ['C', 'Kec. x', '', ''],
    ['D', 'Y', '9', ''],
    ['E', 'Y', '', ''],
  ]);

  it.each<[Readonly<Record<string, number>>, Readonly<Record<string, number>>, string]>([
    // The villages file's own quota goes before the policy's; what it counts, before both.
    [{ perVillage: 5 }, { A: 5, B: 2, C: 5, D: 9, E: 5 }, 'quota'],
    [{}, { B: 2, D: 9 }, 'own'],
    // What B may not have, A and C share; D leaves E the rest of the kecamatan.
    [{ perKecamatan: 13 }, { A: 6, B: 2, C: 5, D: 9, E: 4 }, 'share'],
    [{ total: 20 }, { A: 3, B: 2, C: 3, D: 9, E: 3 }, 'share'],
    // The smallest of several quotas holds.
    [{ perVillage: 4, total: 100 }, { A: 4, B: 2, C: 4, D: 9, E: 4 }, 'quota'],
    [{ perKecamatan: 13, total: 17 }, { A: 2, B: 2, C: 2, D: 9, E: 2 }, 'share'],
    // More are listed than the quota allows: nobody is added, nobody listed is dropped.
    [{ total: 4 }, { D: 9 }, 'share'],
  ])('%j count %j', (quota, people, source) => {
    const sum = Object.values(people).reduce((all, one) => all + one, 0);
    const found = counted(quota, villages);
    expect(found).toMatchObject({ annual: sum * BPU_YEAR, source, people });
  });

  it.each<[string, string, number, number, number]>([
    // people, months paid for in all, first month's people, last month's people
    [
      'more from July',
      'total: [{ people: 10, from: 2026-01 }, { people: 14, from: 2026-07 }]',
      14,
      10 * 12 + 4 * 6,
      14,
    ],
    [
      'fewer from July',
      'total: [{ people: 14, from: 2026-01 }, { people: 10, from: 2026-07 }]',
      14,
      10 * 12 + 4 * 6,
      10,
    ],
    ['some months only', 'total: { people: 10, months: [2026-03, 2026-04] }', 10, 20, 0],
    [
      'two months that do not touch',
      'total: [{ people: 9, months: [2026-01, 2026-02] }, { people: 9, months: [2026-11, 2026-12] }]',
      9,
      36,
      9,
    ],
    [
      'a village’s quota below the district’s for half a year',
      'perVillage: { people: 1, months: [2026-01, 2026-06] }, total: 12',
      12,
      4 * 6 + 12 * 6,
      12,
    ],
  ])('month by month: %s', async (_, quota, people, paid, atLast) => {
    const policy = await policyOf(
      `categories: { pekerja-rentan: { income: 1000000, charges: [{ fund: ADD }], quota: { ${quota} } } }`,
    );
    const made = applySettings(policy, []);
    if ('problem' in made) throw new Error(made.problem.text);
    const { budget, counts } = planBudget(word('x'), made, equalVillages(4), { months });
    expect(counts[0]?.people).toBe(people);
    expect(budget.workers.charged).toBe(people);
    expect(budget.annual).toBe(paid * 16_800);
    expect(monthTotals(budget).at(-1)).toBe(atLast * 16_800);
  });

  it('of cohorts that rotate are filled anew by each turn', async () => {
    const policy = await policyOf(
      `year: 2026\ncategories: { pekerja-rentan: { income: 1000000, charges: [{ fund: ADD }], quota: { perVillage: 10 }, months: [2026-01, 2026-12], rotation: 6 } }`,
    );
    const made = applySettings(policy, []);
    if ('problem' in made) throw new Error(made.problem.text);
    const { budget, counts, next } = planBudget(word('x'), made, equalVillages(3), { months });
    expect(counts[0]?.people).toBe(60);
    expect(monthTotals(budget)).toEqual(months.map(() => 30 * 16_800));
    expect(next.budget.annual).toBe(budget.annual);
    expect(quotaUse(budget, policy).map(({ quota, listed }) => [quota, listed])).toEqual(
      Array.from({ length: 3 }, () => [10, 10]),
    );
  });

  it('of villages and of the policy are both named as the source', () => {
    const own = resolvePolicy([
      { policy: 'kuota', categories: { 'pekerja-rentan': { income: 1_000_000, quota: { perVillage: 5 } } } },
    ]);
    const made = applySettings(own, []);
    if ('problem' in made) throw new Error(made.problem.text);
    const plans = [planBudget(word('x'), made, villages.slice(0, 2), { months })];
    const facts = { tool: word('1'), language: 'id', villages: 2, roundUp: undefined } as const;
    expect(planText(plans, facts).replace(/\s+/g, ' ')).toContain(
      '7 Pekerja Rentan (dari kuota kebijakan dan dari kuota desa itu sendiri di daftar desa)',
    );
  });

  it('of a kecamatan count nothing where no village is named', () => {
    expect(counted({ perKecamatan: 3 }, equalVillages(4))).toMatchObject({
      annual: 0,
      uncounted: ['pekerja-rentan'],
    });
  });
});

describe('coverage', () => {
  const { villages } = parseVillages([
    ['Desa', 'Kecamatan', 'pekerja-rentan', 'Populasi RT'],
    ['A', 'X', '250', '40'],
    ['B', 'X', '150', ''],
  ]);
  it.each([
    [['pekerja-rentan.count=100'], 'pekerja-rentan', { people: 200, of: 400, known: 'listed' }],
    [
      ['pekerja-rentan.count=100', 'pekerja-rentan.population=500'],
      'pekerja-rentan',
      { people: 200, of: 1_000, known: 'population' },
    ],
    [['ketua-rt.count=10'], 'ketua-rt', { people: 10, of: 40, known: 'population' }],
    [[], 'pekerja-rentan', { people: 400, of: 200, known: 'quota' }],
  ])('%j: %s', (settings, category, coverage) => {
    expect(plan(settings, villages).counts.find((count) => count.category === category)?.coverage).toEqual(
      coverage,
    );
  });
});

describe('a fund that the law of the year forbids', () => {
  it('is said of the scenario that uses it', () => {
    const facts = { tool: word('1'), language: 'en', villages: 1, roundUp: undefined } as const;
    const made = plan(
      ['perangkat-desa.count=8', 'perangkat-desa.wage=2500000', 'perangkat-desa.fund=DDS'],
      equalVillages(1),
    );
    expect(planText([made], facts).replace(/\s+/g, ' ')).toContain(
      'may not be paid from DDS (Permendesa PDT 16/2025)',
    );
    expect(planText([plan([], equalVillages(1))], facts)).not.toContain('FORBIDDEN');
  });
});

describe('the year after', () => {
  it('ends the relief of PP 50/2025, and costs the same people in full', () => {
    const relieved = plan(['pekerja-rentan.fund=BAZNAS', 'pekerja-rentan.relief=true']);
    expect(relieved.budget.annual).toBe(4_158_000_000);
    expect(relieved.next).toMatchObject({ year: 2027, budget: { annual: 6_652_800_000 } });
  });

  it('moves the months of a category along', () => {
    const short = resolvePolicy([
      {
        ...GRESIK,
        categories: {
          'pekerja-rentan': { income: 1_000_000, months: ['2026-07', '2026-12'], quota: { perVillage: 1 } },
        },
      },
    ]);
    const made = applySettings(short, []);
    if ('problem' in made) throw new Error('unexpected');
    const { budget, next } = planBudget(word('x'), made, equalVillages(1), { months });
    expect([budget.annual, next.budget.annual]).toEqual([6 * 16_800, 6 * 16_800]);
  });

  it('names the known changes of the law', () => {
    const facts = { tool: word('1'), language: 'id', villages: 330, roundUp: undefined } as const;
    const text = planText([plan([])], facts).replace(/\s+/g, ' ');
    expect(text).toContain('Keringanan 50% iuran JKK dan JKM BPU: berakhir Desember 2026.');
    expect(text).toContain('Hukum 2027 belum seluruhnya dapat dicek');
    const document = JSON.parse([...planJson([plan([])], facts)].join(''));
    expect(document.scenarios[0].nextYear).toMatchObject({
      year: 2027,
      annual: 6_652_800_000,
      difference: 0,
    });
    expect(
      document.nextYearLaw.map(({ id, kind }: { id: string; kind: string }) => [id, kind]),
    ).toContainEqual(['relief-pp-50-2025', 'ends']);
  });
});

describe('minimum wages of a year that nobody knows yet', () => {
  const umk = (region: string | undefined): Policy =>
    resolvePolicy([
      {
        policy: 'umk',
        year: 2026,
        bases: { umk: region === undefined ? { amount: 4_522_030 } : { region } },
        categories: { 'ketua-rt': { base: 'umk', charges: [{ fund: 'ADD' }] } },
      },
    ]);
  const amounts = (from: Policy, growth: string | undefined, year = 2026): unknown[] => {
    const made = applySettings(from, ['ketua-rt.count=1']);
    if ('problem' in made) throw new Error('unexpected');
    const { bases, next } = planBudget(word('x'), made, equalVillages(1), {
      months: monthsOfYear(year),
      growth: growth === undefined ? undefined : parseGrowth(growth),
    });
    return [...bases, ...next.bases].map(({ year: of, amount, origin, knownYear }) => [
      of,
      amount / 100,
      origin,
      knownYear,
    ]);
  };

  it('keep the last known amount where nothing is assumed', () => {
    expect(amounts(umk(undefined), undefined)).toEqual([
      [2026, 4_522_030, 'known', 2026],
      [2027, 4_522_030, 'carried', 2026],
    ]);
  });

  it('rise by the assumed percentage, once for each year, half up to the sen', () => {
    expect(amounts(umk(undefined), '6,5', 2027)).toEqual([
      [2027, 4_815_961.95, 'assumed', 2026],
      [2028, 5_128_999.48, 'assumed', 2026],
    ]);
  });

  it('a known year keeps its amount, whatever is assumed', async () => {
    const filled = await withMinimumWages(umk('35.16'));
    expect(amounts(filled, '50', 2024).map((fact) => (fact as unknown[])[2])).toEqual(['known', 'known']);
    expect(amounts(filled, '10', 2026)).toEqual([
      [2026, 5_176_101, 'known', 2026],
      [2027, 5_693_711.1, 'assumed', 2026],
    ]);
  });

  it.each([
    ['6.5', 650],
    ['6,25%', 625],
    ['10', 1_000],
    ['0', 0],
    ['-1', undefined],
    ['enam', undefined],
    ['6.555', undefined],
  ])('%s percent', (text, growth) => {
    expect(parseGrowth(text)).toBe(growth);
  });

  it('a scenario may raise a base: bases.umk=+10%', () => {
    const made = applySettings(umk(undefined), ['bases.umk=+10%']);
    expect('policy' in made && made.policy.bases.get('umk')?.values[0]?.amount).toBe(497_423_300);
  });
});

describe('the villages of the policy', () => {
  it('count the heads of RT and RW, and what their file counts', () => {
    const own = policyVillages([
      {
        name: shownText('Punggul'),
        kecamatan: shownText('Dlanggu'),
        rt: 24,
        rw: 6,
        counts: new Map([[category('ketua-rw'), 5]]),
        ceilings: { ADD: [{ amount: rupiah(1) }] },
      },
    ]);
    expect(own[0]).toMatchObject({ village: 'Punggul', ceilings: { ADD: [{ amount: 1 }] } });
    expect([...(own[0]?.counts ?? [])]).toEqual([
      ['ketua-rw', 5],
      ['ketua-rt', 24],
    ]);
  });
});
