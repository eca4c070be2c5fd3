import type { Field } from '../../domain/field.ts';
import { type Case, never } from './evidence-case.ts';

/** What speaks for a column of days, and of days and places. */
export const DAY_CASES: Partial<Record<Field, Case>> = {
  tgl_mulai: {
    // A year alone is certain for the years after it.
    shapes: [
      ['day', 2],
      ['year', 2],
    ],
    roots: [
      [['first', 'decree'], 5],
      [['first'], 4],
      [['decree', 'day'], 3],
    ],
    against: never('last', 'born', 'other', 'sent'),
    also: ({ birth, is }) => (birth ? -12 : 0) + (is('term') ? -8 : 0),
  },
  tgl_akhir: {
    shapes: [
      ['term', 6],
      ['day', 2],
      ['year', 2],
    ],
    roots: [
      [['last'], 4],
      [['term'], 1],
    ],
    against: never('born', 'other', 'sent'),
    also: ({ roots, birth, is }) => (birth ? -12 : 0) + (roots.has('first') && !is('term') ? -12 : 0),
  },
  tgl_meninggal: {
    shapes: [['any', 0]],
    roots: [
      [['died', 'day'], 5],
      [['died'], 3],
    ],
    against: never('other', 'mother', 'sent', 'first', 'card'),
    also: ({ roots, is }) => (roots.has('died') && is('day') ? 2 : -4),
  },
  tanggal_lahir: {
    shapes: [
      ['placeAndDay', -12],
      ['birth', 7],
      ['day', 2],
    ],
    roots: [
      [['born', 'day'], 5],
      [['born'], 4],
    ],
    against: [...never('other', 'mother', 'sent'), ['first', -6], ['last', -6]],
  },
  ttl: {
    shapes: [['placeAndDay', 6]],
    roots: [[['born'], 2]],
    against: [...never('other', 'mother'), ['first', -4], ['decree', -4]],
    also: ({ birth }) => (birth ? 2 : 0),
  },
};
