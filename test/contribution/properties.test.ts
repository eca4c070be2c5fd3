import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { coverOf } from '../../src/contribution/cover.ts';
import { type Line, sumOf } from '../../src/contribution/line.ts';
import { monthBlocks } from '../../src/contribution/month-blocks.ts';
import { asCategory } from '../../src/domain/category.ts';
import { calendarDate } from '../../src/domain/date.ts';
import {
  applyRate,
  ppm,
  ROUNDINGS,
  rupiah,
  type Sen,
  splitByPercent,
  takeShare,
} from '../../src/domain/money.ts';
import { type Month, month, monthRange } from '../../src/domain/month.ts';
import { PROGRAMMES } from '../../src/domain/programme.ts';
import { RELIEFS } from '../../src/law/relief/reliefs.ts';
import type { CategoryPolicy, Charge, Policy } from '../../src/policy/policy.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';

const seeded = { seed: 20_260_322, numRuns: tries(300) };
const FIRST = month(2015, 7);
const LAST = month(2026, 12);

const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((cuts) => cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0)));
const FUNDS = ['ADD', 'BAZNAS', 'PAD', 'APBD', 'SELF'] as const;
const charges = percents.map((parts): Charge[] =>
  parts.map((percent, index) => ({ fund: FUNDS[index % FUNDS.length] ?? 'ADD', percent })),
);
const wage = fc.integer({ min: 1, max: 5_000_000_000 }).map((amount) => amount as Sen);
const someMonth = fc.integer({ min: FIRST, max: LAST }).map((value) => value as Month);
const period = fc
  .tuple(someMonth, fc.integer({ min: 0, max: 30 }))
  .map(([first, length]) => monthRange(first, Math.min(LAST, first + length) as Month));
const date = fc
  .tuple(
    fc.integer({ min: 2015, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, monthOfYear, day]) => calendarDate(year, monthOfYear, day));
const segment = fc.constantFrom('PU', 'BPU' as const);

const category = fc
  .record({
    segment,
    risk: fc.constantFrom(1, 2, 3, 4, 5 as const),
    programmes: fc.subarray([...PROGRAMMES], { minLength: 1 }),
    charges,
    relief: fc.constantFrom({ take: 'by-law' }, { take: 'declined' }, { take: 'all-funds' } as const),
    sector: fc.constantFrom('transport', 'non-transport' as const),
  })
  .map((parts): CategoryPolicy => ({ ...template(), ...parts, base: 'wage' }));

function template(): CategoryPolicy {
  const found = nationalPolicy().categories.get(asCategory('bpd'));
  if (!found) throw new Error('no bpd');
  return found;
}

function policyWith(...categories: CategoryPolicy[]): Policy {
  return { ...nationalPolicy(), categories: new Map(categories.map((one) => [one.id, one])) };
}

const worker = fc.record({
  category: fc.constant(asCategory('bpd')),
  wage,
  from: fc.option(date, { nil: undefined }),
  to: fc.option(date, { nil: undefined }),
});

const cost = (lines: readonly Line[]): number => lines.reduce((total, line) => total + line.amount, 0);

describe('money', () => {
  test('splitting gains and loses no rupiah, and no part is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), percents, (amount, parts) => {
        const split = splitByPercent(rupiah(amount), parts);
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect(Math.min(...split)).toBeGreaterThanOrEqual(0);
      }),
      seeded,
    );
  });

  test('rounding is never more than a rupiah from the exact value, and ordered down ≤ half up ≤ up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 45 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (base, parts) => {
          const [half = 0, up = 0, down = 0] = ROUNDINGS.map((rounding) =>
            applyRate(base as Sen, ppm(parts), rounding),
          );
          expect(down <= half && half <= up && up - down <= 1).toBe(true);
          const exact = BigInt(base) * BigInt(parts);
          expect(BigInt(down) * 100_000_000n <= exact && BigInt(up) * 100_000_000n >= exact).toBe(true);
          const twice = BigInt(half) * 200_000_000n - exact * 2n;
          expect(twice > -100_000_000n && twice <= 100_000_000n).toBe(true);
        },
      ),
      seeded,
    );
  });

  test('raising a rate by one part never lowers an amount', () => {
    fc.assert(
      fc.property(
        wage,
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom(...ROUNDINGS),
        (base, rate, rounding) => {
          expect(applyRate(base, ppm(rate + 1), rounding)).toBeGreaterThanOrEqual(
            applyRate(base, ppm(rate), rounding),
          );
          const amount = applyRate(base, ppm(rate), rounding);
          expect(takeShare(amount, ppm(rate + 1), rounding)).toBeGreaterThanOrEqual(
            takeShare(amount, ppm(rate), rounding),
          );
        },
      ),
      seeded,
    );
  });
});

