import type { CategoryId } from '../domain/category.ts';
import type { MonthSpan } from '../domain/charged-months.ts';
import type { MissingBase } from '../domain/kinds/uncharged.ts';
import type { WhyNoMonth } from '../domain/kinds/why-no-month.ts';
import type { Month } from '../domain/month.ts';
import { chargedLines } from '../policy/charges.ts';
import type { Policy } from '../policy/policy.ts';
import { type Charged, chargedSpans, coverOf } from './cover.ts';

/** A row's post and what decides its months. */
export type ChargedPost = Charged & { readonly category: CategoryId };

export interface UnchargedMonths {
  readonly why: WhyNoMonth;
  /** They rise. */
  readonly months: readonly Month[];
}

/**
 * Of a row that is charged: the months that it covers and comes to nothing in, by the policy's programmes, charges and bases.
 * Where the policy gives none of these months of their own, nothing is looked for.
 */
export function gapMonths(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
  missing: MissingBase | undefined,
  lined: () => ReadonlySet<Month>,
): readonly UnchargedMonths[] {
  const { programmeMonths, charges = [] } = policy.categories.get(worker.category) ?? {};
  if (!missing && !programmeMonths && charges.every((charge) => charge.months === undefined)) return [];
  return unchargedMonths(policy, worker, months, missing, lined()).filter(({ why }) => GAPS.has(why));
}

const GAPS: ReadonlySet<WhyNoMonth> = new Set([
  'no-wage',
  'base-not-started',
  'programme-months',
  'charge-months',
]);

/**
 * The months of a run that are not charged in a row and not told of another row, by reason, in the order in which they come.
 * With `worker.months.elsewhere` and the row's lines they are all the months of the run.
 * @param missing set where the base is not known in a month that the row would be charged
 * @param lined the months in which the row has lines
 */
export function unchargedMonths(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
  missing: MissingBase | undefined,
  lined: ReadonlySet<Month>,
): readonly UnchargedMonths[] {
  const reasons = new Map<WhyNoMonth, Month[]>();
  const charged = chargedIn(policy, worker);
  for (const month of months) {
    if (lined.has(month) || isIn(worker.months?.elsewhere ?? [], month)) continue;
    const why =
      isIn(charged, month) || isIn(worker.months?.idle ?? [], month)
        ? whyNoLine(policy, worker, month, missing)
        : reasonOf(policy, worker, month);
    const known = reasons.get(why);
    if (known) known.push(month);
    else reasons.set(why, [month]);
  }
  return [...reasons].map(([why, own]) => ({ why, months: own }));
}

const isIn = (spans: readonly MonthSpan[], month: Month): boolean =>
  spans.some(({ first, last }) => first <= month && month <= last);

function chargedIn(policy: Policy, worker: ChargedPost): readonly MonthSpan[] {
  const category = policy.categories.get(worker.category);
  return category ? chargedSpans(category, worker, policy.monthRule) : [];
}

/** Of a month that the row covers. */
function whyNoLine(
  policy: Policy,
  worker: ChargedPost,
  month: Month,
  missing: MissingBase | undefined,
): WhyNoMonth {
  const category = policy.categories.get(worker.category);
  if (category && chargedLines(category, month).length === 0) return 'programme-months';
  return missing ?? 'charge-months';
}

const TERM_ALONE = { months: undefined, rotation: undefined };

function reasonOf(policy: Policy, worker: ChargedPost, month: Month): WhyNoMonth {
  const { monthRule } = policy;
  const category = policy.categories.get(worker.category);
  if (!category) return 'not-covered';
  if (worker.months?.answer?.counts === 'other') return 'answer';
  const [term, anyDay] = [monthRule, 'any-day' as const].map((rule) => coverOf(TERM_ALONE, worker, rule));
  if (month < (anyDay?.first ?? month)) return 'not-started';
  if (month > (term?.last ?? month)) return 'ended';
  // Dead before the first day, in the same month.
  if (worker.from !== undefined && worker.to !== undefined && worker.to < worker.from) return 'ended';
  if (month < (term?.first ?? month)) return 'first-day';
  const { months } = category;
  return months && (month < months.first || month > months.last) ? 'category-months' : 'rotation';
}
