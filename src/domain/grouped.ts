import type { Language } from './language.ts';

const SIGNS: Readonly<Record<Language, string>> = { id: '.', en: ',' };

/** Digits in threes, with the sign that the language uses: `1.234.567` in Indonesian, `1,234,567` in English. */
export const groupedDigits = (digits: string, language: Language): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, SIGNS[language]);
