import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { quotaUse } from '../../src/budget/quotas.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { personMonths } from '../../src/contribution/person-months.ts';
import { type CategoryId, category } from '../../src/domain/category.ts';
import { type CalendarDate, calendarDate, daysInMonth } from '../../src/domain/date.ts';
import { formatMonth, type Month, month, monthOfYear, monthRange, yearOf } from '../../src/domain/month.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { CategoryPolicy, Policy } from '../../src/policy/policy.ts';
import type { Quota } from '../../src/policy/quota.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';
import { person } from './people.ts';

/**
 * What a quota says, told day by day from the words of the policy and of the rule of person-months: a person holds a
 * place of a category on each day of the term of the row that is charged in that day's month. At most one row is charged
 * in a month: a post of one's own before one held for the time being, then the policy's order, then the later start. With
 * `first-day` a month counts when its first day is in the term, and only from then on. Where cohorts rotate nobody is
 * covered for more months than a turn has, from the first that any of their rows of the category covers.
 */
const MONTHS = monthRange(month(2025, 1), month(2026, 12));
const IDS = [category('kepala-desa'), category('perangkat-desa'), category('ketua-rt')];
const KECAMATAN: Readonly<Record<string, string>> = {
  Sumberejo: 'Dlanggu',
  Kalen: 'Dlanggu',
  Begagan: 'Gondang',
};

type Person = readonly Worker[];

const inTerm = ({ from, to }: Worker, day: number): boolean =>
  (from ?? 0) <= day && day <= (to ?? 99_999_999);

const daysOf = (asked: Month): number[] =>
  Array.from({ length: daysInMonth(yearOf(asked), monthOfYear(asked)) }, (_, at) =>
    Number(calendarDate(yearOf(asked), monthOfYear(asked), at + 1)),
  );

function counts(policy: Policy, row: Worker, asked: Month): boolean {
  const { months } = policy.categories.get(row.category) as CategoryPolicy;
  if (months && (asked < months.first || asked > months.last)) return false;
  const days = daysOf(asked);
  return (policy.monthRule === 'first-day' ? days.slice(0, 1) : days).some((day) => inTerm(row, day));
}

function isCovered(policy: Policy, all: Person, row: Worker, asked: Month): boolean {
  if (!counts(policy, row, asked)) return false;
  const { rotation, months } = policy.categories.get(row.category) as CategoryPolicy;
  if (rotation === undefined || !months) return true;
  const mates = all.filter(({ category }) => category === row.category);
  const first = monthRange(months.first, months.last).find((each) =>
    mates.some((mate) => counts(policy, mate, each)),
  );
  return first !== undefined && asked < first + rotation;
}

/** The rows that may be charged in a month: one, unless nothing tells them apart. */
function charged(policy: Policy, all: Person, asked: Month): Worker[] {
  let left = all.filter((row) => isCovered(policy, all, row, asked));
  const keep = (rank: (row: Worker) => number): void => {
    const best = Math.max(...left.map(rank));
    left = left.filter((row) => rank(row) === best);
  };
  keep(({ category }) => -policy.priority.indexOf(category));
  keep(({ from }) => from ?? 0);
  return left;
}

/** Days on which each person holds a place: `village|category|day`, each person once. */
function heldDays(policy: Policy, people: readonly Person[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const all of people)
    for (const asked of MONTHS) {
      const [row, another] = charged(policy, all, asked);
      if (another) throw new Error('two rows that nothing tells apart');
      if (!row) continue;
      for (const day of daysOf(asked).filter((one) => inTerm(row, one))) {
        for (const place of [row.village, row.kecamatan, 'all']) {
          const key = `${place}|${row.category}|${day}`;
          held.set(key, (held.get(key) ?? 0) + 1);
        }
      }
    }
  return held;
}

function peakOf(
  held: ReadonlyMap<string, number>,
  place: string,
  category: string,
  months: readonly Month[],
): number {
  const days = months.flatMap(daysOf);
  return Math.max(0, ...days.map((day) => held.get(`${place}|${category}|${day}`) ?? 0));
}

const date = fc
  .record({
    year: fc.integer({ min: 2025, max: 2026 }),
    ofYear: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 2, 14, 15, 28),
  })
  .map(({ year, ofYear, day }) => calendarDate(year, ofYear, day) as CalendarDate);
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

