import { digitsOf } from '../domain/nik.ts';
import type { Shown } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly first: Shown;
}

/** Same name and same birth date, another NIK: in a real kabupaten of 3,440 people that never happened. */
export const personDuplicate: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ identities }, report) => ({
    accepted(row) {
      const first = identities.samePerson(row);
      if (!first || !row.name || (row.nik?.value && first.nik === digitsOf(row.nik.value))) return;
      report(
        { first: seenFrom(row.place, first.place) },
        { ...cellOf(row, row.name), related: [first.place] },
      );
    },
  }),
  page: {
    example: { first: 'C5' },
    id: {
      title: 'Nama dan tanggal lahir sama, NIK berbeda',
      message: ({ first }) => `Nama dan tanggal lahir sama dengan ${first}, tetapi NIK berbeda.`,
      todo: () => 'Bila orangnya sama, betulkan NIK yang salah menurut KTP. Bila memang dua orang, biarkan.',
      wrong: 'SUMIYATI 12-08-1980 dengan dua NIK',
      right: 'SUMIYATI 12-08-1980 dengan satu NIK',
    },
    en: {
      title: 'Same name and birth date, another NIK',
      message: ({ first }) => `Name and birth date are those of ${first}, but the NIK differs.`,
      todo: () =>
        'If it is one person, correct the wrong NIK by the identity card. If they are two, leave it.',
      wrong: 'SUMIYATI 12-08-1980 with two NIKs',
      right: 'SUMIYATI 12-08-1980 with one NIK',
    },
  },
};
