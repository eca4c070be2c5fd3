import { type Sen, sen } from '../../domain/money.ts';
import { month, sharedSpan, spanOfYear, yearOf } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { type CategoryPolicy, type NamedBase, namedBaseOf, type Policy } from '../../policy/policy.ts';
import type { Quota, QuotaTerm } from '../../policy/quota.ts';
import type { VillageFacts } from './villages.ts';

/** How the amount of a base in a year was come by. */
export type BaseOrigin = 'known' | 'carried' | 'assumed';

/** A named base that a plan rests on, in a year: known, the last known amount, or raised by an assumed percentage. */
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
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?$/.exec(text.trim().replace(/\s*%$/, ''));
  return match ? (Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) as Growth) : undefined;
}

/** An amount raised by a percentage, half up to the sen. */
export function raised(amount: Sen, growth: Growth): Sen {
  const exact = BigInt(amount) * BigInt(WHOLE + growth) * 2n + BigInt(WHOLE);
  return sen(Number(exact / BigInt(2 * WHOLE)));
}

/**
 * The policy with the bases of a year that nobody knows yet: the last known amount, raised once for each year since by
 * the assumed growth, where one is given. A year that is known keeps its amount, whatever is assumed.
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
  if (growth === undefined || growth === 0) return { ...fact, amount: value.amount, origin: 'carried' };
  let amount = value.amount;
  for (let at = until; at < year; at++) amount = raised(amount, growth);
  return { ...fact, amount, origin: 'assumed' };
}

const assumed = (base: NamedBase, { year, amount }: YearBase): NamedBase => ({
  ...base,
  values: [...base.values, { from: month(year, 1), to: month(year, 12), amount }],
});

/** The same rules a year later: what a category is covered for moves along, and quotas that would have no month of that year. */
export function yearLater(policy: Policy, year: number): Policy {
  const categories = new Map(
    [...policy.categories].map(([id, category]) => [id, laterCategory(category, year)]),
  );
  return { ...policy, categories };
}

function laterCategory(category: CategoryPolicy, year: number): CategoryPolicy {
  const { months } = category;
  const quota: Quota = Object.fromEntries(
    Object.entries(category.quota).map(([place, terms]) => [place, termsLater(terms, year)]),
  );
  return { ...category, quota, ...(months === undefined ? {} : { months: yearAfter(months) }) };
}

export const quotasLater = (quotas: VillageFacts['quotas'], year: number): VillageFacts['quotas'] =>
  new Map([...quotas].map(([category, terms]) => [category, termsLater(terms, year)]));

/** A quota that is said to hold in that year too stays as it is. */
function termsLater(terms: readonly QuotaTerm[], year: number): readonly QuotaTerm[] {
  const holds = terms.some(({ months }) => months === undefined || sharedSpan(months, spanOfYear(year)));
  if (holds) return terms;
  return terms.map((term) => (term.months ? { ...term, months: yearAfter(term.months) } : term));
}

const yearAfter = <T extends number>({ first, last }: { first: T; last: T }): { first: T; last: T } => ({
  first: (first + 12) as T,
  last: (last + 12) as T,
});
