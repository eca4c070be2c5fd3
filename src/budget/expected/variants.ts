import type { Sen } from '../../domain/money.ts';
import { senOfRupiah } from '../../domain/money.ts';
import type { Shown } from '../../domain/shown.ts';
import { type Cause, COST, type Target } from './cause.ts';
import { addUp, type BudgetPart, type Keys, sumOfAll } from './expected-part.ts';
import { RATE_WAYS, type RateWay, type RateWays } from './rate-ways.ts';

/** Our part counted another way: with one thing changed, or two that belong together. */
export interface Variant {
  readonly causes: readonly Cause[];
  readonly cost: number;
  /** Of all people of the part, by month. */
  readonly months: readonly number[];
  /** Of one person, where all cost the same. */
  readonly each: readonly number[] | undefined;
}

/** The part as it is, and in each way that it may have been counted in: other rates, other bases, everybody for the whole term. */
export function* variantsOf(target: Target, part: BudgetPart, ways: RateWays): Iterable<Variant> {
  const { keys, base } = target;
  if (base !== undefined) {
    const onBase = recounted(part, keys, ways, undefined, base);
    const cause: Cause = { kind: 'base', amount: base, name: nameOf(ways, base) };
    if (onBase) yield { ...onBase, causes: differs(onBase, part) ? [cause] : [], cost: COST.stated };
    for (const way of RATE_WAYS) {
      const made = recounted(part, keys, ways, way, base);
      if (made) yield { ...made, causes: [cause, { kind: 'rate', way }], cost: COST.stated + COST.rate };
    }
    return;
  }
  yield { causes: [], cost: 0, months: part.months, each: eachOf(part, keys, ways) };
  const { partYear, causes } = termOf(part);
  const whole = partYear ? recounted(part, keys, ways, undefined) : undefined;
  if (whole) yield { ...whole, causes, cost: COST.month };
  yield* otherRates(part, keys, ways);
  for (const { name, amount } of ways.namedBases()) {
    const made = recounted(part, keys, ways, undefined, amount);
    if (made && differs(made, part))
      yield { ...made, causes: [{ kind: 'base', amount, name }], cost: COST.named };
  }
  for (const income of allBpu(part, ways) ? ways.incomes() : []) {
    const amount = senOfRupiah(income);
    const made = recounted(part, keys, ways, undefined, amount);
    if (made && differs(made, part))
      yield { ...made, causes: [{ kind: 'base', amount, name: undefined }], cost: COST.base };
  }
}

function* otherRates(part: BudgetPart, keys: Keys, ways: RateWays): Iterable<Variant> {
  for (const way of RATE_WAYS) {
    const made = recounted(part, keys, ways, way) ?? withoutSome(part, way);
    if (made && differs(made, part)) yield { ...made, causes: [{ kind: 'rate', way }], cost: COST.rate };
  }
}

type Counted = Pick<Variant, 'months' | 'each'>;

const differs = ({ months }: Counted, part: BudgetPart): boolean => months.join() !== part.months.join();

/** Everybody of the part counted another way for the whole term; undefined where a wage of their own stands against it. */
export function recounted(
  part: BudgetPart,
  keys: Keys,
  ways: RateWays,
  way: RateWay | undefined,
  base?: Sen,
): Counted | undefined {
  const series: number[][] = [];
  const people: number[] = [];
  for (const [category, count] of part.categories) {
    if (base === undefined && ways.byWage(category) && way !== 'as-bpu') return undefined;
    const made =
      ways.series(category, keys, way, base) ?? (way ? ways.series(category, keys, undefined) : undefined);
    if (!made) return undefined;
    series.push(made.map((amount, at) => (part.active[at] ? amount : 0)));
    people.push(count);
  }
  const [first] = series;
  const equal = series.every((one) => one.join() === first?.join());
  const all = series.map((one, index) => one.map((amount) => amount * (people[index] ?? 0)));
  return { months: addUp(all, part.months.length), each: equal ? first : undefined };
}

/** Ways that only leave something out can be read off the part itself, whatever anybody earns. */
function withoutSome(part: BudgetPart, way: RateWay): Counted | undefined {
  const stays = STAYS[way];
  if (!stays) return undefined;
  const series = [...part.components].filter(([key]) => stays(key)).map(([, months]) => months);
  return { months: addUp(series, part.months.length), each: undefined };
}

const STAYS: Readonly<Partial<Record<RateWay, (component: string) => boolean>>> = {
  'jkk-jkm': (component) => /^(JKK|JKM) /.test(component),
  'employer-only': (component) => component.endsWith(' employer'),
};

/** What one person costs where all cost the same: by the policy, or of one category the average if it is whole. */
function eachOf(part: BudgetPart, keys: Keys, ways: RateWays): readonly number[] | undefined {
  const counted = recounted(part, keys, ways, undefined);
  if (counted) return termOf(part).partYear ? undefined : counted.each;
  if (part.categories.size !== 1) return undefined;
  const averages = part.months.map((amount, at) => (part.active[at] ? amount / part.active[at] : 0));
  return averages.every(Number.isInteger) ? averages : undefined;
}

/** Whether some people are covered in a part of the months only. */
function termOf({ people, active }: BudgetPart): {
  readonly partYear: boolean;
  readonly causes: readonly Cause[];
} {
  const covered = active.filter((count) => count > 0);
  const ours = sumOfAll(covered);
  const theirs = people * covered.length;
  return { partYear: ours !== theirs, causes: [{ kind: 'part-year', theirs, ours }] };
}

const allBpu = ({ categories }: BudgetPart, ways: RateWays): boolean =>
  [...categories.keys()].every((category) => ways.segmentOf(category) === 'BPU');

function nameOf(ways: RateWays, base: Sen): Shown | undefined {
  return ways.namedBases().find(({ amount }) => amount === base)?.name;
}
