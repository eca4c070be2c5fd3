import { type Check, cellOf } from './engine/check.ts';
import { seenFrom } from './nik-duplicate.ts';

/** Same name and same birth date, another NIK: in a real kabupaten of 3,440 people that never happened. */
export const personDuplicate: Check<'person-duplicate'> = {
  code: 'person-duplicate',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ identities }, report) => ({
    accepted(row) {
      const first = identities.samePerson(row);
      if (!first || !row.name || first.nik === row.nik?.value) return;
      report(
        { first: seenFrom(row.place, first.place) },
        { ...cellOf(row, row.name), related: [first.place] },
      );
    },
  }),
};
