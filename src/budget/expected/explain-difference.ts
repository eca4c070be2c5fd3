import type { Sen } from '../../domain/money.ts';
import { senOfRupiah } from '../../domain/money.ts';
import type { ExpectedLine } from './expected.ts';
import { addUp, type BudgetPart, type Keys, sumOfAll } from './expected-part.ts';
import { RATE_WAYS, type RateWay, type RateWays } from './rate-ways.ts';

/** One thing that they counted otherwise. */
export type Cause =
  | { readonly kind: 'heads'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'months'; readonly theirs: number; readonly ours: number }
  /** They counted everybody for the whole term, in people times months. */
  | { readonly kind: 'part-year'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'base'; readonly amount: Sen; readonly name: string | undefined }
  | { readonly kind: 'rate'; readonly way: RateWay }
  | { readonly kind: 'rounding'; readonly multiple: number }
  | { readonly kind: 'digit' };

/** Changes that together make their figure come out to the rupiah. */
export interface Explanation {
  readonly causes: readonly Cause[];
}

/** What is to be explained: their figure for so many people and months as they say, or as we have. */
export interface Target extends Pick<ExpectedLine, 'keys' | 'heads' | 'months' | 'base'> {
  readonly amount: number;
}

interface Variant {
  readonly causes: readonly Cause[];
  readonly cost: number;
  /** Of all people of the part, by month. */
  readonly months: readonly number[];
  /** Of one person, where all cost the same. */
  readonly each: readonly number[] | undefined;
}

interface Found extends Explanation {
  readonly cost: number;
}

/** How far-fetched a cause is: what they said themselves is nearest, a base that had to be solved for is farthest. */
const COST = { stated: 0.1, month: 1, named: 1, rate: 1.1, rounding: 1.2, base: 1.3, heads: 1.5 } as const;
const MOST_SHOWN = 3;

/**
 * Recomputes our part with another head count, months, base or rate until their figure comes out exactly, at most two
 * things changed. Several ways may lead there: the nearest come first. None: it cannot be explained.
 */
export function explainDifference(target: Target, part: BudgetPart, ways: RateWays): Explanation[] {
  if (part.people === 0) return [];
  const stated = search(target, part, ways);
  const { keys, amount } = target;
  const found =
    stated.length > 0
      ? stated
      : search({ keys, amount, heads: undefined, months: undefined, base: undefined }, part, ways);
  if (found.length === 0)
    return differsInOneDigit(amount, part.amount) ? [{ causes: [{ kind: 'digit' }] }] : [];
  const nearest = Math.min(...found.map(({ cost }) => cost));
  return found
    .filter(({ cost }) => cost <= nearest + 0.3)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_SHOWN)
    .map(({ causes }) => ({ causes }));
}

function search(target: Target, part: BudgetPart, ways: RateWays): Found[] {
  const found = new Map<string, Found>();
  const add = (causes: readonly Cause[], cost: number): void => {
    const key = JSON.stringify(causes);
    if (causes.length > 0 && causes.length <= 3 && cost < 2.8 && !found.has(key))
      found.set(key, { causes, cost });
  };
  for (const variant of variantsOf(target, part, ways))
    for (const option of timesOf(variant, target, part)) meet(option, target, part, add);
  if (target.base === undefined) solveBases(target, part, ways, add);
  return [...found.values()];
}

type Add = (causes: readonly Cause[], cost: number) => void;

/** A variant with the months settled: what all people cost, and one of them. */
interface Option {
  readonly causes: readonly Cause[];
  readonly cost: number;
  readonly total: number;
  readonly each: number | undefined;
}

function meet({ causes, cost, total, each }: Option, target: Target, part: BudgetPart, add: Add): void {
  const { amount, heads } = target;
  const other = heads !== undefined && heads !== part.people;
  if (other && each === undefined) return;
  const sum = other ? heads * (each ?? 0) : total;
  const counted: Cause[] = other
    ? [...causes, { kind: 'heads', theirs: heads, ours: part.people }]
    : [...causes];
  const paid = cost + (other ? COST.stated : 0);
  if (sum === amount) add(counted, paid);
  else if (!causes.some(({ kind }) => kind === 'base') || target.base !== undefined) {
    const multiple = roundedTo(sum, amount, paid >= 1 ? 200 : 20);
    if (multiple !== undefined) add([...counted, { kind: 'rounding', multiple }], paid + COST.rounding);
  }
  if (heads !== undefined || !each || amount % each !== 0) return;
  const solved = amount / each;
  // With something else changed as well, many head counts would fit: only a near one says anything.
  const near =
    Math.abs(solved - part.people) <=
    (cost < 1 ? Math.max(5, part.people / 2) : Math.max(3, part.people / 5));
  if (solved > 0 && solved !== part.people && near)
    add([...causes, { kind: 'heads', theirs: solved, ours: part.people }], cost + COST.heads);
}

