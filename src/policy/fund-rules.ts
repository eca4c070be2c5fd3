import type { CategoryId } from '../domain/category.ts';
import type { Fund } from '../domain/fund.ts';
import { month, yearOf } from '../domain/month.ts';
import { ownWords, type Shown } from '../domain/shown.ts';
import { INSTRUMENTS } from '../law/instruments.ts';
import { inForce, type LawItem } from '../law/value.ts';
import type { FundRule, NotRead } from '../law/village/fund-rule.ts';
import { fundRulesApbd } from '../law/village/fund-rules-apbd.ts';
import { fundRulesDds } from '../law/village/fund-rules-dds.ts';
import { chargedLines, chargesFor, monthsToJudge } from './charges.ts';
import type { CategoryPolicy, Policy } from './policy.ts';
import { ownFunds } from './village-funds.ts';

/** The funds that national rules of each budget year speak of. Others follow the district's own. */
const YEARLY: ReadonlyMap<Fund, LawItem<readonly FundRule[]>> = new Map([
  ['DDS', fundRulesDds],
  ['APBD', fundRulesApbd],
  ['APBD-PROV', fundRulesApbd],
]);

/** What the rules of a year say of a fund that pays for a category. */
export type Answer =
  | { readonly answer: 'forbidden' | 'allowed'; readonly instrument: Shown }
  | { readonly answer: 'not-read'; readonly known: NotRead; readonly instrument?: Shown | undefined };

/** Undefined for a fund that no national rule of any year speaks of. */
export function fundAnswer(fund: Fund, category: CategoryId, year: number): Answer | undefined {
  const item = YEARLY.get(fund);
  if (item === undefined) return undefined;
  const asked = month(year, 12);
  const found = inForce(item, asked);
  const known = asked > item.verifiedUntil ? 'unpublished' : 'unread';
  if (found === undefined) return { answer: 'not-read', known };
  const rule = found.value.find(({ categories }) => categories.length === 0 || categories.includes(category));
  const instrument = ownWords(INSTRUMENTS[found.dated.source.instrument].short);
  if (rule === undefined) return { answer: 'not-read', known: 'unnamed', instrument };
  return rule.answer === 'not-read'
    ? { answer: rule.answer, known: rule.known ?? 'unread', instrument }
    : { answer: rule.answer, instrument };
}

/** The years among these whose rules on funds had not been published when the law was read. */
export function unpublishedYears(years: readonly number[]): number[] {
  const known = Math.max(...[...YEARLY.values()].map(({ verifiedUntil }) => yearOf(verifiedUntil)));
  return [...new Set(years)].filter((year) => year > known).sort((a, b) => a - b);
}

/** The funds that really take a line of the category: a charge that no line reaches counts for nothing. */
function fundsOf(category: CategoryPolicy): Set<Fund> {
  const lines = monthsToJudge(category, undefined).flatMap((month) =>
    chargedLines({ ...category, programmeMonths: undefined }, month).flatMap(({ programme, payer }) =>
      chargesFor(category.charges, programme, payer, month),
    ),
  );
  return new Set(lines.map(({ fund }) => fund));
}

/** A fund that pays for a category; `villages`: only in so many that pay from a fund of their own. */
interface PayingFund {
  readonly fund: Fund;
  readonly villages?: number | undefined;
}

/** Every fund that pays for a category: the policy's, and those of villages that the villages file says. */
function payingFunds({ categories, villages }: Policy, id: CategoryId): PayingFund[] {
  const category = categories.get(id);
  if (category === undefined) return [];
  const stated = fundsOf(category);
  const counts = new Map<Fund, number>();
  for (const village of category.chargedAlike ? [] : (villages?.list ?? []))
    for (const fund of ownFunds(village)) counts.set(fund, (counts.get(fund) ?? 0) + 1);
  const others = [...counts].filter(([fund]) => !stated.has(fund));
  return [
    ...[...stated].map((fund) => ({ fund })),
    ...others.map(([fund, count]) => ({ fund, villages: count })),
  ];
}

export interface ForbiddenFund extends PayingFund {
  readonly instrument: Shown;
}

/** The funds of a category that the law of the year forbids it. */
export function forbiddenFunds(policy: Policy, id: CategoryId, year: number): ForbiddenFund[] {
  return payingFunds(policy, id).flatMap((paying) => {
    const found = fundAnswer(paying.fund, id, year);
    return found?.answer === 'forbidden' ? [{ ...paying, instrument: found.instrument }] : [];
  });
}

export interface DoubtfulFund extends PayingFund {
  readonly known: NotRead;
  readonly instrument?: Shown | undefined;
}

/**
 * Dana Desa where neither a ban nor a permission of the year was read. Of regional budgets, which decide on
 * themselves, `policy check` says what was read.
 */
export function doubtfulFunds(policy: Policy, id: CategoryId, year: number): DoubtfulFund[] {
  return payingFunds(policy, id).flatMap((paying) => {
    const found = paying.fund === 'DDS' ? fundAnswer(paying.fund, id, year) : undefined;
    return found?.answer === 'not-read'
      ? [{ ...paying, known: found.known, instrument: found.instrument }]
      : [];
  });
}

/** Whether a fund pays for a category anywhere. */
export const isPaidFrom = (policy: Policy, id: CategoryId, fund: Fund): boolean =>
  payingFunds(policy, id).some((paying) => paying.fund === fund);
