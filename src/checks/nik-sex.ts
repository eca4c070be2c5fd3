import { nikParts } from '../domain/nik.ts';
import type { Sex } from '../domain/sex.ts';
import { sexWords } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly nik: Sex;
  readonly column: Sex;
}

/** A woman's NIK has 40 added to the day. A warning only: SIAK has issued a few that say otherwise. */
export const nikSex: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['otherSex'],
    row(row) {
      const parts = row.nik?.value && nikParts(row.nik.value);
      const column = row.sex?.value;
      if (!parts || !row.sex || column === undefined || column === parts.sex) return;
      report({ nik: parts.sex, column }, cellOf(row, row.sex));
    },
  }),
  page: {
    example: { nik: 'L', column: 'P' },
    id: {
      title: 'Jenis kelamin berbeda dengan NIK',
      message: ({ nik, column }) =>
        `Jenis kelamin tertulis ${sexWords(column, 'id')}, tetapi menurut NIK ${sexWords(nik, 'id')}.`,
      todo: () => 'Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.',
      wrong: 'NIK 3516015208800001, L',
      right: 'NIK 3516015208800001, P',
    },
    en: {
      title: 'Sex differs from the NIK',
      message: ({ nik, column }) =>
        `Sex is ${sexWords(column, 'en')}, but the NIK says ${sexWords(nik, 'en')}.`,
      todo: () => 'Compare both with the identity card. If the card says so, leave it.',
      wrong: 'NIK 3516015208800001, L',
      right: 'NIK 3516015208800001, P',
    },
  },
};
