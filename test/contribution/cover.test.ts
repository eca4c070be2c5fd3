import { describe, expect, test } from 'vitest';
import { monthBlocks } from '../../src/contribution/month-blocks.ts';
import { formatMonth } from '../../src/domain/month.ts';
import { contributionOf, linesOf, monthly, type Person, policyOf } from './support.ts';

const YEAR = '2023-01..2023-12';
const covered = async (policy: string, person: Person, months = YEAR): Promise<string> => {
  const keys = Object.keys(monthly(linesOf(await policyOf(policy), months, person)));
  return keys.length === 0 ? '-' : `${keys.at(0)}..${keys.at(-1)} ${keys.length}`;
};

describe('a worker who joins or leaves inside the year', () => {
  test.each<[string, Person, string, string]>([
    ['all year', {}, '2023-01..2023-12 12', '2023-01..2023-12 12'],
    ['from the 1st', { from: '2023-03-01' }, '2023-03..2023-12 10', '2023-03..2023-12 10'],
    ['from the 2nd', { from: '2023-03-02' }, '2023-03..2023-12 10', '2023-04..2023-12 9'],
    ['from the last day of a month', { from: '2023-03-31' }, '2023-03..2023-12 10', '2023-04..2023-12 9'],
    ['until the 1st', { to: '2023-06-01' }, '2023-01..2023-06 6', '2023-01..2023-06 6'],
    ['until the last day', { to: '2023-06-30' }, '2023-01..2023-06 6', '2023-01..2023-06 6'],
    ['inside one month', { from: '2023-03-05', to: '2023-03-20' }, '2023-03..2023-03 1', '-'],
    ['one whole month', { from: '2023-03-01', to: '2023-03-31' }, '2023-03..2023-03 1', '2023-03..2023-03 1'],
    ['gone before the year', { to: '2022-12-31' }, '-', '-'],
    ['not there yet', { from: '2024-01-01' }, '-', '-'],
    ['since years', { from: '2011-02-10', to: '2027-02-09' }, '2023-01..2023-12 12', '2023-01..2023-12 12'],
    ['left before joining', { from: '2023-08-01', to: '2023-05-01' }, '-', '-'],
  ])('%s', async (_case, person, anyDay, firstDay) => {
    expect(await covered('categories: { bpd: {} }', person)).toBe(anyDay);
    expect(await covered('monthRule: first-day\ncategories: { bpd: {} }', person)).toBe(firstDay);
  });
});

describe('the months of a category bound everybody in it', () => {
  const policy = 'categories: { bpd: { months: ["2023-04", "2023-09"] } }';
  test.each<[string, Person, string]>([
    ['without dates', {}, '2023-04..2023-09 6'],
    ['who joins before', { from: '2023-01-15' }, '2023-04..2023-09 6'],
    ['who joins inside', { from: '2023-06-15' }, '2023-06..2023-09 4'],
    ['who leaves inside', { to: '2023-05-15' }, '2023-04..2023-05 2'],
    ['who leaves before', { to: '2023-03-15' }, '-'],
  ])('%s', async (_case, person, expected) => expect(await covered(policy, person)).toBe(expected));

  test('a month outside costs nothing', async () => {
    expect(contributionOf(await policyOf(policy), '2023-10').lines).toEqual([]);
  });
});

describe('cohorts that rotate: 100 people for six months, then 100 others', () => {
  const policy = 'categories: { pekerja-rentan: { months: ["2023-01", "2023-12"], rotation: 6 } }';
  test.each<[string, Person, string]>([
    ['the first cohort needs no date', {}, '2023-01..2023-06 6'],
    ['the second starts in July', { from: '2023-07-01' }, '2023-07..2023-12 6'],
    ['a late start is a shorter turn', { from: '2023-10-01' }, '2023-10..2023-12 3'],
    ['who leaves early leaves early', { to: '2023-02-10' }, '2023-01..2023-02 2'],
    [
      'a start before the programme counts from its first month',
      { from: '2022-11-01' },
      '2023-01..2023-06 6',
    ],
  ])('%s', async (_case, person, expected) => expect(await covered(policy, person)).toBe(expected));
});

describe('arrears: past months are paid by the law of those months', () => {
  test('seven months across a change of the JP ceiling and two years of minimum wage', async () => {
    const policy = await policyOf(
      'regency: "35.16"\ncategories: { bpd: { programmes: [JKK, JKM, JP], base: umk, charges: [{ fund: ADD }] } }',
    );
    const blocks = monthBlocks(linesOf(policy, '2025-09..2026-03'));
    expect(
      blocks.map(({ first, last, monthly: cost }) => [formatMonth(first), formatMonth(last), cost]),
    ).toEqual([
      ['2025-09', '2025-10', 26_222 + 97_121 + 48_560],
      ['2025-11', '2025-12', 26_597 + 98_508 + 49_254],
      ['2026-01', '2026-03', 27_951 + 103_522 + 51_761],
    ]);
  });
});

describe('a year prints a block where the law changed', () => {
  test('PP 49/2020 cuts 2020 in two and its last month stands in 2021', async () => {
    const policy = await policyOf('categories: { bpd: {} }');
    const blocks = (months: string) =>
      monthBlocks(linesOf(policy, months)).map((block) => [
        formatMonth(block.first),
        formatMonth(block.last),
        block.monthly,
        block.total,
      ]);
    expect(blocks('2020-01..2020-12')).toEqual([
      ['2020-01', '2020-07', 5_400, 37_800],
      ['2020-08', '2020-12', 54, 270],
    ]);
    expect(blocks('2021-01..2021-12')).toEqual([
      ['2021-01', '2021-01', 54, 54],
      ['2021-02', '2021-12', 5_400, 59_400],
    ]);
  });

  test('equal months are one block, and no lines are none', async () => {
    const policy = await policyOf('categories: { bpd: {} }');
    expect(monthBlocks(linesOf(policy, '2023-01..2023-12'))).toHaveLength(1);
    expect(monthBlocks([])).toEqual([]);
  });

  test('a cut without a change of amount is a change all the same', async () => {
    const policy = await policyOf(
      'categories: { bpd: { programmes: [JP], base: wage, charges: [{ fund: ADD }] } }',
    );
    const blocks = monthBlocks(linesOf(policy, '2026-02..2026-03', { wage: 10_547_400 }));
    expect(blocks).toHaveLength(1);
    expect(monthBlocks(linesOf(policy, '2026-02..2026-03', { wage: 11_000_000 }))).toHaveLength(2);
  });
});

test('a category that the policy does not name costs nothing', async () => {
  const policy = await policyOf('categories: { bpd: {} }');
  expect(contributionOf(policy, '2023-01', { category: 'linmas' })).toMatchObject({ lines: [], amounts: [] });
});
