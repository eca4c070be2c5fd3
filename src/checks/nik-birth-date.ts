import { dateParts } from '../domain/date.ts';
import type { Language, Localized } from '../domain/language.ts';
import { nikParts } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

const PARTS = ['day', 'month', 'year'] as const;
type Part = (typeof PARTS)[number];

const NAMES: Readonly<Record<Part, Localized>> = {
  day: { id: 'hari', en: 'day' },
  month: { id: 'bulan', en: 'month' },
  year: { id: 'tahun', en: 'year' },
};

/** `hari`, `hari dan bulan`, `hari, bulan dan tahun`. */
const wordsOf = (differs: readonly Part[], language: Language, and: string): string =>
  differs
    .map((part) => NAMES[part][language])
    .reduce((all, one, at) => `${all}${at === differs.length - 1 ? ` ${and} ` : ', '}${one}`);

const WORDS: Readonly<Record<Language, (differs: readonly Part[]) => string>> = {
  id: (differs) => wordsOf(differs, 'id', 'dan'),
  en: (differs) => wordsOf(differs, 'en', 'and'),
};

/** Which parts differ and never what the NIK says: with it, a masked NIK could be put together. */
interface Args {
  readonly differs: readonly Part[];
}

/**
 * The birth date in the NIK and the one in the column differ. A warning only: a corrected birth date does not change
 * the NIK (PP 37/2007), so both can be right. Day and month swapped are the business of `birth-date-swapped`.
 */
export const nikBirthDate: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['otherBirth'],
    row(row) {
      const parts = row.nik?.value && nikParts(row.nik.value);
      const birth = row.birth?.value;
      if (!parts || birth === undefined || !row.birth) return;
      if (parts.yearOfCentury * 10_000 + parts.month * 100 + parts.day === birth % 1_000_000) return;
      const { year, month, day } = dateParts(birth);
      const sameYear = parts.yearOfCentury === year % 100;
      if (sameYear && parts.day === month && parts.month === day) return;
      const same: Readonly<Record<Part, boolean>> = {
        day: parts.day === day,
        month: parts.month === month,
        year: sameYear,
      };
      report({ differs: PARTS.filter((part) => !same[part]) }, cellOf(row, row.birth));
    },
  }),
  page: {
    example: { differs: ['day'] },
    id: {
      title: 'Tanggal lahir berbeda dengan NIK',
      message: ({ differs }) => `Tanggal lahir berbeda dengan NIK: ${WORDS.id(differs)}.`,
      todo: () => 'Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.',
      wrong: 'NIK 3516011208800001, lahir 13-08-1980',
      right: 'NIK 3516011208800001, lahir 12-08-1980',
    },
    en: {
      title: 'Birth date differs from the NIK',
      message: ({ differs }) => `The birth date differs from the NIK: ${WORDS.en(differs)}.`,
      todo: () => 'Compare both with the identity card. If the card says so, leave it.',
      wrong: 'NIK 3516011208800001, born 13-08-1980',
      right: 'NIK 3516011208800001, born 12-08-1980',
    },
  },
};
