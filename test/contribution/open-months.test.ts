import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPremium } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { personMonths, type RowPost } from '../../src/contribution/person-months.ts';
import { gapMonths } from '../../src/contribution/uncharged-months.ts';
import { asCategory } from '../../src/domain/category.ts';
import { parseIsoDate } from '../../src/domain/date.ts';
import { senFromDecimal } from '../../src/domain/money.ts';
import { formatMonth, type Month, monthsOfYear } from '../../src/domain/month.ts';
import { parseNik } from '../../src/domain/nik.ts';
import { shownText } from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { tries } from '../support/tries.ts';
import { contributionOf, monthly, policyOf } from './support.ts';

const YEAR = monthsOfYear(2026);
const BARU = 'bases: { baru: { values: [{ from: "2026-07", amount: 2000000 }] } }\n';

const annual = (policy: Policy, months: string, wage?: number): number =>
  contributionOf(policy, months, wage === undefined ? {} : { wage }).lines.reduce(
    (sum, { amount }) => sum + amount,
    0,
  );

describe('a base that begins inside the year', () => {
  test('costs from its first month on, and the months before are missed, not the year', async () => {
    const policy = await policyOf(`${BARU}categories: { bpd: { base: baru } }`);
    const { lines, missing } = contributionOf(policy, '2026-01..2026-12');
    expect(missing).toBe('base-not-started');
    expect(monthly(lines)).toEqual(
      Object.fromEntries(YEAR.slice(6).map((each) => [formatMonth(each), 10_800])),
    );
  });

  test.each<[string, string, number | undefined, number, number]>([
    [
      'the highest of the wage and it: the wage alone counts until then',
      'base: { highest: [wage, baru] }',
      1_500_000,
      8_100,
      10_800,
    ],
    ['the wage stays higher', 'base: { highest: [wage, baru] }', 2_500_000, 13_500, 13_500],
    ['the highest of the lowest base and it', 'base: { highest: [minimum, baru] }', undefined, 5_400, 10_800],
    ['it stands first', 'base: { highest: [baru, minimum] }', undefined, 5_400, 10_800],
    [
      'a floor under the wage that does not raise until then',
      'base: wage, minimum: baru',
      1_500_000,
      8_100,
      10_800,
    ],
  ])('%s', async (_case, base, wage, before, after) => {
    const policy = await policyOf(`${BARU}categories: { bpd: { ${base} } }`);
    expect(annual(policy, '2026-06', wage)).toBe(before);
    expect(annual(policy, '2026-07', wage)).toBe(after);
    expect(annual(policy, '2026-01..2026-12', wage)).toBe(6 * (before + after));
    const person = wage === undefined ? {} : { wage };
    expect(contributionOf(policy, '2026-01..2026-12', person).missing).toBeUndefined();
  });

  test.each([
    ['a floor', 'base: { highest: [wage, umk] }'],
    ['the first of several', 'base: { highest: [umk, wage] }'],
    ['under the wage', 'base: wage, minimum: umk'],
  ])('a minimum wage that nobody knows is no base that begins later: %s', async (_case, base) => {
    const policy = await policyOf(`regency: "35.99"\ncategories: { bpd: { ${base} } }`);
    expect(contributionOf(policy, '2026-01', { wage: 2_500_000 }).missing).toBe('base-not-started');
  });

  test('an empty wage beside it has no base until then', async () => {
    const policy = await policyOf(`${BARU}categories: { bpd: { base: { highest: [wage, baru] } } }`);
    const { lines, missing } = contributionOf(policy, '2026-01..2026-12');
    expect([missing, lines.length]).toEqual(['base-not-started', 12]);
  });

  test('nothing is missed in months in which the category has no programme either', async () => {
    const programmes = '[{ programme: JKK, from: 2026-07 }, { programme: JKM, from: 2026-07 }]';
    const policy = await policyOf(`${BARU}categories: { bpd: { base: baru, programmes: ${programmes} } }`);
    expect(contributionOf(policy, '2026-01..2026-12').missing).toBeUndefined();
  });
});

