import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { personMonths, type RowPost } from '../../src/contribution/person-months.ts';
import { unchargedMonths } from '../../src/contribution/uncharged-months.ts';
import { asCategory, type CategoryId, category } from '../../src/domain/category.ts';
import type { ChargedMonths } from '../../src/domain/charged-months.ts';
import { type CalendarDate, calendarDate, daysInMonth } from '../../src/domain/date.ts';
import { formatMonth, type Month, month, monthOfYear, monthRange, yearOf } from '../../src/domain/month.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { CategoryPolicy, Policy } from '../../src/policy/policy.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { tries } from '../support/tries.ts';

const MONTHS = monthRange(month(2025, 1), month(2027, 12));
const IDS = [category('kepala-desa'), category('perangkat-desa'), category('ketua-rt')];

/** Which rows may be charged in a month, told from the rule's text and the calendar, day by day. */
function oracle(policy: Policy, posts: readonly RowPost[], asked: Month): number[] {
  const covered = posts.map((_, at) => isCoveredByText(policy, posts, at, asked));
  let left = posts.map((_, at) => at).filter((at) => covered[at]);
  const keep = (better: (at: number) => number): void => {
    const best = Math.max(...left.map(better));
    left = left.filter((at) => better(at) === best);
  };
  const post = (at: number): RowPost => posts[at] as RowPost;
  keep((at) => (post(at).acting ? 0 : 1));
  keep((at) => {
    const place = policy.priority.indexOf(post(at).category);
    return place < 0 ? -1_000 : -place;
  });
  keep((at) => post(at).from ?? 0);
  return left;
}

/** No post is held after the first day on which any row tells of the person's death. */
const diedOn = (posts: readonly RowPost[]): number =>
  Math.min(...posts.map(({ died }): number => died ?? 99_999_999));

function isCoveredByText(policy: Policy, posts: readonly RowPost[], at: number, asked: Month): boolean {
  const post = posts[at] as RowPost;
  const { months, rotation } = policy.categories.get(post.category) as CategoryPolicy;
  const inPost = (one: RowPost, asMonth: Month): boolean => {
    if (months && (asMonth < months.first || asMonth > months.last)) return false;
    const [year, ofYear] = [yearOf(asMonth), monthOfYear(asMonth)];
    const days = Array.from({ length: daysInMonth(year, ofYear) }, (_, day) =>
      calendarDate(year, ofYear, day + 1),
    ).slice(0, policy.monthRule === 'first-day' ? 1 : 31);
    const last = Math.min(one.to ?? 99_999_999, diedOn(posts));
    return days.some((day = 0 as CalendarDate) => (one.from ?? 0) <= day && day <= last);
  };
  if (!inPost(post, asked)) return false;
  if (rotation === undefined) return true;
  const mates = posts.filter(({ category }) => category === post.category);
  const first = MONTHS.find((each) => mates.some((mate) => inPost(mate, each))) ?? 0;
  return asked < first + rotation;
}

/** The reasons that the dates and the policy's words allow for a month in which no row of the person is charged for the post. */
function whysByText(policy: Policy, post: RowPost, asked: Month): string[] {
  const from: number = post.from ?? 0;
  const to: number = post.to ?? 99_999_999;
  const [first, last] = [1, 31].map((day) => yearOf(asked) * 10_000 + monthOfYear(asked) * 100 + day);
  if (from > (last ?? 0)) return ['not-started'];
  // Dead before the first day: no month of it is any.
  if (to < from) return ['ended', 'not-started'];
  if (to < (first ?? 0)) return ['ended'];
  if (policy.monthRule === 'first-day' && from > (first ?? 0)) return ['first-day'];
  const { months, rotation } = policy.categories.get(post.category) as CategoryPolicy;
  if (months && (asked < months.first || asked > months.last)) return ['category-months'];
  return rotation === undefined ? [] : ['rotation'];
}

/** Every month charged in a row has a line there. */
const linedIn = (months: ChargedMonths): ReadonlySet<Month> =>
  new Set(MONTHS.filter((asked) => inSpans(months, asked)));

const inSpans = ({ spans }: ChargedMonths, asked: Month): boolean =>
  spans.some(({ first, last }) => first <= asked && asked <= last);

const date = fc
  .record({
    year: fc.integer({ min: 2025, max: 2026 }),
    ofYear: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 2, 14, 15, 28),
  })
  .map(({ year, ofYear, day }) => calendarDate(year, ofYear, day));
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

