import type { Language } from './language.ts';

const SIGNS: Readonly<Record<Language, string>> = { id: '.', en: ',' };

/** Digits in threes, with the sign that the language uses: `1.234.567` in Indonesian, `1,234,567` in English. */
export function groupedDigits(digits: string, language: Language): string {
  const groups: string[] = [];
  const [run = ''] = /(?<!\d)\d+$/.exec(digits) ?? [];
  for (let end = run.length; end > 0; end -= 3) groups.unshift(run.slice(Math.max(0, end - 3), end));
  return digits.slice(0, digits.length - run.length) + groups.join(SIGNS[language]);
}