describe('contributions', () => {
  test('the year is the sum of its months, computed alone', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const policy = policyWith(one);
        const whole = createCalculator(policy, months).contribution(person).lines;
        const single = months.flatMap((m) => createCalculator(policy, [m]).contribution(person).lines);
        expect(whole).toEqual(single);
        expect(sumOf(whole)).toBe(cost(single));
      }),
      seeded,
    );
  });

  test('amounts and slots are those of the lines, one by one', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const { lines, amounts, frame, brackets } = createCalculator(policyWith(one), months).contribution(
          person,
        );
        expect(amounts).toEqual(lines.map((line) => line.amount));
        expect(frame.slots).toEqual(
          lines.map(({ month, programme, payer, fund, activity, object }) => ({
            ...{ month, programme, payer },
            ...{ fund, activity, object },
          })),
        );
        expect(frame.verified).toBe(lines.every((line) => line.verified));
        const rows = lines.flatMap(({ rate }) => (rate.kind === 'bracket' ? [`${rate.no} `] : []));
        if (one.charges.every(({ percent }) => percent === undefined)) expect(brackets).toBe(rows.join(''));
      }),
      seeded,
    );
  });

  test('the parts of a split line add up to the line, where no relief parts them', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const split = createCalculator(
          policyWith({ ...one, relief: { take: 'declined' } }),
          months,
        ).contribution(person).lines;
        const whole = createCalculator(
          policyWith({ ...one, relief: { take: 'declined' }, charges: [{ fund: 'PAD' }] }),
          months,
        ).contribution(person).lines;
        for (const line of whole) {
          const parts = split.filter(
            (part) =>
              part.month === line.month && part.programme === line.programme && part.payer === line.payer,
          );
          expect(cost(parts)).toBe(line.amount);
        }
        expect(cost(split)).toBe(cost(whole));
      }),
      seeded,
    );
  });

  test('the order of workers changes nothing, though they share what was computed', () => {
    fc.assert(
      fc.property(category, fc.array(worker, { maxLength: 8 }), period, (one, people, months) => {
        const forward = createCalculator(policyWith(one), months);
        const backward = createCalculator(policyWith(one), months);
        const there = people.map((person) => forward.contribution(person).lines);
        const back = people.toReversed().map((person) => backward.contribution(person).lines);
        expect(back.toReversed()).toEqual(there);
      }),
      seeded,
    );
  });

  test('a month outside cover costs nothing, and a month inside is never missed', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const { lines } = createCalculator(policyWith(one), months).contribution(person);
        const { first, last } = coverOf(one, person, 'any-day');
        const charged = [...new Set(lines.map((line) => line.month))];
        const due = one.segment === 'BPU' && one.programmes.every((programme) => programme === 'JP');
        expect(charged).toEqual(due ? [] : months.filter((m) => m >= first && m <= last));
      }),
      seeded,
    );
  });

  test('a relief never raises a contribution, and never makes it negative', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const { lines } = createCalculator(policyWith(one), months).contribution(person);
        for (const line of lines) {
          expect(line.amount).toBeGreaterThanOrEqual(0);
          expect(line.amount).toBeLessThanOrEqual(line.full);
          if (line.relief) expect(RELIEFS).toContain(line.relief);
        }
      }),
      seeded,
    );
  });

  test('a higher wage never costs less', () => {
    fc.assert(
      fc.property(category, wage, wage, someMonth, (one, a, b, m) => {
        const calculator = createCalculator(policyWith(one), [m]);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((amount) =>
          cost(calculator.contribution({ category: asCategory('bpd'), wage: amount as Sen }).lines),
        );
        expect(low).toBeLessThanOrEqual(high ?? 0);
      }),
      seeded,
    );
  });

  test('blocks lose no month and no rupiah', () => {
    fc.assert(
      fc.property(category, worker, period, (one, person, months) => {
        const { lines } = createCalculator(policyWith(one), months).contribution(person);
        const blocks = monthBlocks(lines);
        expect(blocks.reduce((sum, block) => sum + block.total, 0)).toBe(cost(lines));
        for (const { first, last, monthly, total } of blocks)
          expect(total).toBe(monthly * (last - first + 1));
      }),
      seeded,
    );
  });
});
