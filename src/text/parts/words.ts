import type { CategoryId } from '../../domain/category.ts';
import type { Fund } from '../../domain/fund.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { Sex } from '../../domain/sex.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { ownWords, type Shown } from '../../domain/shown.ts';
import { groupedNumber } from './format.ts';

const INITIALS = new Set(['rt', 'rw', 'bpd', 'lpm', 'pkk', 'tpq', 'bumdes', 'kpm']);

/** A category id as people say it: `ketua-rt` → `ketua RT`. The policy's own name is not known to a finding. */
export function categoryWords(id: CategoryId): Shown {
  return ownWords(
    id
      .split('-')
      .map((word) => (INITIALS.has(word) ? word.toUpperCase() : word))
      .join(' '),
  );
}

const SEXES = spoken<Readonly<Record<Sex, Localized<Shown>>>>({
  L: { id: 'laki-laki', en: 'male' },
  P: { id: 'perempuan', en: 'female' },
});

export const sexWords = (sex: Sex, language: Language): Shown => SEXES[sex][language];

const FUND_NAMES = spoken<Partial<Record<Fund, Localized<Shown>>>>({
  ADD: { id: 'ADD (Alokasi Dana Desa)', en: 'ADD (Alokasi Dana Desa)' },
  DDS: { id: 'Dana Desa (DDS)', en: 'Dana Desa (DDS)' },
  SELF: { id: 'Dibayar pekerja sendiri', en: 'Paid by the workers themselves' },
});

export const fundWords = (fund: Fund, language: Language): Shown =>
  FUND_NAMES[fund]?.[language] ?? ownWords(fund);

const ALSO: Localized = { id: 'juga di', en: 'also at' };

/** The other cells that a sentence about a village means: ` (juga di D9, D12)`. */
export const alsoAt = (cells: Shown | undefined, language: Language): Shown =>
  ownWords(cells === undefined ? '' : ` (${ALSO[language]} ${cells})`);

const SHOWN = 40;

/** A cell's text inside a sentence, short and on one line: “Kerpala Desa”. */
export function quoted(text: Shown): Shown {
  const line = text.replace(/\s+/g, ' ').trim();
  return ownWords(`“${line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line}”`);
}

/** A whole number with its thousands: `1.234` in Indonesian, `1,234` in English. */
export const amount: (value: number, language: Language) => Shown = groupedNumber;
