import type { Language } from '../../domain/language.ts';
import { yearOf } from '../../domain/month.ts';
import { joined, ownWords, type Shown, said } from '../../domain/shown.ts';
import { LAW_TEXT } from '../../text/law.ts';
import type { UmkSummary } from './law-list.ts';

/** How much is known of minimum wages. The table is loaded here, not with the law. */
export async function umkSummary(): Promise<UmkSummary> {
  const { allUmk } = await import('../../law/rates/umk.ts');
  const all = await allUmk();
  const years = [...all.values()].flat().map((value) => yearOf(value.from));
  return {
    regions: all.size,
    firstYear: years.reduce((a, b) => Math.min(a, b)),
    lastYear: years.reduce((a, b) => Math.max(a, b)),
  };
}

/** The regions whose minimum wage is known, each with the years that the lists have. 80 columns. */
export async function umkRegionsText(language: Language): Promise<Shown> {
  const { allUmk } = await import('../../law/rates/umk.ts');
  const { regions, firstYear, lastYear } = await umkSummary();
  const text = LAW_TEXT[language];
  const lines = [...(await allUmk())].map(([region, values]) => {
    const years = [...new Set(values.map((value) => yearOf(value.from) % 100))];
    return ownWords(`  ${region.padEnd(6)} ${(values[0]?.name ?? '').padEnd(34)} ${years.join(' ')}`);
  });
  return said`${text.umkTitle}\n${joined(lines, '\n')}\n${text.umkSummary(regions, firstYear, lastYear)}\n`;
}