/** `2026-01–2026-03` of each kind of reason, and what each row is charged in the year. */
function rowsOf(policy: Policy, rows: readonly RowPost[]) {
  const calculator = createCalculator(policy, YEAR);
  return personMonths(policy, rows).map((months, at) => {
    const { category, wage } = rows[at] as RowPost;
    const worker = { category, wage: wage === undefined ? undefined : senFromDecimal(wage), months };
    const { lines, missing } = calculator.contribution(worker);
    const lined = new Set(lines.map(({ month }) => month));
    const gaps = gapMonths(policy, worker, YEAR, missing, () => lined);
    return {
      sum: lines.reduce((sum, { amount }) => sum + amount, 0),
      gaps: gaps.map(({ why, months: own }) => `${why} ${own.length}`),
      elsewhere: YEAR.filter((month) =>
        months.elsewhere.some(({ first, last }) => first <= month && month <= last),
      ).length,
    };
  });
}

const rowsIn = (...posts: readonly (readonly [category: string, wage?: number | undefined])[]): RowPost[] =>
  posts.map(([category, wage], at) => ({
    category: asCategory(category),
    wage,
    village: 'Jrambe',
    kecamatan: 'Dlanggu',
    column: 2,
    place: { file: sourceName('daftar.csv'), row: at + 2 },
  }));

const RENTAN =
  'pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [{ fund: APBD }] }';
const PAIR = 'priority: [kepala-desa, pekerja-rentan]\n';

describe('where the row in charge comes to no line in a month, the next row of the person is charged', () => {
  test.each<[string, string, number | undefined, string, [number, string[], number], number]>([
    ['its base begins in July', 'base: baru', undefined, BARU, [64_800, ['base-not-started 6'], 0], 6],
    [
      'its programmes begin in April',
      'base: wage, programmes: [{ programme: JKK, from: 2026-04 }, { programme: JKM, from: 2026-04 }]',
      2_500_000,
      '',
      [121_500, ['programme-months 3'], 0],
      3,
    ],
    [
      'its programmes stop after June',
      'base: wage, programmes: [{ programme: JKK, months: [2026-01, 2026-06] }, { programme: JKM, months: [2026-01, 2026-06] }]',
      2_500_000,
      '',
      [81_000, ['programme-months 6'], 0],
      6,
    ],
    [
      'one programme begins later: the other is a line',
      'base: wage, programmes: [JKM, { programme: JKK, from: 2026-04 }]',
      2_500_000,
      '',
      [3 * 7_500 + 9 * 13_500, [], 0],
      0,
    ],
    ['its wage is empty', 'base: wage', undefined, '', [0, ['no-wage 12'], 0], 12],
  ])('%s', async (_case, rules, wage, bases, [sum, gaps, elsewhere], rest) => {
    const policy = await policyOf(
      `year: 2026\n${bases}${PAIR}categories:\n  kepala-desa: { ${rules} }\n  ${RENTAN}`,
    );
    const [first, second] = rowsOf(policy, rowsIn(['kepala-desa', wage], ['pekerja-rentan']));
    expect(first).toEqual({ sum, gaps, elsewhere });
    expect(second).toEqual({ sum: rest * 16_800, gaps: [], elsewhere: 12 - rest });
  });

  test('charges that have the months of the policy’s year only, in a year after it', async () => {
    const charges = '[{ fund: ADD, months: [2025-01, 2025-12] }]';
    const policy = await policyOf(
      `year: 2025\n${PAIR}categories:\n  kepala-desa: { base: minimum, charges: ${charges} }\n  ${RENTAN}`,
    );
    const [first, second] = rowsOf(policy, rowsIn(['kepala-desa'], ['pekerja-rentan']));
    expect([first?.sum, first?.gaps, second?.sum]).toEqual([0, ['charge-months 12'], 12 * 16_800]);
  });

  test('with nobody to follow the row keeps its months, and says why they cost nothing', async () => {
    const policy = await policyOf(`${BARU}${PAIR}categories: { kepala-desa: { base: baru } }`);
    expect(rowsOf(policy, rowsIn(['kepala-desa']))).toEqual([
      { sum: 64_800, gaps: ['base-not-started 6'], elsewhere: 0 },
    ]);
  });
});

