import { senOfRupiah } from '../../domain/money.ts';
import { type Cause, COST, type Explanation, type Target } from './cause.ts';
import { type BudgetPart, sumOfAll } from './expected-part.ts';
import type { RateWays } from './rate-ways.ts';
import { recounted, type Variant, variantsOf } from './variants.ts';

interface Found extends Explanation {
  readonly cost: number;
}

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
