import type { CategoryId } from '../domain/category.ts';
import type { MonthSpan } from '../domain/charged-months.ts';
import type { Sen } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import { LAST_READ, LAW_BEGINS } from '../law/value.ts';
import { chargedLines, chargesFor } from '../policy/charges.ts';
import type { CategoryPolicy, Policy } from '../policy/policy.ts';
import { ownTerms } from '../policy/village-terms.ts';
import { baseOf } from './base.ts';
import { inVillage } from './village-terms.ts';

/** What of a post decides whether a month that it covers comes to a contribution. */
interface OpenPost {
  readonly category: CategoryId;
  readonly kecamatan: string;
  readonly village: string;
  readonly wage?: number | undefined;
}

/** The months in which a post comes to a line, which rise; undefined: every month that it covers. */
export type OpenMonths = (post: OpenPost) => readonly MonthSpan[] | undefined;

/** By programmes, charges and bases, each of which may have months of its own; terms of a village decide as they do for its lines. */
export function openMonthsOf(policy: Policy): OpenMonths {
  const termsOf = ownTerms(policy);
  const asked = new Map<string, readonly MonthSpan[] | undefined>();
  return ({ category, kecamatan, village, wage }) => {
    const rules = policy.categories.get(category);
    if (!rules) return undefined;
    const terms = termsOf?.(kecamatan, village);
    const paid = rules.base === 'wage' && (wage ?? 0) > 0;
    const key = `${category}|${paid}|${terms?.key ?? ''}`;
    if (!asked.has(key)) {
      const own = terms === undefined ? { policy, category: rules } : inVillage(policy, rules, terms);
      asked.set(key, openIn(own.policy, own.category, paid ? ANY_WAGE : undefined));
    }
    return asked.get(key);
  };
}

const ANY_WAGE = 100 as Sen;

function openIn(
  policy: Policy,
  category: CategoryPolicy,
  wage: Sen | undefined,
): readonly MonthSpan[] | undefined {
  const all = between(edgesOf(policy, category));
  const open = all.filter((span) => comesToLine(policy, category, wage, monthIn(span)));
  return open.length === all.length ? undefined : open;
}

/** The months with which something of the category begins, or that follow its last one. */
function edgesOf(policy: Policy, category: CategoryPolicy): number[] {
  const { programmeMonths, charges, base, minimum, floors } = category;
  const spans = [...(programmeMonths?.values() ?? []), ...charges.flatMap(({ months }) => months ?? [])];
  const named = [base, minimum, ...(floors ?? [])].flatMap((id) => policy.bases.get(id ?? '') ?? []);
  const begins = named.flatMap(({ values }) => values.flatMap(({ from }) => from ?? []));
  const edges = [...spans.flatMap(({ first, last }) => [first, last + 1]), ...begins];
  return [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
}

function between(edges: readonly number[]): MonthSpan[] {
  const firsts = [Number.NEGATIVE_INFINITY, ...edges];
  return firsts.map((first, at) => ({ first, last: (edges[at] ?? Number.POSITIVE_INFINITY) - 1 }));
}

/** One of the months, which are all alike but for the law: one that it had begun in. */
function monthIn({ first, last }: MonthSpan): Month {
  const one = Number.isFinite(last) ? last : Math.max(first, LAST_READ);
  return Math.max(one, LAW_BEGINS) as Month;
}

function comesToLine(policy: Policy, category: CategoryPolicy, wage: Sen | undefined, month: Month): boolean {
  const lines = chargedLines(category, month);
  return (
    lines.some(({ programme, payer }) => chargesFor(category.charges, programme, payer, month).length > 0) &&
    typeof baseOf(policy, category, wage, month) !== 'string'
  );
}
