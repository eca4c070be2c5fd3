import type { Language } from '../../domain/language.ts';
import { type Month, yearOf } from '../../domain/month.ts';
import { joined, numeral, ownWords, type Shown, said } from '../../domain/shown.ts';

/** A month whose wage base is the last known amount of an earlier one. */
export interface SaidCarriedBase {
  readonly base: Shown;
  readonly month: Month;
  readonly knownUntil: Month;
}

/** A sentence for each base and each year that it was carried from. */
export function carriedSentences(facts: readonly SaidCarriedBase[], language: Language): Shown[] {
  const years = new Map<string, { base: Shown; known: number; asked: Set<number> }>();
  for (const { base, month, knownUntil } of facts) {
    const known = yearOf(knownUntil);
    const entry = years.get(`${base}|${known}`) ?? { base, known, asked: new Set() };
    entry.asked.add(yearOf(month));
    years.set(`${base}|${known}`, entry);
  }
  return [...years.values()].map(({ base, known, asked }) => {
    const name = baseName(base, language);
    const wanted = joined([...asked].sort((a, b) => a - b).map(numeral), ', ');
    return language === 'id'
      ? said`${name} ${wanted} belum diketahui, dipakai ${name} ${known}; hitung ulang setelah ditetapkan.`
      : said`${name} ${wanted} is not known yet, ${name} ${known} is used; compute again once it is set.`;
  });
}

/** `UMK` where the policy calls it so; a name of its own otherwise. */
function baseName(base: Shown, language: Language): Shown {
  if (/^um[kps]$/.test(base)) return ownWords(base.toUpperCase());
  return language === 'id' ? said`Upah minimum (dasar "${base}")` : said`Minimum wage (base "${base}")`;
}
