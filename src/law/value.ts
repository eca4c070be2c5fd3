import type { Binding } from '../domain/kinds/law.ts';
import type { Language, Localized } from '../domain/language.ts';
import type { Rupiah } from '../domain/money.ts';
import { formatMonth, type Month, parseMonth } from '../domain/month.ts';
import type { InstrumentId } from './instruments.ts';

/**
 * How well a value is known. `text`: the law's own words were read. `secondary`: press, brochure, training book,
 * public code. `derived`: computed from verified figures. `memory`: nobody has checked it; the reader is told.
 */
export const EVIDENCES = ['text', 'secondary', 'derived', 'memory'] as const;
export type Evidence = (typeof EVIDENCES)[number];

export interface Source {
  readonly instrument: InstrumentId;
  /** Such as `Ps 16(1)a`; absent where the article was not seen. */
  readonly article?: string | undefined;
  /** The page that was read. */
  readonly address?: string | undefined;
  /** ISO date of the reading. */
  readonly read: string;
  readonly evidence: Evidence;
  /** Where it is not what the instrument says of itself. */
  readonly binding?: Binding | undefined;
  /** What exactly is not verified, in both languages. */
  readonly caveat?: Localized | undefined;
}

/** Instruments that report what is done, and bind nobody. */
const REPORTS: readonly InstrumentId[] = ['practice', 'brosur-bpu-2026'];

export const bindingOf = ({ binding, instrument }: Source): Binding =>
  binding ?? (REPORTS.includes(instrument) ? 'practice' : 'law');

/** The day on which the pages behind the law data were read. */
export const READ_ON = '2026-11-22';

/** The day on which the laws themselves were read whole and the data corrected by them. */
export const CHECKED_ON = '2026-11-28';

/** Where the government regulations were read whole on that day: a public repository, at commit c87e616. */
export const LAW_TEXTS: string = 'https://github.com/mblonyox/data-peraturan';

/** One value of an item of law, in force from the first month to the last, both included. */
export interface DatedValue<T> {
  readonly from: Month;
  readonly to?: Month | undefined;
  readonly value: T;
  readonly source: Source;
}

/** An item of national law: every value it ever had, oldest first, and how to print one. */
export interface LawItem<T> {
  readonly id: string;
  readonly title: Localized;
  readonly values: readonly DatedValue<T>[];
  /** The last month for which someone has checked that the newest value still stands. */
  readonly verifiedUntil: Month;
  /** For people, Indonesian where no language is asked for. A method, so that items of different types stand in one list. */
  format(value: T, language?: Language): string;
  /** A value that is a list or a table, a line for each entry; `format` stays its summary. */
  rows?(value: T, language?: Language): readonly string[];
  /** What the value comes to in one month, where that is more than the value: a rule of due days gives a day. */
  inMonth?(value: T, month: Month, language?: Language): string;
  /** What the value comes to for an amount in rupiah, where it is asked of one: an income, a wage, a project's value. */
  forAmount?(value: T, amount: Rupiah, language?: Language): string;
  /** For programs: rates as `0.24%`, sen as `2152322.94`. The value itself where this is absent. */
  json?(value: T): unknown;
  readonly note?: Localized | undefined;
}

export interface InForce<T> {
  readonly value: T;
  readonly dated: DatedValue<T>;
  /** False past `verifiedUntil`: the last value is used, and the user is told so. */
  readonly verified: boolean;
  /** The last month for which the newest value was checked. */
  readonly verifiedUntil: Month;
}

/** The value in force in a month; undefined before the first and after the last. */
export function inForce<T>(item: LawItem<T>, month: Month): InForce<T> | undefined {
  for (let index = item.values.length - 1; index >= 0; index--) {
    const dated = item.values[index];
    if (dated && month >= dated.from && month <= (dated.to ?? Number.POSITIVE_INFINITY)) {
      return {
        value: dated.value,
        dated,
        verified: month <= item.verifiedUntil,
        verifiedUntil: item.verifiedUntil,
      };
    }
  }
  return undefined;
}

/** As `inForce`, for what a contribution cannot do without. @throws RangeError when no value is in force. */
export function requireInForce<T>(item: LawItem<T>, month: Month): InForce<T> {
  const found = inForce(item, month);
  if (!found) throw new RangeError(`${item.id}: no value in force in ${formatMonth(month)}`);
  return found;
}

/** A month literal of the law data. @throws RangeError when it is no month. */
export function since(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new RangeError(`not a month: ${text}`);
  return month;
}

/** A value without an end is vouched for up to the month in which its source was read, and no further. */
export const LAST_READ: Month = since(READ_ON.slice(0, 7));

/** The first month of contributions: PP 44, 45 and 46/2015 begin on 1 July 2015. Nothing is known of the rates before. */
export const LAW_BEGINS: Month = since('2015-07');