const monthText = fc.integer({ min: 1, max: 12 }).map((each) => `2026-${String(each).padStart(2, '0')}`);
const programmes = fc
  .array(fc.option(monthText, { nil: undefined }), { minLength: 2, maxLength: 2 })
  .map((froms) =>
    ['JKK', 'JKM'].map((programme, at) =>
      froms[at] ? `{ programme: ${programme}, from: ${froms[at]} }` : programme,
    ),
  )
  .map((list) => `[${list.join(', ')}]`);
const base = fc.constantFrom(
  'wage',
  'baru',
  'minimum',
  '{ highest: [wage, baru] }',
  '{ highest: [minimum, baru] }',
  '{ highest: [baru, lain] }',
  'wage, minimum: baru',
);
const categoryText = fc
  .record({ base, programmes })
  .map((one) => `base: ${one.base}, programmes: ${one.programmes}`);
const policyText = fc
  .record({ begins: monthText, other: monthText, first: categoryText, second: categoryText })
  .map(
    ({ begins, other, first, second }) =>
      `bases: { baru: { values: [{ from: "${begins}", amount: 2000000 }] }, lain: { values: [{ from: "${other}", amount: 1700000 }] } }\npriority: [kepala-desa, bpd, pekerja-rentan]\ncategories:\n  kepala-desa: { ${first} }\n  bpd: { ${second} }\n  ${RENTAN}`,
  );
const dated = fc.option(
  monthText.map((text) => parseIsoDate(`${text}-15`)),
  { nil: undefined },
);
const people = fc.array(
  fc.record({
    category: fc.constantFrom('kepala-desa', 'bpd', 'pekerja-rentan'),
    wage: fc.option(fc.constantFrom(1_500_000, 2_500_000), { nil: undefined }),
    from: dated,
    to: dated,
  }),
  { minLength: 1, maxLength: 3 },
);

/** What the rows of one person cost in some months, as a run of those months alone adds it up. */
function costOf(policy: Policy, rows: readonly RowPost[], months: readonly Month[]): number {
  const calculator = createCalculator(policy, months);
  const premium = createPremium(policy, months);
  const nik = parseNik('3516091005800001');
  if (nik === undefined) throw new Error('no NIK');
  personMonths(policy, rows).forEach((charged, at) => {
    const row = rows[at] as RowPost;
    const wage = row.wage === undefined ? undefined : senFromDecimal(row.wage);
    const [name, village, kecamatan] = ['Budi', row.village, row.kecamatan].map(shownText);
    if (!name || !village || !kecamatan) throw new Error('no name');
    const worker = { ...row, nik, name, village, kecamatan, wage, months: charged };
    premium.add(worker, calculator.contribution(worker));
  });
  return premium.finish().totals.annual;
}

test('a year costs what its twelve months cost, and no month that some row can be charged in costs nothing', async () => {
  await fc.assert(
    fc.asyncProperty(policyText, people, async (text, told) => {
      const policy = await policyOf(text);
      const rows = told.map((one, at): RowPost => {
        const turned = one.from !== undefined && one.to !== undefined && one.to < one.from;
        const [row] = rowsIn([one.category, one.wage]);
        return {
          ...(row as RowPost),
          ...(turned ? { from: one.to, to: one.from } : { from: one.from, to: one.to }),
          place: { file: sourceName('daftar.csv'), row: at + 2 },
        };
      });
      const months = YEAR.map((month) => costOf(policy, rows, [month]));
      expect(costOf(policy, rows, YEAR)).toBe(months.reduce((sum, amount) => sum + amount, 0));
      for (const [at, month] of YEAR.entries()) {
        const alone = rows.map((row) => costOf(policy, [row], [month]));
        expect(months[at] === 0, formatMonth(month)).toBe(Math.max(...alone) === 0);
        expect([0, ...alone]).toContain(months[at]);
      }
    }),
    { seed: 13, numRuns: tries(400) },
  );
});
