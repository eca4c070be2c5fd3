import { type Month, month, parseMonth } from '../../domain/month.ts';
import { monthOfWord } from './date.ts';

const YEAR_FIRST = /^(20\d\d)[-/. ](\p{L}+|\d{1,2})$/u;
const YEAR_LAST = /^(\p{L}+|\d{1,2})[-/. ](20\d\d)$/u;

/** A month as people type it: `2026-03`, `03-2026`, `3/2026`, `Maret 2026`, `mar-2026`. Undefined for anything else. */
export function readMonth(given: string): Month | undefined {
  const text = given.trim().replace(/\s+/g, ' ');
  const exact = parseMonth(text);
  if (exact !== undefined) return exact;
  const [, year, first] = YEAR_FIRST.exec(text) ?? [];
  const [, last, lastYear] = YEAR_LAST.exec(text) ?? [];
  const word = first ?? last ?? '';
  const number = /^\d/.test(word) ? Number(word) : monthOfWord(word);
  if (number === undefined || number < 1 || number > 12) return undefined;
  return month(Number(year ?? lastYear), number);
}
