import { groupedDigits } from '../domain/grouped.ts';
import type { Language } from '../domain/language.ts';
import { formatRate, formatSen, type Ppm, type Rupiah, type Sen } from '../domain/money.ts';

/** Between a whole number and its decimals. */
const POINT: Readonly<Record<Language, string>> = { id: ',', en: '.' };

/** `Rp6.800`; `Rp6,800` in English. */
export function rupiahText(amount: Rupiah, language: Language = 'id'): string {
  return `Rp${groupedDigits(String(amount), language)}`;
}

/** `Rp2.152.322,94`; `Rp2,152,322.94` in English. */
export function senText(amount: Sen, language: Language = 'id'): string {
  const [whole = '', cents] = formatSen(amount).split('.');
  const decimals = cents === undefined ? '' : `${POINT[language]}${cents}`;
  return `Rp${groupedDigits(whole, language)}${decimals}`;
}

/** `0,24%`; `0.24%` in English. */
export function rateText(rate: Ppm, language: Language = 'id'): string {
  return formatRate(rate).replace('.', POINT[language]);
}

/** A whole number of something in the reader's language. */
export function countText(count: number, language: Language = 'id'): string {
  return groupedDigits(String(count), language);
}