/** Overlaps, gaps, moves between villages, promotions, deaths that one row or several tell. */
const person = fc
  .array(
    fc.record({
      category: fc.constantFrom(...IDS),
      village: fc.constantFrom('Sumberejo', 'Kalen'),
      from: maybe(date),
      to: maybe(date),
      acting: fc.constantFrom(false, false, false, true),
      died: fc.option(date, { nil: undefined, freq: 3 }).map((day) => day),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((posts) =>
    posts.map((post, at): RowPost => {
      const ends = post.from !== undefined && post.to !== undefined && post.to < post.from;
      const term = ends ? { from: post.to, to: post.from } : { from: post.from, to: post.to };
      return {
        ...post,
        ...term,
        kecamatan: 'Dlanggu',
        column: 2,
        place: { file: sourceName('daftar.csv'), row: at + 2 },
      };
    }),
  );

const policies = fc
  .record({
    monthRule: fc.constantFrom('any-day' as const, 'first-day' as const),
    priority: fc.subarray([...IDS]).chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length })),
    months: fc.array(
      maybe(
        fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 })).map(([first, length]) => ({
          first: MONTHS[first] as Month,
          last: MONTHS[first + length] as Month,
        })),
      ),
      { minLength: 3, maxLength: 3 },
    ),
    rotation: maybe(fc.integer({ min: 1, max: 8 })),
  })
  .map(({ monthRule, priority, months, rotation }): Policy => {
    const national = nationalPolicy();
    const categories = IDS.map((id, at): [CategoryId, CategoryPolicy] => {
      const plain = { ...(national.categories.get(id) as CategoryPolicy), months: months[at] };
      return [id, { ...plain, rotation: plain.months && rotation }];
    });
    return { ...national, monthRule, priority, categories: new Map(categories) };
  });

const seeded = { seed: 20_261_128, numRuns: tries(2_000) };

describe('the months of a person', () => {
  test('are charged as the rule says, each once', () => {
    fc.assert(
      fc.property(policies, person, (policy, posts) => {
        const table = personMonths(policy, posts);
        for (const asked of MONTHS) {
          const charged = table.flatMap((row, at) => (inSpans(row, asked) ? [at] : []));
          const allowed = oracle(policy, posts, asked);
          expect(charged, formatMonth(asked)).toHaveLength(allowed.length > 0 ? 1 : 0);
          for (const at of charged) expect(allowed, formatMonth(asked)).toContain(at);
        }
      }),
      seeded,
    );
  });

  test('are each charged in a row, told of another one, or have a reason that the text of the rule gives', () => {
    fc.assert(
      fc.property(policies, person, (policy, posts) => {
        const table = personMonths(policy, posts);
        for (const [at, post] of posts.entries()) {
          const months = table[at] as ChargedMonths;
          const to =
            months.died === undefined
              ? post.to
              : (Math.min(post.to ?? months.died, months.died) as CalendarDate);
          const reasons = unchargedMonths(
            policy,
            { ...post, to, months },
            MONTHS,
            undefined,
            linedIn(months),
          );
          for (const asked of MONTHS) {
            const why = reasons.filter((one) => one.months.includes(asked)).map((one) => one.why);
            const told =
              inSpans(months, asked) ||
              months.elsewhere.some((one) => inSpans({ ...months, spans: [one] }, asked));
            expect(why, formatMonth(asked)).toHaveLength(told ? 0 : 1);
            const ended = { ...post, to: Math.min(post.to ?? 99_999_999, diedOn(posts)) as CalendarDate };
            if (!told) expect(whysByText(policy, ended, asked), formatMonth(asked)).toContain(why[0]);
          }
        }
      }),
      { ...seeded, numRuns: tries(500) },
    );
  });

  test('cost as many months as the calculator charges in all rows together', () => {
    fc.assert(
      fc.property(policies, person, (policy, posts) => {
        const { contribution } = createCalculator(policy, MONTHS);
        const wage = 300_000_000 as RowPost['wage'];
        const table = personMonths(policy, posts);
        const charged = posts.flatMap((post, at) => {
          const { lines } = contribution({ ...post, wage, months: table[at] } as never);
          return [...new Set(lines.map((line) => line.month))];
        });
        const owed = MONTHS.filter((asked) => oracle(policy, posts, asked).length > 0);
        expect(charged.sort((a, b) => a - b)).toEqual(owed);
      }),
      { ...seeded, numRuns: tries(1_000) },
    );
  });

  test('do not depend on the order in which rows come', () => {
    fc.assert(
      fc.property(policies, person, fc.infiniteStream(fc.nat()), (policy, posts, keys) => {
        const order = posts
          .map((_, at) => ({ at, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ at }) => at);
        const shuffled = personMonths(
          policy,
          order.map((at) => posts[at] as RowPost),
        );
        const table = personMonths(policy, posts);
        order.forEach((at, now) => {
          expect(shuffled[now]).toEqual(table[at]);
        });
      }),
      seeded,
    );
  });

  test('name for every month that is charged elsewhere the row in charge, and one row counts the person', () => {
    fc.assert(
      fc.property(policies, person, (policy, posts) => {
        const table = personMonths(policy, posts);
        expect(table.filter(({ head }) => head)).toHaveLength(1);
        for (const [at, { elsewhere }] of table.entries())
          for (const { first, last, category, place } of elsewhere)
            for (const asked of MONTHS.filter((each) => first <= each && each <= last)) {
              const other = posts.findIndex((post) => post.place.row === place.row);
              expect(other).not.toBe(at);
              expect(posts[other]?.category).toBe(category);
              expect(inSpans(table[other] as ChargedMonths, asked)).toBe(true);
            }
      }),
      seeded,
    );
  });
});

