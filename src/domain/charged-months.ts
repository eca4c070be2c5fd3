import type { CategoryId } from './category.ts';
import type { CalendarDate } from './date.ts';
import type { Place } from './place.ts';

/** Months from the first to the last, both included; unbounded where nothing bounds them, empty when the last is before the first. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** Months of a row in which another row of the same person is charged. */
export interface ChargedElsewhere extends MonthSpan {
  readonly category: CategoryId;
  readonly place: Place;
  /** Both posts are held on some day; false where only the month in which one follows the other is in both. */
  readonly sameDays: boolean;
  /** The policy's priority or the terms decide, or nothing depends on it; false where only our own order does. */
  readonly decided: boolean;
}

/** What the table of person-months says of one row, of a person with several. */
export interface ChargedMonths {
  /** The months charged in this row, which rise. */
  readonly spans: readonly MonthSpan[];
  /** The other months of its cover, and the row that is charged in them. */
  readonly elsewhere: readonly ChargedElsewhere[];
  /**
   * The months of its cover for which it goes before the row that is charged and comes to nothing itself: no programme, no
   * charge or no base in them.
   */
  readonly idle?: readonly MonthSpan[] | undefined;
  /** True of one row of each person: the one by which the person is counted. */
  readonly head: boolean;
  /** The first month in which the person is charged, in whichever row; unbounded where nothing tells it. */
  readonly since: number;
  /** The day on which the person died, as some row of theirs tells: no post is held after it. */
  readonly died?: CalendarDate | undefined;
  /** A row of theirs tells of their death on a day that cannot be read, and no row tells it readably. */
  readonly deathUnread?: true | undefined;
  /** Of an answer to a form, whose person answered again. */
  readonly answer?: AnsweredAgain | undefined;
}

/** Another answer of the same person in the same list. */
export interface AnsweredAgain {
  /** Which of the two counts: `other`, the later one; `unknown` where nothing tells which is later. */
  readonly counts: 'other' | 'unknown';
  /** Where the other one stands. */
  readonly other: Place;
  /** Both were sent at one time. */
  readonly sameTime: boolean;
}