/** The variant in the months that we have, and in any other number of them at what its last month costs. */
function* timesOf(variant: Variant, { months: stated }: Target, part: BudgetPart): Iterable<Option> {
  const covered = part.active.filter((people) => people > 0).length;
  const last = part.active.findLastIndex((people) => people > 0);
  const whole = { total: sumOfAll(variant.months), each: variant.each && sumOfAll(variant.each) };
  if (stated === undefined || stated === covered) yield { ...variant, ...whole };
  for (const theirs of stated === undefined ? ALL_MONTHS : [stated]) {
    if (theirs === covered) continue;
    const cause: Cause = { kind: 'months', theirs, ours: covered };
    const cost = variant.cost + (stated === undefined ? COST.month : COST.stated);
    const each = variant.each && (variant.each[last] ?? 0) * theirs;
    yield { causes: [cause, ...variant.causes], cost, total: (variant.months[last] ?? 0) * theirs, each };
  }
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function* variantsOf(target: Target, part: BudgetPart, ways: RateWays): Iterable<Variant> {
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
function recounted(
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

/** Round amounts only: any figure comes out of some base. */
const ROUND = [1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 1_000];

/** A round base for everybody on which their figure comes out, for wage earners in the months that we have or they say. */
function solveBases(target: Target, part: BudgetPart, ways: RateWays, add: Add): void {
  const [category] = part.categories.keys();
  const earners = [...part.categories.keys()].every((one) => ways.segmentOf(one) === 'PU');
  if (category === undefined || !earners) return;
  const people = target.heads ?? part.people;
  const covered = part.active.filter((count) => count > 0).length;
  const last = part.active.findLastIndex((count) => count > 0);
  const months = target.months ?? covered;
  const unit = ways.series(category, target.keys, undefined, senOfRupiah(1_000_000))?.[last] ?? 0;
  const each = target.amount / (people * months);
  if (unit === 0 || !Number.isInteger(each) || each === 0) return;
  const base = roundBase(each, unit, (amount) => {
    const person = recounted(part, target.keys, ways, undefined, senOfRupiah(amount))?.each;
    const year = months === covered ? sumOfAll(person ?? []) : (person?.[last] ?? 0) * months;
    return year * people === target.amount;
  });
  if (base === undefined) return;
  const causes: Cause[] = [{ kind: 'base', amount: senOfRupiah(base), name: undefined }];
  if (months !== covered) causes.unshift({ kind: 'months', theirs: months, ours: covered });
  if (people !== part.people) causes.unshift({ kind: 'heads', theirs: people, ours: part.people });
  add(causes, COST.base);
}

function roundBase(each: number, unit: number, fits: (base: number) => boolean): number | undefined {
  const about = (each * 1_000_000) / unit;
  for (const step of ROUND) {
    const base = Math.round(about / step) * step;
    if (base > 0 && Math.abs(base - about) * 1_000 < about && fits(base)) return base;
  }
  return undefined;
}

function nameOf(ways: RateWays, base: Sen): string | undefined {
  return ways.namedBases().find(({ amount }) => amount === base)?.name;
}

/** The smallest power of ten that theirs is ours rounded to, up, down or half up; it must stay within a part of ours. */
function roundedTo(ours: number, theirs: number, part: number): number | undefined {
  const gap = Math.abs(ours - theirs);
  if (gap * part > ours) return undefined;
  for (let multiple = 10; multiple <= 1e12; multiple *= 10)
    if (theirs % multiple === 0 && gap < multiple) return multiple;
  return undefined;
}

function differsInOneDigit(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)];
  if (left.length !== right.length) return false;
  return [...left].filter((digit, at) => digit !== right[at]).length === 1;
}
