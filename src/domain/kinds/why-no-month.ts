import type { MissingBase } from './uncharged.ts';

/**
 * Why a month is not charged in a row, where no other row of the person is charged for it either: before the first day, or in
 * its month under the rule `first-day`; after the last day; a category that the policy does not have; outside the category's
 * months; the turn of a rotation is over; none of its programmes has the month; no fund is charged in it; an answer that a
 * later one replaced; the base is not known.
 */
export type WhyNoMonth =
  | 'not-started'
  | 'first-day'
  | 'ended'
  | 'not-covered'
  | 'category-months'
  | 'rotation'
  | 'programme-months'
  | 'charge-months'
  | 'answer'
  | MissingBase;
