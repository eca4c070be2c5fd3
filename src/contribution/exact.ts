import { PERCENT_WHOLE, percentParts, type Sen } from '../domain/money.ts';
import { addAmounts, type MonthPlan } from './charging.ts';
import type { Line } from './line.ts';
import type { LineFrame } from './line-frame.ts';

/** The unit of an amount before rounding: so many make a rupiah. Sen × rate × relief × percent are whole in it. */
export const EXACT_UNIT = 10n ** 20n;

const MILLION = 1_000_000;
const OF_RATE = 10n ** 12n;

/**
 * What each slot of a frame costs before rounding, in units of `EXACT_UNIT`. In months that a policy rounds line by
 * line, that is the rounded amount itself.
 */
export function exactAmounts({ plans }: LineFrame, bases: readonly Sen[]): bigint[] {
  const exact: bigint[] = [];
  plans.forEach((plan, at) => {
    const base = bases[at];
    if (base === undefined) return;
    if (plan.roundedOnce) addExact(exact, plan, base);
    else addRounded(exact, plan, base);
  });
  return exact;
}

function addRounded(exact: bigint[], plan: MonthPlan, base: Sen): void {
  const amounts: number[] = [];
  addAmounts(amounts, plan, base);
  for (const amount of amounts) exact.push(BigInt(amount) * EXACT_UNIT);
}

function addExact(exact: bigint[], { chargings, rounding }: MonthPlan, base: Sen): void {
  for (const { component, charges, reliefs } of chargings) {
    const due = component.due(base, rounding);
    const whole =
      due.rate.kind === 'rate'
        ? BigInt(due.base) * BigInt(due.rate.rate) * OF_RATE
        : BigInt(due.amount) * EXACT_UNIT;
    charges.forEach(({ percent }, index) => {
      const payable = BigInt(reliefs[index]?.payable ?? MILLION);
      const share = BigInt(charges.length === 1 ? PERCENT_WHOLE : percentParts(percent ?? 100));
      exact.push((whole * payable * share) / (BigInt(MILLION) * BigInt(PERCENT_WHOLE)));
    });
  }
}

/** What a line costs before any rounding, in units of `EXACT_UNIT`, whether or not the policy rounds it. */
export function exactOfLine({ rate, base, full, relief, percent }: Line): bigint {
  const whole = rate.kind === 'rate' ? BigInt(base) * BigInt(rate.rate) * OF_RATE : BigInt(full) * EXACT_UNIT;
  const payable = BigInt(relief?.payable ?? MILLION);
  const share = BigInt(percent === undefined ? PERCENT_WHOLE : percentParts(percent));
  return (whole * payable * share) / (BigInt(MILLION) * BigInt(PERCENT_WHOLE));
}

/** What a line costs before rounding, in rupiah: as exact as a spreadsheet counts. */
export function unroundedOf({ rate, base, full, relief, percent, roundedOnce, amount }: Line): number {
  if (!roundedOnce) return amount;
  const whole = rate.kind === 'rate' ? (base * rate.rate) / (100 * MILLION) : full;
  return (whole * (relief?.payable ?? MILLION) * (percent ?? 100)) / (100 * MILLION);
}
