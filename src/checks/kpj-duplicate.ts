import type { Nik } from '../domain/nik.ts';
import type { Place } from '../domain/place.ts';
import type { Shown } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './engine/seen-from.ts';

interface Args {
  readonly first: Shown;
}

/** One membership number at two people. Whoever has several rows has one number in all of them. */
export const kpjDuplicate: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const seen = new Map<string, { readonly place: Place; readonly nik: Nik | undefined }>();
    return {
      only: ['kpj'],
      accepted(row) {
        if (!row.kpj?.value) return;
        const where = cellOf(row, row.kpj);
        const first = seen.get(row.kpj.value);
        const nik = row.nik?.value;
        if (!first) seen.set(row.kpj.value, { place: where.place, nik });
        else if (first.nik !== nik)
          report({ first: seenFrom(where.place, first.place) }, { ...where, related: [first.place] });
      },
    };
  },
  page: {
    example: { first: 'N5' },
    id: {
      title: 'KPJ ganda',
      message: ({ first }) => `KPJ ini sudah ada di ${first}.`,
      todo: () => 'Sesuaikan KPJ masing-masing dengan kartu pesertanya.',
      wrong: 'N5 dan N17: 21012345678',
      right: 'N5: 21012345678, N17: 21012345679',
    },
    en: {
      title: 'Duplicate KPJ',
      message: ({ first }) => `This KPJ stands in ${first} already.`,
      todo: () => 'Copy each KPJ from its own card.',
      wrong: 'N5 and N17: 21012345678',
      right: 'N5: 21012345678, N17: 21012345679',
    },
  },
};
