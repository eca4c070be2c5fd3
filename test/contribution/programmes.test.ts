import { describe, expect, test } from 'vitest';
import { declinedReliefs } from '../../src/contribution/declined.ts';
import { assumptionsOf } from '../../src/policy/assumptions.ts';
import { contributionOf, linesOf, monthly, monthOf, policyOf, shown } from './support.ts';

const PU = (programmes: string, more = ''): string =>
  `categories: { bpd: { segment: PU, programmes: [${programmes}], base: wage, charges: [{ payer: employer, fund: ADD }, { payer: worker, fund: SELF }]${more} } }`;
const BPU = (income: number, programmes: string, more = ''): string =>
  `categories: { pekerja-rentan: { segment: BPU, programmes: [${programmes}], income: ${income}, charges: [{ fund: ADD }]${more} } }`;

describe('a wage earner’s contributions of one month', () => {
  test.each<[string, string, number, string[]]>([
    [
      'JKK 0.24 % and JKM 0.30 %',
      PU('JKK, JKM'),
      1_000_000,
      ['JKK employer ADD 2400', 'JKM employer ADD 3000'],
    ],
    ['class 2: 0.54 %', PU('JKK', ', risk: 2'), 1_000_000, ['JKK employer ADD 5400']],
    ['class 3: 0.89 %', PU('JKK', ', risk: 3'), 1_000_000, ['JKK employer ADD 8900']],
    ['class 4: 1.27 %', PU('JKK', ', risk: 4'), 1_000_000, ['JKK employer ADD 12700']],
    ['class 5: 1.74 %', PU('JKK', ', risk: 5'), 1_000_000, ['JKK employer ADD 17400']],
    ['JHT 3.7 % + 2 %', PU('JHT'), 3_400_000, ['JHT employer ADD 125800', 'JHT worker SELF 68000']],
    ['JP 2 % + 1 %', PU('JP'), 3_400_000, ['JP employer ADD 68000', 'JP worker SELF 34000']],
    [
      'each programme and payer rounds alone, half up',
      PU('JKK, JKM'),
      2_152_322.94,
      ['JKK employer ADD 5166', 'JKM employer ADD 6457'],
    ],
    ['a base with cents', PU('JKK, JKM'), 4_279_787.17, ['JKK employer ADD 10271', 'JKM employer ADD 12839']],
    ['exactly half a rupiah goes up', PU('JKM'), 1_000_166.67, ['JKM employer ADD 3001']],
    ['just under half goes down', PU('JKM'), 1_000_166.66, ['JKM employer ADD 3000']],
  ])('%s', async (_case, policy, wage, expected) => {
    expect(shown(linesOf(await policyOf(policy), '2025-06', { wage }))).toEqual(expected);
  });
});

describe('JP is paid up to the ceiling of the month', () => {
  test.each([
    ['2015-07', 7_000_000, 140_000, 70_000],
    ['2016-02', 7_000_000, 140_000, 70_000],
    ['2016-03', 7_335_300, 146_706, 73_353],
    ['2024-02', 9_559_600, 191_192, 95_596],
    ['2024-03', 10_042_300, 200_846, 100_423],
    ['2026-02', 10_547_400, 210_948, 105_474],
    ['2026-03', 11_086_300, 221_726, 110_863],
  ])('%s: %d', async (month, ceiling, employer, worker) => {
    const policy = await policyOf(PU('JP'));
    const above = linesOf(policy, month, { wage: 20_000_000 });
    expect(above.map(({ base, amount }) => [base, amount])).toEqual([
      [ceiling * 100, employer],
      [ceiling * 100, worker],
    ]);
    expect(above[0]?.cappedFrom).toBe(2_000_000_000);
    const at = linesOf(policy, month, { wage: ceiling });
    expect(at.map(({ amount }) => amount)).toEqual([employer, worker]);
    expect(at[0]?.cappedFrom).toBeUndefined();
  });

  test('JKK, JKM and JHT know no ceiling', async () => {
    const policy = await policyOf(PU('JKK, JKM, JHT'));
    const lines = linesOf(policy, '2026-03', { wage: 20_000_000 });
    expect(lines.map(({ amount }) => amount)).toEqual([48_000, 60_000, 740_000, 400_000]);
  });
});

