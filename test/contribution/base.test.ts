import { describe, expect, test } from 'vitest';
import { formatMonth } from '../../src/domain/month.ts';
import { LAW_BEGINS } from '../../src/law/value.ts';
import { contributionOf, linesOf, monthly, monthOf, policyOf } from './support.ts';

const wageOf = (more: string): string => `categories: { bpd: { base: wage${more} } }`;

describe('the wage column as base', () => {
  test.each<[string, string, number | undefined, number | 'no-wage']>([
    ['as it is', '', 2_500_000, 13_500],
    ['blank: said, not guessed', '', undefined, 'no-wage'],
    ['0 is a blank', '', 0, 'no-wage'],
    ['0 stays a blank under a floor', ', minimum: minimum', 0, 'no-wage'],
    ['below the floor: the floor', ', minimum: minimum', 400_000, 5_400],
    ['above the floor: as it is', ', minimum: minimum', 1_200_000, 6_480],
    ['without a floor below a million: as it is', '', 400_000, 2_160],
    ['a year’s total in 14 payments', ', wagePayments: 14', 56_000_000, 21_600],
    ['a year’s total in 13 payments', ', wagePayments: 13', 26_288_600, 10_920],
    [
      'a year’s total in 14 payments under the floor',
      ', wagePayments: 14, minimum: minimum',
      7_000_000,
      5_400,
    ],
  ])('%s', async (_case, more, wage, expected) => {
    const person = wage === undefined ? {} : { wage };
    const { lines, missing } = contributionOf(await policyOf(wageOf(more)), '2025-06', person);
    expect(missing ?? lines.reduce((sum, line) => sum + line.amount, 0)).toBe(expected);
  });

  test('14 payments a year are 12 contributions', async () => {
    const policy = await policyOf(wageOf(', wagePayments: 14'));
    expect(Object.values(monthly(linesOf(policy, '2026-01..2026-12', { wage: 56_000_000 })))).toEqual(
      Array(12).fill(21_600),
    );
  });
});

describe('a named base', () => {
  test('changes inside the year', async () => {
    const policy = await policyOf(
      'bases: { dasar: { values: [{ amount: 1000000 }, { from: "2023-07", amount: 2000000 }] } }\ncategories: { bpd: { base: dasar } }',
    );
    expect(monthly(linesOf(policy, '2023-06..2023-07'))).toEqual({ '2023-06': 5_400, '2023-07': 10_800 });
  });

  test('that starts later refuses the months before', async () => {
    const policy = await policyOf(
      'bases: { dasar: { values: [{ from: "2023-07", amount: 2000000 }] } }\ncategories: { bpd: { base: dasar } }',
    );
    expect(contributionOf(policy, '2023-06..2023-07').missing).toBe('base-not-started');
    expect(contributionOf(policy, '2023-07').missing).toBeUndefined();
  });

  test('months before the programmes existed are refused, not computed', async () => {
    const policy = await policyOf('categories: { bpd: {}, pekerja-rentan: {} }');
    expect(contributionOf(policy, '2015-06').missing).toBe('base-not-started');
    expect(contributionOf(policy, '2015-06', { category: 'pekerja-rentan' }).missing).toBe(
      'base-not-started',
    );
    expect(contributionOf(policy, '2015-07').missing).toBeUndefined();
  });
});

describe('the base umk follows the minimum wage of the regency month by month', () => {
  const policy = 'regency: "35.16"\ncategories: { bpd: { base: umk } }';

  test('Kabupaten Mojokerto was raised on 1 November 2025', async () => {
    expect(monthly(linesOf(await policyOf(policy), '2025-10..2026-01'))).toEqual({
      '2025-10': 11_654 + 14_568,
      '2025-11': 11_821 + 14_776,
      '2025-12': 11_821 + 14_776,
      '2026-01': 12_423 + 15_528,
    });
  });

  test('with cents, as the decree of 2021 has them', async () => {
    expect(monthly(linesOf(await policyOf(policy), '2021-09'))).toEqual({ '2021-09': 23_110 });
  });

  test('a year that no list covers yet has the last known wage, and every line says so', async () => {
    const [known] = linesOf(await policyOf(policy), '2026-12');
    const lines = linesOf(await policyOf(policy), '2027-01..2027-12');
    expect(known?.carried).toBeUndefined();
    for (const line of lines) {
      expect(line).toMatchObject({ base: known?.base, verified: false });
      expect(line.carried).toEqual({ base: 'umk', knownUntil: monthOf('2026-12') });
    }
    expect(lines).toHaveLength(24);
  });

  test('a month before the first list is refused', async () => {
    expect(contributionOf(await policyOf(policy), '2015-07').missing).toBe('base-not-started');
  });

  test('an entry under bases goes before the list', async () => {
    const stated = `bases: { umk: { amount: 1000000 } }\n${policy}`;
    expect(monthly(linesOf(await policyOf(stated), '2025-10'))).toEqual({ '2025-10': 5_400 });
  });

  test('an entry may name another region', async () => {
    const other = 'bases: { kota: { region: "35.76" } }\ncategories: { bpd: { base: kota } }';
    const [line] = linesOf(await policyOf(other), '2019-06');
    expect(line?.base).toBe(226_366_507);
  });

  test('as a floor under the wage column', async () => {
    const floor = 'regency: "35.16"\ncategories: { bpd: { base: wage, minimum: umk } }';
    expect(monthly(linesOf(await policyOf(floor), '2021-09', { wage: 1_000_000 }))).toEqual({
      '2021-09': 23_110,
    });
  });
});

test('every programme has its rates from the first month of the law', async () => {
  const policy = await policyOf(
    'categories: { bpd: { programmes: [JKK, JKM, JHT, JP], charges: [{ fund: ADD }] }, pekerja-rentan: { programmes: [JKK, JKM, JHT] } }',
  );
  const first = formatMonth(LAW_BEGINS);
  expect(linesOf(policy, first)).toHaveLength(6);
  expect(linesOf(policy, first, { category: 'pekerja-rentan' })).toHaveLength(3);
});

describe('a branch office that rounds otherwise', () => {
  test.each([
    ['half-up', 5_166, 6_457],
    ['up', 5_166, 6_457],
    ['down', 5_165, 6_456],
  ])('%s', async (rounding, jkk, jkm) => {
    const policy = await policyOf(`rounding: ${rounding}\ncategories: { bpd: { base: wage } }`);
    const lines = linesOf(policy, '2023-01', { wage: 2_152_322.94 });
    expect(lines.map((line) => line.amount)).toEqual([jkk, jkm]);
  });

  test('a whole amount stays what it is', async () => {
    const policy = await policyOf('rounding: up\ncategories: { bpd: {} }');
    expect(linesOf(policy, '2023-01').map((line) => line.amount)).toEqual([2_400, 3_000]);
  });
});
