import type { Check } from './engine/check.ts';
import { seenFrom } from './nik-duplicate.ts';

/** A file of `--join` says two things about a person; what the roster lacks there stays empty. */
export const joinAmbiguous: Check<'join-ambiguous'> = {
  code: 'join-ambiguous',
  level: 'row',
  severity: 'warning',
  rejects: false,
  create: ({ joined }, report) =>
    joined
      ? {
          row(row) {
            for (const { field, places } of row.ambiguities ?? []) {
              const [first, second] = places.map((place) => seenFrom(row.place, place));
              const args = { field, first: first ?? '', second: second ?? '' };
              report(args, { place: row.place, field, related: places });
            }
          },
        }
      : {},
};
