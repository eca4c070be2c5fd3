import type { Place } from '../domain/place.ts';
import { type Check, cellOf } from './check.ts';
import { seenFrom } from './nik-duplicate.ts';

/** Same name and same birth date, another NIK: in a real kabupaten of 3,440 people that never happened. */
export const personDuplicate: Check<'person-duplicate'> = {
  code: 'person-duplicate',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    const seen = new Map<string, { readonly place: Place; readonly nik: string }>();
    return {
      accepted(row) {
        const { name, birth, nik } = row;
        if (!name?.value || birth?.value === undefined || !nik?.value) return;
        const key = `${birth.value} ${name.value
          .toLowerCase()
          .replace(/[^\p{L}]+/gu, ' ')
          .trim()}`;
        const where = cellOf(row, name);
        const first = seen.get(key);
        if (!first) seen.set(key, { place: where.place, nik: nik.value });
        else if (first.nik !== nik.value)
          report({ first: seenFrom(where.place, first.place) }, { ...where, related: [first.place] });
      },
    };
  },
};
