import { partOfYear } from './part-of-year.ts';

/** Months that a cell counts, or names by their first and last one. */
export type CountedMonths = number | { readonly first: number; readonly last: number };

const NUMBER = /^(\d{1,2})(?:[.,]0+)?(?:\s*(?:bulan|bln|ob|kali|x))?$/i;
const MONTHS_OF_YEAR = 12;

/** 6 of `6`, `6 bln`; the months of `Juli - Desember`, `TW II`, `7-12`; undefined of any other text, a month alone too. */
export function countedMonths(text: string): CountedMonths | undefined {
  const typed = text.trim();
  const [, count] = NUMBER.exec(typed) ?? [];
  if (count !== undefined) return Number(count) > MONTHS_OF_YEAR ? undefined : Number(count);
  const [, from, to] = SPAN.exec(typed) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) >= 1 && Number(from) < Number(to) && Number(to) <= MONTHS_OF_YEAR
      ? { first: Number(from), last: Number(to) }
      : undefined;
  const part = partOfYear(typed);
  return part && part.first <= part.last ? { first: part.first, last: part.last } : undefined;
}

const SPAN = /^(\d{1,2})\s?(?:-|–|s\/d|s\.d\.?|sd|sampai)\s?(\d{1,2})$/i;
