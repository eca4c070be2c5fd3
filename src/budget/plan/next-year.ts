import { type Sen, sen } from '../../domain/money.ts';
import { month, yearOf } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { type NamedBase, namedBaseOf, type Policy } from '../../policy/policy.ts';

/** How the amount of a base in a year was come by. `fixed`: the last known one of a base that follows no minimum wage. */
export type BaseOrigin = 'known' | 'carried' | 'assumed' | 'fixed';

/** A named base that a plan rests on, in a year: known, the last known amount, or a minimum wage raised by an assumed percentage. */
export interface YearBase {
  readonly base: Shown;
  readonly year: number;
  readonly amount: Sen;
  readonly origin: BaseOrigin;
  /** The last year whose amount is known. */
  readonly knownYear: number;
}

/** A share in hundredths of a percent: 6.5 % is 650. */
export type Growth = number & { readonly unit: 'growth' };

const WHOLE = 10_000;

/** `6.5`, `6,25` percent; undefined for anything else. */
export function parseGrowth(text: string): Growth | undefined {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text.trim().replace(/(?<!\s)\s*%$/, ''));
  return match ? (Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) as Growth) : undefined;
}

/** An amount raised by a percentage, half up to the sen. */
export function raised(amount: Sen, growth: Growth): Sen {
  const exact = BigInt(amount) * BigInt(WHOLE + growth) * 2n + BigInt(WHOLE);
  return sen(Number(exact / BigInt(2 * WHOLE)));
}

/** A base of a region's minimum wage, or one that is called so. */
const followsMinimumWage = ({ id, region }: NamedBase): boolean =>
  region !== undefined || /(?:^|[^a-z])(?:umk|ump|umr|umsk|upah-?minimum)(?![a-z])/.test(id.toLowerCase());

/**
 * The policy with the bases of a year that nobody knows yet: the last known amount, of a minimum wage raised once for each
 * year since by the assumed growth, where one is given. A year that is known keeps its amount, whatever is assumed.
 */
export function withYear(
  policy: Policy,
  year: number,
  growth: Growth | undefined,
): { readonly policy: Policy; readonly bases: readonly YearBase[] } {
  const used = new Set([...policy.categories.values()].flatMap((one) => namedBaseOf(policy, one)?.id ?? []));
  const bases = new Map(policy.bases);
  const facts: YearBase[] = [];
  for (const id of used) {
    const base = policy.bases.get(id);
    const fact = base && baseOfYear(base, year, growth, policy.year ?? year);
    if (!base || !fact) continue;
    facts.push(fact);
    if (fact.origin === 'assumed') bases.set(id, assumed(base, fact));
  }
  return { policy: { ...policy, bases }, bases: facts };
}

function baseOfYear(
  base: NamedBase,
  year: number,
  growth: Growth | undefined,
  stated: number,
): YearBase | undefined {
  const december = month(year, 12);
  const value = base.values.findLast(({ from }) => from === undefined || from <= december);
  if (!value) return undefined;
  // Without a last month a policy speaks of its own year, or of the one in which its last value begins.
  const until =
    value.to === undefined ? Math.max(stated, yearOf(value.from ?? month(stated, 1))) : yearOf(value.to);
  const fact = { base: base.id, year, knownYear: Math.min(until, year) };
  if (until >= year) return { ...fact, amount: value.amount, origin: 'known' };
  if (!followsMinimumWage(base)) return { ...fact, amount: value.amount, origin: 'fixed' };
  if (growth === undefined || growth === 0) return { ...fact, amount: value.amount, origin: 'carried' };
  let amount = value.amount;
  for (let at = until; at < year; at++) amount = raised(amount, growth);
  return { ...fact, amount, origin: 'assumed' };
}

const assumed = (base: NamedBase, { year, amount }: YearBase): NamedBase => ({
  ...base,
  values: [...base.values, { from: month(year, 1), to: month(year, 12), amount }],
});