/** Overlaps, gaps, moves, promotions, deaths; rows of one person begin on different days, so that the rule decides. */
const people = fc
  .array(
    fc.uniqueArray(
      fc.record({
        category: fc.constantFrom(...IDS),
        village: fc.constantFrom(...Object.keys(KECAMATAN)),
        term: fc.tuple(maybe(date), maybe(date)),
      }),
      { minLength: 1, maxLength: 4, selector: ({ term: [from, to] }) => firstOf(from, to) ?? 0 },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    all.map(
      (rows, serial): Person =>
        rows.map(({ category, village, term: [from, to] }, at) =>
          person(serial + 1, {
            category,
            village,
            kecamatan: KECAMATAN[village] ?? '',
            from: firstOf(from, to),
            to: from !== undefined && to !== undefined && to < from ? from : to,
            place: { file: sourceName('d.csv'), row: serial * 10 + at },
          }),
        ),
    ),
  );

const firstOf = (from: CalendarDate | undefined, to: CalendarDate | undefined): CalendarDate | undefined =>
  from !== undefined && to !== undefined && to < from ? to : from;

const span = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 23 }))
  .map(([a, b]) => ({ first: MONTHS[Math.min(a, b)] as Month, last: MONTHS[Math.max(a, b)] as Month }));

interface Said {
  readonly policy: Policy;
  /** The months of the quotas of kecamatan and of all. */
  readonly kecamatan: { readonly first: Month; readonly last: Month };
  readonly total: { readonly first: Month; readonly last: Month };
}

/** A quota of each village for each month; one of kecamatan and one of all for some months. */
const policies: fc.Arbitrary<Said> = fc
  .record({
    monthRule: fc.constantFrom('any-day' as const, 'first-day' as const),
    priority: fc.shuffledSubarray([...IDS], { minLength: IDS.length }),
    months: fc.array(maybe(span), { minLength: 3, maxLength: 3 }),
    rotation: maybe(fc.integer({ min: 1, max: 8 })),
    kecamatan: span,
    total: span,
  })
  .map(({ monthRule, priority, months, rotation, kecamatan, total }) => {
    const national = nationalPolicy();
    const quota: Quota = {
      perVillage: MONTHS.map((one) => ({ people: 2, months: { first: one, last: one } })),
      perKecamatan: [{ people: 2, months: kecamatan }],
      total: [{ people: 2, months: total }],
    };
    const categories = IDS.map((id, at): [CategoryId, CategoryPolicy] => {
      const plain = { ...(national.categories.get(id) as CategoryPolicy), base: 'minimum', quota };
      return [id, { ...plain, months: months[at], rotation: months[at] && rotation }];
    });
    const policy: Policy = { ...national, monthRule, priority, categories: new Map(categories) };
    return { policy, kecamatan, total };
  });

/** The rows as a roster gives them: of a person with several, each with the months charged in it. */
function asRead(policy: Policy, all: Person): readonly Worker[] {
  if (all.length === 1) return all;
  const table = personMonths(
    policy,
    all.map((row) => ({ ...row, column: 2 })),
  );
  return all.map((row, at) => ({ ...row, months: table[at] }));
}

describe('the people of a quota', () => {
  it('are as many as the policy’s words make them, day by day, in every village, kecamatan and month', () => {
    fc.assert(
      fc.property(policies, people, ({ policy, kecamatan, total }, given) => {
        const [calculator, builder] = [createCalculator(policy, MONTHS), createBudget(policy, MONTHS)];
        for (const row of given.flatMap((all) => asRead(policy, all)))
          builder.add(row, calculator.contribution(row));
        const held = heldDays(policy, given);
        for (const { category, village, kecamatan: of, months = [], listed } of quotaUse(
          builder.finish(),
          policy,
        )) {
          const place = village ?? of ?? 'all';
          const asked = village === undefined ? (of === undefined ? total : kecamatan) : undefined;
          const span = asked ? monthRange(asked.first, asked.last) : months;
          const named = `${place} ${category} ${span.map(formatMonth).join()}`;
          expect(`${named}: ${listed}`).toBe(`${named}: ${peakOf(held, place, category, span)}`);
        }
      }),
      { seed: 20_261_128, numRuns: tries(60) },
    );
  });
});
