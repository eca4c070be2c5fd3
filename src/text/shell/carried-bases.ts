import type { Language } from '../../domain/language.ts';
import { type Month, yearOf } from '../../domain/month.ts';

/** A month whose wage base is the last known amount of an earlier one. */
export interface SaidCarriedBase {
  readonly base: string;
  readonly month: Month;
  readonly knownUntil: Month;
}

/** A sentence for each base and each year that it was carried from. */
export function carriedSentences(facts: readonly SaidCarriedBase[], language: Language): string[] {
  const years = new Map<string, { base: string; known: number; asked: Set<number> }>();
  for (const { base, month, knownUntil } of facts) {
    const known = yearOf(knownUntil);
    const entry = years.get(`${base}|${known}`) ?? { base, known, asked: new Set() };
    entry.asked.add(yearOf(month));
    years.set(`${base}|${known}`, entry);
  }
  return [...years.values()].map(({ base, known, asked }) => {
    const name = baseName(base, language);
    const wanted = [...asked].sort((a, b) => a - b).join(', ');
    return language === 'id'
      ? `${name} ${wanted} belum diketahui, dipakai ${name} ${known}; hitung ulang setelah ditetapkan.`
      : `${name} ${wanted} is not known yet, ${name} ${known} is used; compute again once it is set.`;
  });
}

/** `UMK` where the policy calls it so; a name of its own otherwise. */
function baseName(base: string, language: Language): string {
  if (/^um[kps]$/.test(base)) return base.toUpperCase();
  return language === 'id' ? `Upah minimum (dasar "${base}")` : `Minimum wage (base "${base}")`;
}
