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
    const seen = new Map<string, { readonly place: Place; readonly column: number; readonly nik: string }>();
    return {
      accepted(row) {
        const { name, birth, nik } = row;
        if (!name?.value || birth?.value === undefined || !nik?.value) return;
        const key = `${birth.value} ${foldedName(name.value)}`;
        const first = seen.get(key);
        if (!first) seen.set(key, { place: row.place, column: name.column, nik: nik.value });
        else if (first.nik !== nik.value) {
          const there = { ...first.place, column: first.column };
          report({ first: seenFrom(row.place, there) }, { ...cellOf(row, name), related: [there] });
        }
      },
    };
  },
};

/** Capitals, dots and the width of blanks do not make another person. Most names need no second look. */
function foldedName(name: string): string {
  const lower = name.toLowerCase();
  return /[^a-z ]| {2}/.test(lower) ? lower.replace(/[^\p{L}]+/gu, ' ').trim() : lower;
}
