import type { Place } from '../domain/place.ts';
import { counted } from '../text/parts/plural.ts';
import { amount } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

/** `first`: the number of the first of them. */
interface Args {
  readonly rows: number;
  readonly first: number;
}

/** A filter that was left on hides people, and so does who no longer counts. They are read, and that is said once a sheet. */
export const rowsHidden: Check<Args> = {
  level: 'file',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let first: Place | undefined;
    let last: number | undefined;
    return {
      sheet() {
        [rows, first, last] = [0, undefined, undefined];
      },
      only: ['hidden'],
      row({ hidden, place }) {
        // A row of a form holds several people.
        if (hidden !== true || place.row === last) return;
        rows++;
        first ??= place;
        last = place.row;
      },
      sheetEnd() {
        if (first?.row !== undefined) report({ rows, first: first.row }, { place: first });
      },
    };
  },
  page: {
    example: { rows: 3, first: 7 },
    id: {
      title: 'Baris tersembunyi ikut dibaca',
      message: ({ rows, first }) =>
        `${amount(rows, 'id')} baris pekerja tersembunyi ikut dibaca, mulai baris ${first}.`,
      todo: () =>
        'Untuk melihatnya: matikan saringan (filter), atau Unhide. Yang sudah berhenti: isi Tanggal Akhirnya.',
      wrong: '(baris pekerja disembunyikan)',
      right: '(semua baris tampak)',
    },
    en: {
      title: 'Hidden rows are read too',
      message: ({ rows, first }) =>
        `${counted(amount(rows, 'en'), 'hidden row')} of workers read too, from row ${first} on.`,
      todo: () => 'To see them: clear the filter, or unhide the rows. Who has left: fill in the End date.',
      wrong: '(rows of workers are hidden)',
      right: '(all rows in sight)',
    },
  },
};
