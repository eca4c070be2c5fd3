import { describe, expect, test } from 'vitest';
import { linesOf, monthly, policyOf, shown } from './support.ts';

const charged = async (charges: string, programmes = 'JKK, JKM'): Promise<string[]> =>
  shown(
    linesOf(
      await policyOf(
        `categories: { bpd: { programmes: [${programmes}], base: wage, charges: [${charges}] } }`,
      ),
      '2023-06',
      { wage: 2_152_322.94 },
    ),
  );

describe('a line goes to the funds that the policy names', () => {
  test.each<[string, string, string[]]>([
    ['all to one fund', '{ fund: ADD }', ['JKK employer ADD 5166', 'JKM employer ADD 6457']],
    [
      'by programme',
      '{ programme: JKM, fund: PBH }, { fund: ADD }',
      ['JKK employer ADD 5166', 'JKM employer PBH 6457'],
    ],
    [
      'halves: the first takes the odd rupiah',
      '{ fund: DDS, percent: 50 }, { fund: ADD, percent: 50 }',
      ['JKK employer DDS 2583', 'JKK employer ADD 2583', 'JKM employer DDS 3229', 'JKM employer ADD 3228'],
    ],
    [
      'thirds',
      '{ fund: DDS, percent: 33 }, { fund: ADD, percent: 33 }, { fund: PAD, percent: 34 }',
      [
        'JKK employer DDS 1704',
        'JKK employer ADD 1704',
        'JKK employer PAD 1758',
        'JKM employer DDS 2130',
        'JKM employer ADD 2130',
        'JKM employer PAD 2197',
      ],
    ],
    [
      'one programme split, the other not',
      '{ programme: JKK, fund: DDS, percent: 10 }, { programme: JKK, fund: ADD, percent: 90 }, { fund: PAD }',
      ['JKK employer DDS 516', 'JKK employer ADD 4650', 'JKM employer PAD 6457'],
    ],
  ])('%s', async (_case, charges, expected) => expect(await charged(charges)).toEqual(expected));

  test('employer and worker part ways', async () => {
    expect(await charged('{ payer: worker, fund: SELF }, { fund: ADD }', 'JHT')).toEqual([
      'JHT employer ADD 79636',
      'JHT worker SELF 43046',
    ]);
  });

  test('a budget may bear the worker’s part too', async () => {
    expect(await charged('{ fund: APBD }', 'JHT')).toEqual([
      'JHT employer APBD 79636',
      'JHT worker APBD 43046',
    ]);
  });

  test('a line carries activity and object of its charge', async () => {
    const policy = await policyOf(
      'categories: { kepala-desa: { charges: [{ fund: ADD, activity: 1.1.03, object: 5.1.3.03 }] } }',
    );
    expect(linesOf(policy, '2023-06')[0]).toMatchObject({
      fund: 'ADD',
      activity: '1.1.03',
      object: '5.1.3.03',
    });
  });
});

describe('a policy has time', () => {
  const bpu = (charges: string, more = ''): string =>
    `categories: { pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [${charges}]${more} } }`;

  test('the payer changes inside the year, and every month is charged once', async () => {
    const policy = await policyOf(
      bpu(
        '{ fund: APBD-PROV, months: ["2024-08", "2024-12"] }, { fund: SELF, from: "2025-01" }',
        ', months: ["2024-08", "2025-07"]',
      ),
    );
    const lines = linesOf(policy, '2024-01..2025-12');
    const of = (fund: string): number[] =>
      lines.filter((line) => line.fund === fund).map(({ month }) => month);
    expect([new Set(of('APBD-PROV')).size, new Set(of('SELF')).size]).toEqual([5, 7]);
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(12 * 16_800);
  });

  test('months that nobody would pay are a problem, with the first of them', async () => {
    await expect(policyOf(`year: 2024\n${bpu('{ fund: APBD, from: "2024-07" }')}`)).rejects.toThrow(
      'JKK (worker) 2024-01',
    );
  });

  test('a split may begin in the year', async () => {
    const policy = await policyOf(
      `year: 2024\n${bpu(
        '{ fund: ADD, months: ["2024-01", "2024-06"] }, { fund: ADD, percent: 50, from: "2024-07" }, { fund: CSR, percent: 50, from: "2024-07" }',
      )}`,
    );
    expect(shown(linesOf(policy, '2024-06'))).toEqual(['JKK worker ADD 10000', 'JKM worker ADD 6800']);
    expect(shown(linesOf(policy, '2024-07'))).toEqual([
      'JKK worker ADD 5000',
      'JKK worker CSR 5000',
      'JKM worker ADD 3400',
      'JKM worker CSR 3400',
    ]);
  });

  test('a programme may begin in the year', async () => {
    const policy = await policyOf(
      'categories: { bpd: { programmes: [JKK, JKM, { programme: JHT, from: "2024-07" }], base: minimum, charges: [{ fund: ADD }] } }',
    );
    expect(monthly(linesOf(policy, '2024-06..2024-07'))).toEqual({ '2024-06': 5_400, '2024-07': 62_400 });
  });

  test('rounding may change in the year', async () => {
    const policy = await policyOf(
      'rounding: { rule: up, from: "2024-07", source: tagihan cabang }\nbases: { umk: { amount: 2152322.94 } }\ncategories: { bpd: { programmes: [JKM], base: umk, charges: [{ fund: ADD }] } }',
    );
    const down = await policyOf(
      'rounding: { rule: down, from: "2024-07" }\nbases: { umk: { amount: 2152322.94 } }\ncategories: { bpd: { programmes: [JKM], base: umk, charges: [{ fund: ADD }] } }',
    );
    expect(monthly(linesOf(policy, '2024-06..2024-07'))).toEqual({ '2024-06': 6_457, '2024-07': 6_457 });
    expect(monthly(linesOf(down, '2024-06..2024-07'))).toEqual({ '2024-06': 6_457, '2024-07': 6_456 });
  });

  test('a part of a fund stays with its line', async () => {
    const policy = await policyOf(bpu('{ fund: APBD, subFund: DBH sawit }'));
    expect(linesOf(policy, '2024-06').map(({ fund, subFund }) => [fund, subFund])).toEqual([
      ['APBD', 'DBH sawit'],
      ['APBD', 'DBH sawit'],
    ]);
  });
});

describe('bases that bills and regulations name', () => {
  const highest = async (wage: number | undefined): Promise<unknown> => {
    const policy = await policyOf(
      'bases: { umk: { amount: 2500000 } }\ncategories: { bpd: { programmes: [JKK], base: { highest: [wage, umk] }, charges: [{ fund: ADD }] } }',
    );
    return monthly(linesOf(policy, '2024-06', wage === undefined ? {} : { wage }));
  };
  test.each([
    ['a lower wage', 2_000_000, 6_000],
    ['a higher wage', 3_000_000, 7_200],
    ['no wage', undefined, 6_000],
  ])('the highest of wage and UMK: %s', async (_case, wage, amount) => {
    expect(await highest(wage)).toEqual({ '2024-06': amount });
  });

  test('a bill’s own figure is charged as it is, and marked', async () => {
    const policy = await policyOf(
      'categories: { linmas: { segment: PU, programmes: [JKK, JKM], flat: { amount: 12000, source: murianews 334891 }, charges: [{ fund: APBD }] } }',
    );
    const [line, ...rest] = linesOf(policy, '2023-06');
    expect([line?.programme, line?.amount, rest]).toEqual(['JKK+JKM', 12_000, []]);
    expect(line?.source).toMatchObject({
      binding: 'assumption',
      caveat: { id: expect.stringContaining('murianews 334891') },
    });
  });
});
