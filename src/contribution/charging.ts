import { type Rounding, type Rupiah, type Sen, splitByPercent, takeShare } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Relief } from '../law/relief/relief.ts';
import { RELIEFS, reliefForAllFunds } from '../law/relief/reliefs.ts';
import { chargesFor } from '../policy/charges.ts';
import {
  type CarriedBase,
  type CategoryPolicy,
  type Charge,
  carriedInMonth,
  namedBaseOf,
  type Policy,
  roundingIn,
  roundsOnce,
} from '../policy/policy.ts';
import { type Component, componentsOf, type Due } from './components.ts';
import type { FundSplit, Line } from './line.ts';
import { isReliefOpen } from './reliefs.ts';

/** A component and the funds that it is charged to, each with the relief that it takes. */
interface Charging {
  readonly component: Component;
  readonly charges: readonly Charge[];
  readonly reliefs: readonly (Relief | undefined)[];
  /** The relief that each could take and the policy declines. */
  readonly declined: readonly (Relief | undefined)[];
  /** None where one fund bears all. */
  readonly splits: readonly FundSplit[];
}

/** Everything about a category in a month that does not depend on the worker. */
export interface MonthPlan {
  readonly month: Month;
  readonly segment: CategoryPolicy['segment'];
  readonly rounding: Rounding;
  /** Besides the lines, the policy rounds what the village owes in the year. */
  readonly roundedOnce: boolean;
  readonly chargings: readonly Charging[];
  readonly carried: CarriedBase | undefined;
  /** Equal for months of a category in which every base costs the same. */
  readonly law: string;
  /** How many lines the month has. */
  readonly width: number;
}

export const isVerified = ({ carried, month }: MonthPlan, verifiedUntil: Month): boolean =>
  carried === undefined && month <= verifiedUntil;

/** `joined`: the first month paid, of somebody who joins inside a relief's months. @throws RangeError where no law is in force. */
export function planOf(
  policy: Policy,
  category: CategoryPolicy,
  month: Month,
  joined: Month | undefined,
): MonthPlan {
  const chargings = componentsOf(category, month).map((component): Charging => {
    const charges = chargesFor(category.charges, component.programme, component.payer, month);
    const open =
      category.flat === undefined
        ? RELIEFS.find((relief) => isReliefOpen(relief, category, component.programme, month, joined))
        : undefined;
    return { component, charges, splits: splitsOf(charges), ...reliefsOf(charges, category, open) };
  });
  const base = namedBaseOf(policy, category);
  const carried = base && carriedInMonth(base, month);
  const law = chargings.map(({ component, charges, reliefs, declined }) =>
    [
      component.key,
      ...charges.map((charge) => category.charges.indexOf(charge)),
      ...[...reliefs, ...declined].map((relief) => relief?.id ?? ''),
    ].join(' '),
  );
  const width = chargings.reduce((sum, { charges }) => sum + charges.length, 0);
  const rounding = roundingIn(policy, month);
  return {
    month,
    segment: category.segment,
    rounding,
    roundedOnce: roundsOnce(policy, month),
    chargings,
    carried,
    law: [rounding, ...law].join('|'),
    width,
  };
}

/** What a base costs by a charging: what the component asks, and the part of it that each fund bears. */
export interface SharedDue {
  readonly due: Due;
  /** Whole rupiah, by charge. */
  readonly shares: readonly Rupiah[];
}

/** What one base costs in a month, by charging of its plan; the same in every month of equal `law`. */
export function duesOf({ chargings, rounding }: MonthPlan, base: Sen): readonly SharedDue[] {
  const dues: SharedDue[] = [];
  for (const { component, charges, reliefs } of chargings) {
    const due = component.due(base, rounding);
    dues.push({ due, shares: payableShares(due.amount, charges, reliefs, rounding) });
  }
  return dues;
}

/** Adds the amounts of one base in one month, as `addLines` adds the lines; returns the rows of the BPU table used. */
export function addAmounts(amounts: number[], plan: MonthPlan, base: Sen): string {
  let brackets = '';
  for (const { due, shares } of duesOf(plan, base)) {
    if (due.rate.kind === 'bracket') brackets += `${due.rate.no} `;
    for (const amount of shares) amounts.push(amount);
  }
  return brackets;
}

/** Adds the lines of one month, from what its base costs. */
export function addLines(lines: Line[], plan: MonthPlan, dues: readonly SharedDue[]): void {
  for (let at = 0; at < dues.length; at++) {
    const [charging, shared] = [plan.chargings[at], dues[at]];
    if (charging === undefined || shared === undefined) continue;
    const { component, charges, reliefs, declined, splits } = charging;
    const { due, shares } = shared;
    const verified = isVerified(plan, component.verifiedUntil);
    for (let index = 0; index < charges.length; index++) {
      const charge = charges[index];
      const amount = shares[index];
      if (charge === undefined || amount === undefined) continue;
      lines.push({
        month: plan.month,
        segment: plan.segment,
        programme: component.programme,
        payer: component.payer,
        fund: charge.fund,
        subFund: charge.subFund,
        activity: charge.activity,
        object: charge.object,
        base: due.base,
        cappedFrom: due.cappedFrom,
        rate: due.rate,
        full: due.amount,
        relief: reliefs[index],
        declined: declined[index],
        percent: charge.percent,
        split: splits[index],
        rounding: plan.rounding,
        roundedOnce: plan.roundedOnce,
        amount,
        source: component.source,
        carried: plan.carried,
        verified,
        verifiedUntil: component.verifiedUntil,
      });
    }
  }
}

const percentOf = ({ percent = 100 }: Charge): number => percent;

function splitsOf(charges: readonly Charge[]): FundSplit[] {
  if (charges.length < 2) return [];
  const percents = charges.map(percentOf);
  return charges.map((_, at) => ({ percents, at }));
}

/**
 * A relief is a share of the contribution that would be due, a whole number of rupiah. Where every fund may take it,
 * it is taken before the split, so that it is rounded once; else from each part.
 */
function payableShares(
  amount: Rupiah,
  charges: readonly Charge[],
  reliefs: readonly (Relief | undefined)[],
  rounding: Rounding,
): Rupiah[] {
  const [first] = reliefs;
  const shared = first && reliefs.every((relief) => relief === first);
  const whole = shared ? takeShare(amount, first.payable, rounding) : amount;
  if (charges.length === 1) return [whole];
  const parts = splitByPercent(whole, charges.map(percentOf));
  if (shared) return parts;
  return parts.map((part, index) => {
    const relief = reliefs[index];
    return relief ? takeShare(part, relief.payable, rounding) : part;
  });
}

/** The relief that each charge takes, or that it could take and the policy declines. */
function reliefsOf(
  charges: readonly Charge[],
  { relief: choice }: CategoryPolicy,
  open: Relief | undefined,
): Pick<Charging, 'reliefs' | 'declined'> {
  const none = charges.map(() => undefined);
  if (open === undefined) return { reliefs: none, declined: none };
  const takes = ({ fund }: Charge): boolean => !open.excludedFunds.includes(fund);
  const own = charges.map((charge) => (takes(charge) ? open : undefined));
  if (choice.take === 'declined') return { reliefs: none, declined: own };
  if (choice.take === 'all-funds' && !charges.every(takes))
    return { reliefs: charges.map(() => reliefForAllFunds(open) ?? open), declined: none };
  return { reliefs: own, declined: none };
}
