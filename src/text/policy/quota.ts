import type { Language } from '../../domain/language.ts';
import { parseMonth } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import { monthSpans, monthWords } from '../parts/format.ts';
import { amount } from '../parts/words.ts';

/** In which months a quota is counted, and how often it is filled. */
export interface QuotaTime {
  /** As `2026-07`, where the quota is of some months only and their end is known. */
  readonly months?: readonly Shown[] | undefined;
  /** Its first month, where no end is known. */
  readonly from?: Shown | undefined;
  /** Where the quota is filled anew by each turn: `max` is that of all turns. */
  readonly turns?: number | undefined;
}

/** `, Juli–Desember 2026` after the name of a place; nothing where the quota is of all months. */
export function quotaMonths({ months, from }: QuotaTime, language: Language): string {
  const named = (months ?? []).flatMap((month) => parseMonth(month) ?? []);
  if (named.length > 0) return `, ${monthSpans(named, language)}`;
  const first = parseMonth(from ?? '');
  return first === undefined ? '' : `, ${SINCE[language]} ${monthWords(first, language)}`;
}

/** `100`; where each turn fills it anew `400 (100 × 4 giliran)`. */
export function quotaWords({ max, turns }: QuotaTime & { readonly max: number }, language: Language): string {
  if (turns === undefined) return amount(max, language);
  return `${amount(max, language)} (${amount(max / turns, language)} × ${turns} ${TURNS[language]})`;
}

const SINCE: Readonly<Record<Language, string>> = { id: 'sejak', en: 'from' };
const TURNS: Readonly<Record<Language, string>> = { id: 'giliran', en: 'turns' };
