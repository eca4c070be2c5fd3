import type { Fund } from '../domain/fund.ts';
import type { Month } from '../domain/month.ts';
import type { LineProgramme, Payer } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import { isVerified, type MonthPlan } from './charging.ts';

/** Where and when an amount is booked: what a line has before anything is known of the base. */
export interface Slot {
  readonly month: Month;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly fund: Fund;
  readonly subFund: Shown | undefined;
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
}

/** What the lines of all workers of a category with the same months have in common; one object for all of them. */
export interface LineFrame {
  /** The months covered, which rise. */
  readonly plans: readonly MonthPlan[];
  /** In the order of the lines. */
  readonly slots: readonly Slot[];
  /** False when a month is past what has been verified of the law or of the base. */
  readonly verified: boolean;
  /** The policy declines a relief in one of the months. */
  readonly declines: boolean;
}

export const EMPTY_FRAME: LineFrame = { plans: [], slots: [], verified: true, declines: false };

export function frameOf(plans: readonly MonthPlan[]): LineFrame {
  const slots: Slot[] = [];
  let verified = true;
  let declines = false;
  for (const plan of plans) {
    for (const { component, charges, declined } of plan.chargings) {
      declines ||= declined.some((relief) => relief !== undefined);
      if (charges.length > 0) verified &&= isVerified(plan, component.verifiedUntil);
      for (const { fund, subFund, activity, object } of charges) {
        const { programme, payer } = component;
        slots.push({ month: plan.month, programme, payer, fund, subFund, activity, object });
      }
    }
  }
  return { plans, slots, verified, declines };
}