test('two months apart are not taken for all months between them', () => {
  const { contribution } = createCalculator(nationalPolicy(), MONTHS);
  const [jan, jul] = [month(2026, 1), month(2026, 7)];
  const chargedIn = (...spans: ChargedMonths['spans']): Month[] => {
    const months = { spans, elsewhere: [], head: true, since: jan };
    const { lines } = contribution({ category: category('bpd'), wage: 300_000_000 as never, months });
    return [...new Set(lines.map((line) => line.month))];
  };
  expect(chargedIn({ first: jan, last: jul })).toHaveLength(7);
  expect(chargedIn({ first: jan, last: jan }, { first: jul, last: jul })).toEqual([jan, jul]);
});

describe('who is charged', () => {
  const [JAN, DEC] = [month(2026, 1), month(2026, 12)];
  const day = (text: string): CalendarDate => Number(text) as CalendarDate;
  const post = (row: number, id: string, more: Partial<RowPost> = {}): RowPost => ({
    place: { file: sourceName('daftar.csv'), row },
    column: 2,
    category: asCategory(id),
    village: 'Sumberejo',
    kecamatan: 'Dlanggu',
    ...more,
  });
  const shown = (policy: Policy, posts: readonly RowPost[]): string[] =>
    personMonths(policy, posts).map(({ spans }) =>
      spans
        .map(({ first, last }) => `${Math.max(1, first - JAN + 1)}-${Math.min(12, last - JAN + 1)}`)
        .join(' '),
    );
  const policy = nationalPolicy();
  const firstDay: Policy = { ...policy, monthRule: 'first-day' };
  const ranked: Policy = { ...policy, priority: [category('ketua-rt'), category('perangkat-desa')] };

  test.each<[string, Policy, RowPost[], string[]]>([
    [
      'a post that follows in mid-month takes that month',
      policy,
      [post(2, 'ketua-rt', { to: day('20260614') }), post(3, 'perangkat-desa', { from: day('20260615') })],
      ['1-5', '6-12'],
    ],
    [
      'by the first day of the month the post that is left keeps it',
      firstDay,
      [post(2, 'ketua-rt', { to: day('20260614') }), post(3, 'perangkat-desa', { from: day('20260615') })],
      ['1-6', '7-12'],
    ],
    [
      'promoted, the old row left open',
      policy,
      [post(2, 'ketua-rt'), post(3, 'perangkat-desa', { from: day('20261001') })],
      ['1-9', '10-12'],
    ],
    [
      'the priority goes before the later start',
      ranked,
      [post(2, 'ketua-rt'), post(3, 'perangkat-desa', { from: day('20261001') })],
      ['1-12', ''],
    ],
    [
      'a post of higher rank inside another one leaves its months before and after',
      { ...policy, priority: [category('kepala-desa')] },
      [
        post(2, 'kepala-desa', { from: day('20260401'), to: day('20260630') }),
        post(3, 'perangkat-desa', { from: day('20260401') }),
        post(4, 'ketua-rt'),
      ],
      ['4-6', '7-12', '1-3'],
    ],
    [
      'an acting post does not push out the own one, whatever its rank and start',
      { ...policy, priority: [category('kepala-desa')] },
      [post(2, 'sekretaris-desa'), post(3, 'kepala-desa', { acting: true, from: day('20260301') })],
      ['1-12', ''],
    ],
    ['a copy is charged nothing', policy, [post(3, 'ketua-rt'), post(2, 'ketua-rt')], ['', '1-12']],
  ])('%s', (_case, by, posts, expected) => {
    expect(DEC - JAN).toBe(11);
    expect(shown(by, posts)).toEqual(expected);
  });
});
