import type { CalendarDate } from './date.ts';

/** First and last day in a post; an undefined one is open. */
export interface Term {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}