describe('a BPU member’s contributions of one month', () => {
  test.each<[string, string, string[]]>([
    ['the lowest row', BPU(1_000_000, 'JKK, JKM'), ['JKK worker ADD 10000', 'JKM worker ADD 6800']],
    [
      'with JHT',
      BPU(1_000_000, 'JKK, JKM, JHT'),
      ['JKK worker ADD 10000', 'JKM worker ADD 6800', 'JHT worker ADD 20000'],
    ],
    [
      'an income inside a row',
      BPU(2_000_000, 'JKK, JKM, JHT'),
      ['JKK worker ADD 20000', 'JKM worker ADD 6800', 'JHT worker ADD 40000'],
    ],
    ['the last row', BPU(50_000_000, 'JKK, JKM'), ['JKK worker ADD 207000', 'JKM worker ADD 6800']],
    [
      'below the lowest income: the lowest row',
      BPU(0, 'JKK, JKM'),
      ['JKK worker ADD 10000', 'JKM worker ADD 6800'],
    ],
  ])('%s', async (_case, policy, expected) => {
    expect(shown(linesOf(await policyOf(policy), '2025-06'))).toEqual(expected);
  });

  test('no stated income is the lowest income', async () => {
    const policy = await policyOf('categories: { pekerja-rentan: {} }');
    expect(monthly(linesOf(policy, '2025-06'))).toEqual({ '2025-06': 16_800 });
  });

  test('the roster’s column is the income where the policy says so', async () => {
    const policy = await policyOf('categories: { pekerja-rentan: { base: wage } }');
    expect(monthly(linesOf(policy, '2025-06', { wage: 2_000_000 }))).toEqual({ '2025-06': 26_800 });
  });

  test.each([
    [8_200_000, 87_000, 174_000],
    [8_700_000, 87_000, 174_000],
    [12_500_000, 127_000, 254_000],
    [20_200_000, 207_000, 414_000],
  ])('an income of %i costs JKK %i and JHT %i, each by its own instrument', async (income, jkk, jht) => {
    const lines = linesOf(await policyOf(BPU(income, 'JKK, JKM, JHT')), '2025-06');
    const [accident, , savings] = lines;
    expect([accident?.amount, savings?.amount]).toEqual([jkk, jht]);
    expect([accident?.source.instrument, savings?.source.instrument]).toEqual(['pp-44-2015', 'pp-46-2015']);
  });
});

