import type { LineRate } from '../../contribution/line.ts';
import type { CategoryId } from '../../domain/category.ts';
import type { Fund } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import type { LineProgramme, Payer, Segment } from '../../domain/programme.ts';
import type { Shown } from '../../domain/shown.ts';

/** Where money of a post is booked. */
export interface BudgetAccount {
  readonly fund: Fund;
  readonly subFund: Shown | undefined;
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
}

/** What one account bears of a post's programme. */
export interface AccountFigures extends BudgetAccount {
  /** Different people who have a line there in any month. */
  readonly workers: number;
  /** People with a line there, by month. */
  readonly people: readonly number[];
  /** Whole rupiah by month. */
  readonly amounts: readonly number[];
}

/** Whose contribution it is: a category's programme and payer in one village, whatever account bears it. */
export interface PostKey {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly category: CategoryId;
  readonly programme: LineProgramme;
  readonly payer: Payer;
}

/** What stands behind the money of a post: people, their bases, what they owe before rounding. */
export interface PostFigures extends PostKey {
  readonly segment: Segment;
  /** How amounts follow from bases; a flat amount has none. */
  readonly kind: LineRate['kind'];
  /** Different people over the months. */
  readonly workers: number;
  /** People charged, by month. */
  readonly people: readonly number[];
  /** Sum of what the rate is applied to, in sen, by month. */
  readonly bases: readonly bigint[];
  /** What is owed before rounding, in units of `EXACT_UNIT`, by month. */
  readonly due: readonly bigint[];
  /** `0.24%`, `bracket 1`, `flat`, by month; empty where nobody is charged, several with ` / `. */
  readonly rates: readonly Shown[];
  /** In the order of the budget. */
  readonly accounts: readonly AccountFigures[];
}

/** What a year's rounding adds to a category's lines in one village, where a policy rounds a village's year once. */
export interface RoundingFigures extends PostKey, BudgetAccount {
  readonly amounts: readonly number[];
}

/** A budget with what its amounts were made from. Nobody's name or number is in it. */
export interface BudgetFigures {
  readonly months: readonly Month[];
  readonly posts: readonly PostFigures[];
  readonly roundings: readonly RoundingFigures[];
}

export const accountKey = ({ fund, subFund, activity, object }: BudgetAccount): string =>
  [fund, subFund ?? '', activity ?? '', object ?? ''].join('\u0000');

export const sumOfMonths = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);
