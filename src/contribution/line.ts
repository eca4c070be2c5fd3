import type { Fund } from '../domain/fund.ts';
import { type Ppm, type Rounding, type Rupiah, type Sen, takeShare } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { LineProgramme, Payer, Segment } from '../domain/programme.ts';
import type { Shown } from '../domain/shown.ts';
import type { Relief } from '../law/relief/relief.ts';
import type { Source } from '../law/value.ts';
import type { CarriedBase } from '../policy/policy.ts';

/** How the amount follows from the base: a rate, a row of the BPU table, or a flat amount. */
export type LineRate =
  | { readonly kind: 'rate'; readonly rate: Ppm }
  | { readonly kind: 'bracket'; readonly no: number }
  | { readonly kind: 'flat' };

/** The shares of all funds of one programme and payer in percent, and which of them a line is, from 0. */
export interface FundSplit {
  readonly percents: readonly number[];
  readonly at: number;
}

/** One contribution line: a worker's programme and payer in a month, charged to one fund. It explains itself. */
export interface Line {
  readonly month: Month;
  readonly segment: Segment;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly fund: Fund;
  /** The part of the fund that the policy names. */
  readonly subFund: Shown | undefined;
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
  /** The wage or income that the rate is applied to, after floor and ceiling. */
  readonly base: Sen;
  /** Set when the pension ceiling cut the wage. */
  readonly cappedFrom: Sen | undefined;
  readonly rate: LineRate;
  /** What programme and payer cost before any relief and before the policy splits it between funds. */
  readonly full: Rupiah;
  readonly relief: Relief | undefined;
  /** A relief that the law gives and the policy declines. */
  readonly declined: Relief | undefined;
  /** The share of the whole contribution that this fund bears, where the policy splits it. */
  readonly percent: number | undefined;
  /** How the whole is split between the funds, where the policy splits it. */
  readonly split: FundSplit | undefined;
  /** How a fraction of a rupiah was rounded. */
  readonly rounding: Rounding;
  /** Whole rupiah of this line; the policy besides rounds what the village owes in the year, on a line of its own. */
  readonly roundedOnce: boolean;
  readonly amount: Rupiah;
  readonly source: Source;
  /** Set when the base is not known for the month and an earlier amount was used. */
  readonly carried: CarriedBase | undefined;
  /** False when the month is past what has been verified of the law, or past what is known of the base. */
  readonly verified: boolean;
  readonly verifiedUntil: Month;
}

/** What a declined relief would have taken off a line. */
export const forgoneOf = ({ declined, amount, rounding }: Line): number =>
  declined === undefined ? 0 : amount - takeShare(amount, declined.payable, rounding);

export const sumOf = (lines: readonly Line[]): Rupiah =>
  lines.reduce((total, line) => total + line.amount, 0) as Rupiah;