describe('reliefs change single months', () => {
  test('PP 49/2020 leaves one hundredth of JKK and JKM, August 2020 to January 2021, for members from before', async () => {
    const policy = await policyOf(PU('JKK, JKM, JHT'));
    const wage = 4_279_787.17;
    expect(monthly(linesOf(policy, '2020-07..2021-02', { wage }))).toEqual({
      '2020-07': 10_271 + 12_839 + 158_352 + 85_596,
      '2020-08': 103 + 128 + 158_352 + 85_596,
      '2020-09': 103 + 128 + 158_352 + 85_596,
      '2020-10': 103 + 128 + 158_352 + 85_596,
      '2020-11': 103 + 128 + 158_352 + 85_596,
      '2020-12': 103 + 128 + 158_352 + 85_596,
      '2021-01': 103 + 128 + 158_352 + 85_596,
      '2021-02': 10_271 + 12_839 + 158_352 + 85_596,
    });
    expect(linesOf(policy, '2020-08', { wage })[0]).toMatchObject({ full: 10_271, amount: 103 });
  });

  const bpu = (fund: string, more: string): string =>
    `categories: { pekerja-rentan: { charges: [{ fund: ${fund} }]${more} } }`;
  test.each<[string, string, string, number]>([
    ['Baznas: half, unasked', 'BAZNAS', '', 8_400],
    ['a company: half', 'CSR', '', 8_400],
    ['own payment: half', 'SELF', '', 8_400],
    ['asked for: the same', 'BAZNAS', ', relief: true', 8_400],
    ['declined', 'BAZNAS', ', relief: false', 16_800],
    ['declined with a reason', 'BAZNAS', ', relief: { declined: tagihan cabang penuh }', 16_800],
    ['PADes: never', 'PAD', '', 16_800],
    ['other village revenue: never', 'DLL', '', 16_800],
    ['APBN: never', 'APBN', ', relief: true', 16_800],
    ['APBD: never', 'APBD', ', relief: true', 16_800],
    ['provincial APBD: never', 'APBD-PROV', ', relief: true', 16_800],
    ['ADD: never', 'ADD', ', relief: true', 16_800],
    ['Dana Desa: never', 'DDS', ', relief: true', 16_800],
    ['revenue sharing: never', 'PBH', ', relief: true', 16_800],
    ['Dana Desa, where the policy takes it for all funds: half', 'DDS', ', relief: all-funds', 8_400],
    ['Baznas, for all funds: half', 'BAZNAS', ', relief: all-funds', 8_400],
  ])('PP 50/2025 %s', async (_case, fund, more, expected) => {
    expect(monthly(linesOf(await policyOf(bpu(fund, more)), '2026-04'))).toEqual({ '2026-04': expected });
  });

  test.each([
    ['non-transport', '2026-03..2027-01', ['2026-04', '2026-12']],
    ['transport', '2025-12..2027-04', ['2026-01', '2027-03']],
  ])('PP 50/2025 has its own months for %s', async (sector, months, [first, last]) => {
    const policy = await policyOf(bpu('BAZNAS', `, relief: true, sector: ${sector}`));
    const halved = Object.entries(monthly(linesOf(policy, months))).filter(([, sum]) => sum === 8_400);
    expect([halved.at(0)?.[0], halved.at(-1)?.[0]]).toEqual([first, last]);
  });

  test.each([
    ['2026-03', 16_800],
    ['2026-04', 8_400],
    ['2026-12', 8_400],
    ['2027-01', 16_800],
  ])('Baznas pays in %s: %i', async (month, expected) => {
    expect(monthly(linesOf(await policyOf(bpu('BAZNAS', '')), month))).toEqual({ [month]: expected });
  });

  test.each<[string, string, Record<string, number>]>([
    ['from before', '2020-07-31', { '2020-08': 54, '2020-09': 54, '2020-10': 54 }],
    ['August 2020', '2020-08-10', { '2020-08': 5_400, '2020-09': 5_400, '2020-10': 54 }],
    ['December 2020', '2020-12-01', { '2020-12': 5_400, '2021-01': 5_400, '2021-02': 5_400 }],
    ['January 2021', '2021-01-20', { '2021-01': 5_400, '2021-02': 5_400 }],
    ['February 2021', '2021-02-01', { '2021-02': 5_400, '2021-03': 5_400 }],
  ])('PP 49/2020 Ps 13: who first pays in its months pays two in full: %s', async (_case, from, expected) => {
    const policy = await policyOf('categories: { bpd: { base: minimum, charges: [{ fund: ADD }] } }');
    expect(monthly(linesOf(policy, '2020-07..2021-04', { from }))).toMatchObject(expected);
  });

  test('a run of one month knows that a member was new the month before', async () => {
    const policy = await policyOf('categories: { bpd: { base: minimum, charges: [{ fund: ADD }] } }');
    const amounts = ['2020-11-05', '2020-12-05'].map((from) => monthly(linesOf(policy, '2021-01', { from })));
    expect(amounts).toEqual([{ '2021-01': 54 }, { '2021-01': 5_400 }]);
  });

  test('members from before a policy whose months begin inside the relief take it at once', async () => {
    const from = (more: string): string =>
      `categories: { bpd: { base: minimum, months: ["2020-10", "2021-12"], charges: [{ fund: ADD }]${more} } }`;
    expect(monthly(linesOf(await policyOf(from('')), '2020-10'))).toEqual({ '2020-10': 5_400 });
    const before = await policyOf(from(', relief: { membersSince: "2019-01" }'));
    expect(monthly(linesOf(before, '2020-10'))).toEqual({ '2020-10': 54 });
  });

  test('Biaung: a policy can say that its members were outside PP 49/2020, three people for Rp604,800', async () => {
    const policy = await policyOf(bpu('ADD', ', relief: { declined: pesertanya di luar PP 49/2020 }'));
    const year = linesOf(policy, '2021-01..2021-12');
    expect(3 * year.reduce((sum, { amount }) => sum + amount, 0)).toBe(604_800);
  });

  test('what a declined relief would have taken off is counted, and nothing where it does not apply', async () => {
    const forgone = async (fund: string, more: string): Promise<number[]> => [
      ...contributionOf(await policyOf(bpu(fund, more)), '2026-01..2026-12').forgone.values(),
    ];
    expect(await forgone('BAZNAS', ', relief: false')).toEqual([9 * 8_400]);
    expect(await forgone('BAZNAS', '')).toEqual([]);
    expect(await forgone('ADD', ', relief: false')).toEqual([]);
  });

  test('what policy check says of declined reliefs: by person and year, also on wages, and for a year that the law begins in', async () => {
    const year = (number: number): string =>
      `year: ${number}\ncategories: { bpd: { base: wage, charges: [{ fund: ADD }] }, pekerja-rentan: { relief: false, charges: [{ fund: BAZNAS }] } }`;
    expect(declinedReliefs(await policyOf(year(2026)))).toMatchObject([
      { category: 'pekerja-rentan', amount: 9 * 8_400 },
    ]);
    expect(declinedReliefs(await policyOf(year(2015)))).toEqual([]);
  });

  test('PP 50/2025 leaves JHT as it is', async () => {
    const policy = await policyOf(
      'categories: { pekerja-rentan: { programmes: [JKK, JKM, JHT], relief: true, charges: [{ fund: SELF }] } }',
    );
    expect(shown(linesOf(policy, '2026-04'))).toEqual([
      'JKK worker SELF 5000',
      'JKM worker SELF 3400',
      'JHT worker SELF 20000',
    ]);
  });

  test('taken for all funds, it is taken before the split, and says that it goes beyond its article', async () => {
    const policy = await policyOf(
      'categories: { pekerja-rentan: { relief: all-funds, charges: [{ fund: ADD, percent: 50 }, { fund: BAZNAS, percent: 50 }] } }',
    );
    const lines = linesOf(policy, '2026-04');
    expect(shown(lines)).toEqual([
      'JKK worker ADD 2500',
      'JKK worker BAZNAS 2500',
      'JKM worker ADD 1700',
      'JKM worker BAZNAS 1700',
    ]);
    expect(new Set(lines.map(({ relief }) => relief?.id))).toEqual(new Set(['pp-50-2025-all-funds']));
    expect(lines[0]?.relief?.source.caveat?.id).toContain('Ps 3 mengecualikan');
  });

  test('where only one of two funds may take the relief, only its part is halved', async () => {
    const policy = await policyOf(
      'categories: { pekerja-rentan: { relief: true, charges: [{ fund: ADD, percent: 50 }, { fund: BAZNAS, percent: 50 }] } }',
    );
    expect(shown(linesOf(policy, '2026-04'))).toEqual([
      'JKK worker ADD 5000',
      'JKK worker BAZNAS 2500',
      'JKM worker ADD 3400',
      'JKM worker BAZNAS 1700',
    ]);
  });
});

