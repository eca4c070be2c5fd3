import type { Fund } from '../../domain/fund.ts';
import type { Language, Localized } from '../../domain/language.ts';
import type { Sex } from '../../domain/sex.ts';
import { groupedNumber } from './format.ts';

const INITIALS = new Set(['rt', 'rw', 'bpd', 'lpm', 'pkk', 'tpq', 'bumdes']);

/** A category id as people say it: `ketua-rt` → `ketua RT`. The policy's own name is not known to a finding. */
export function categoryWords(id: string): string {
  return id
    .split('-')
    .map((word) => (INITIALS.has(word) ? word.toUpperCase() : word))
    .join(' ');
}

const SEXES: Readonly<Record<Sex, Localized>> = {
  L: { id: 'laki-laki', en: 'male' },
  P: { id: 'perempuan', en: 'female' },
};

export const sexWords = (sex: Sex, language: Language): string => SEXES[sex][language];

const FUND_NAMES: Partial<Record<Fund, Localized>> = {
  ADD: { id: 'ADD (Alokasi Dana Desa)', en: 'ADD (Alokasi Dana Desa)' },
  DDS: { id: 'Dana Desa (DDS)', en: 'Dana Desa (DDS)' },
  SELF: { id: 'Dibayar pekerja sendiri', en: 'Paid by the workers themselves' },
};

export const fundWords = (fund: Fund, language: Language): string => FUND_NAMES[fund]?.[language] ?? fund;

const ALSO: Localized = { id: 'juga di', en: 'also at' };

/** The other cells that a sentence about a village means: ` (juga di D9, D12)`. */
export const alsoAt = (cells: string | undefined, language: Language): string =>
  cells === undefined ? '' : ` (${ALSO[language]} ${cells})`;

const SHOWN = 40;

/** A cell's text inside a sentence, short and on one line: “Kerpala Desa”. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line}”`;
}

/** A whole number with its thousands: `1.234` in Indonesian, `1,234` in English. */
export const amount: (value: number, language: Language) => string = groupedNumber;