describe('a month past what is verified says so', () => {
  test.each([
    ['2026-11', true],
    ['2027-05', false],
  ])('%s', async (month, verified) => {
    const lines = linesOf(await policyOf(PU('JKK, JP')), month, { wage: 1_000_000 });
    expect(lines.map((line) => line.verified)).toEqual([verified, verified, verified]);
  });
});

describe('the three assumptions are a district’s to set, with their source', () => {
  const source = 'kantor cabang Pamekasan';
  test('the lowest PU base: Rp1,500,000 costs Rp8,100 a month', async () => {
    const policy = await policyOf(
      `minimumBase: { amount: 1500000, source: ${source} }\ncategories: { bpd: { base: minimum, charges: [{ fund: ADD }] } }`,
    );
    expect(monthly(linesOf(policy, '2026-03'))).toEqual({ '2026-03': 8_100 });
  });

  test('the lowest BPU income: Rp1,500,000 is row 4', async () => {
    const policy = await policyOf(
      `minimumIncome: { amount: 1500000, source: ${source} }\ncategories: { pekerja-rentan: { charges: [{ fund: ADD }] } }`,
    );
    expect(monthly(linesOf(policy, '2026-03'))).toEqual({ '2026-03': 16_000 + 6_800 });
  });

  test('each says whether it is the policy’s word', async () => {
    const policy = await policyOf(
      `rounding: { rule: down, source: ${source} }\nminimumBase: { amount: 1500000.5, source: ${source} }\ncategories: { bpd: {} }`,
    );
    expect(assumptionsOf(policy, monthOf('2026-03'))).toEqual({
      segments: new Set(['PU']),
      minimumBase: { value: 150_000_050, set: true, source },
      minimumIncome: { value: 1_000_000, set: false, source: undefined },
      rounding: { value: 'down', set: true, source },
    });
    expect(assumptionsOf(policy, monthOf('2015-06'))).toBeUndefined();
  });
});
